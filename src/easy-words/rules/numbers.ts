import type { Sentence } from '../sentence';
import { inEachWord, sources, type WorkingRule } from '../rule';

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];
const values = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map((word, index) => [word, index + 15] as const),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'].map((word, index) => [word, index * 10 + 30] as const),
  ['thousand', 1000],
]);

/** What is counted with “one”. In “this one” or “no one” it is no number. */
const counted = /^(day|hour|minute|week|month|year|person|visit|meeting|question|form|page|letter|phone|room|bed|pound|mile|step|time|place|worker|chance)$/;
const names = /^(this|that|no|the|any|some|each|every|which|another)$/;

/** “Three Bridges” is a name. */
const isName = ({ words }: Sentence, index: number): boolean =>
  index > 0 && /^[A-Z]/.test(words[index]?.text ?? '') && /^[A-Z]/.test(words[index + 1]?.text ?? '');

const isNumber = (sentence: Sentence, index: number, word: string): boolean => {
  const [before = '', after = ''] = [sentence.words[index - 1]?.plain, sentence.words[index + 1]?.plain];
  return word === 'one' ? counted.test(after) && !names.test(before) : !isName(sentence, index);
};

/** “Twenty-one” is one word. */
const valueOf = (word: string): number | undefined => {
  const [tens = '', ones] = word.split('-');
  const [ten, one] = [values.get(tens), ones === undefined ? 0 : values.get(ones)];
  return ten === undefined || one === undefined || (ones !== undefined && ten < 20) ? undefined : ten + one;
};

const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
/** One letter is a number only after one of these. */
const numbered = /^(part|section|chapter|stage|phase|type|level|step|group|appendix|article|class|volume|schedule|grade|king|charles|elizabeth|henry|edward)$/;

export const numbers: readonly WorkingRule[] = [
  {
    id: 'number-word',
    severity: 'warning',
    what: 'Numbers stand as figures: 3, not three.',
    source: sources.inclusion,
    find: inEachWord(({ plain }, index, sentence) => {
      const value = valueOf(plain);
      if (value === undefined || !isNumber(sentence, index, plain)) return undefined;
      return { why: `“${plain}” is a number in letters. Figures are easier to see.`, suggestion: `Write ${value.toLocaleString('en-GB')}.` };
    }),
  },
  {
    id: 'roman-numeral',
    severity: 'error',
    what: 'No Roman numerals.',
    source: sources.inclusion,
    find: inEachWord(({ text: written, start, end }, index, { words, block }) => {
      // A full stop after one letter is taken for the end of an abbreviation.
      const text = written.replace(/\.$/, '');
      const isInBrackets = block.text[end] === ')' && /^[ivx]+$/.test(text) && (block.text[start - 1] === '(' || index === 0);
      const isAfterNumbered = text.length > 1 || numbered.test(words[index - 1]?.plain ?? '');
      if (!isInBrackets && !(isRoman(text) && isAfterNumbered)) return undefined;
      return { why: `“${text}” is a Roman numeral. Many people cannot read it.`, suggestion: 'Write the number as 1, 2, 3.' };
    }),
  },
];

/** Whether a word in capitals is a number of the Romans, up to 39: higher ones look like acronyms, and hardly stand on a page. */
export function isRoman(word: string): boolean {
  return roman.test(word);
}
