import nlp from 'compromise/two';
import { romanSignOf } from '../list-signs';
import type { Sentence } from '../sentence';
import { inBlock, inEachWord, sources, type WorkingRule } from '../rule';

const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
/** One letter is a number only after one of these. */
const numbered =
  /^(?:parts?|section|chapter|stage|phase|type|level|step|group|appendix|article|class|volume|schedule|grade|war|book|act|unit|module|annexe?|tier|band|category|table|figure)$/;
const rulers = /^(?:king|queen|pope|charles|elizabeth|henry|edward|george|james|richard|william|mary|anne|john|paul|leo|louis|francis|napoleon)$/;

/** Words before a thing that a person speaks of: “the group I like”. */
const pointsOut = /^(?:the|this|that|which|what|whatever|whichever|my|each|every|any|an?|same|first|last|next|best|only|new|old|at|your|our)$/;
const goesWithI =
  /^(?:am|have|had|do|did|will|would|can|cannot|could|should|must|may|might|was|were|never|always|also|often|really|only|still|just|usually|mostly|too|myself|and|don't|can't|didn't|won't)$/;
/** Verbs that are names of things, too. */
const oftenVerb = /^(?:need|want|like|love|use|work|play|hope|plan|help|visit|wish|care|phone|call|answer|hate|walk|run|drink|start|stop|change|study|attend)$/;
const goesWithIt = /^(?:is|has|isn't|hasn't)$/;

/** What kind of word comes after “I”. */
function tagsAfter({ words }: Sentence, index: number): readonly string[] {
  const rest = words.slice(index, index + 4).map(({ plain }) => plain);
  const [first] = nlp(rest.join(' ')).json() as { terms: { tags: string[] }[] }[];
  return first?.terms[1]?.tags ?? [];
}

/** Whether “I” is a person, not a number, after a word that may be numbered. */
function isPerson(sentence: Sentence, index: number): boolean {
  const { words, block } = sentence;
  const [noun, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!noun || !word || !next || /[^\s’']/.test(block.text.slice(word.end, next.start))) return false;
  if (goesWithIt.test(next.plain) || isRoman(next.text) || (rulers.test(noun.plain) && /^\p{Lu}/u.test(noun.text) && index > 1)) return false;
  const isPointedOut = [words[index - 2], words[index - 3]].some((before) => pointsOut.test(before?.plain ?? ''));
  if (goesWithI.test(next.plain)) return isPointedOut || /^(?:am|have|do|don't|can't|never|always|will|can)$/.test(next.plain);
  if (isPointedOut && oftenVerb.test(next.plain)) return true;
  const tags = tagsAfter(sentence, index);
  if (!tags.includes('Verb') || /(?:[^s]s|ing)$/.test(next.plain) || next.plain === 'listed') return false;
  return isPointedOut || !(tags.includes('PastTense') || tags.includes('Participle'));
}

/** Whether a word in capitals is a number of the Romans, up to 39: higher ones look like acronyms, and are rare on a page. */
function isRoman(word: string): boolean {
  return roman.test(word);
}

/** Whether a word is a number of the Romans in this sentence: “I” is mostly a person, and an “IV drip” is not a number. */
export function isNumeral(sentence: Sentence, index: number): boolean {
  const { words, block } = sentence;
  const { text: written = '', start = 0, end = 0 } = words[index] ?? {};
  // A full stop after one letter is taken for the end of an abbreviation.
  const text = written.replace(/\.$/, '');
  if (block.text[end] === ')' && block.text[start - 1] === '(' && /^[ivx]+$/.test(text)) return true;
  const next = words[index + 1]?.plain ?? '';
  if (!isRoman(text) || (text === 'IV' && /^(?:drips?|line|fluids?|antibiotics)$/.test(next))) return false;
  const before = words[index - 1]?.plain ?? '';
  return text.length > 1 || ((numbered.test(before) || rulers.test(before)) && !(text === 'I' && isPerson(sentence, index)));
}

const adviceFor = (numeral: string): { why: string; suggestion: string } => ({
  why: `“${numeral}” is a Roman numeral. Many people cannot read it.`,
  suggestion: `Write ${valueOf(numeral)}.`,
});

function valueOf(numeral: string): number {
  const letters = Array.from(numeral.toUpperCase(), (letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return letters.reduce((sum, value, index) => (value < (letters[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

const inSentences = inEachWord(({ text }, index, sentence) => (isNumeral(sentence, index) ? adviceFor(text.replace(/\.$/, '')) : undefined));

export const romanNumeral: WorkingRule = {
  id: 'roman-numeral',
  severity: 'error',
  what: 'No Roman numerals.',
  source: sources.inclusion,
  find: (document) => [
    ...document.blocks.flatMap((block) => {
      const sign = romanSignOf(block.text);
      return sign ? [inBlock(block, block.text, adviceFor(sign.numeral), { start: sign.start, end: sign.start + sign.numeral.length })] : [];
    }),
    ...inSentences(document),
  ],
};
