import nlp from 'compromise/two';
import { inFigures, numbersIn, type NumberInLetters } from '../number-words';
import type { Sentence } from '../sentence';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';
import { findFigures } from './figures';

/** Words before “one” when it is not a number: “this one day”. */
const names = /^(?:this|that|no|the|any|some|each|every|which|another|good|new|old|first|last|next)$/;
/** “Three quarters”, “twenty first”: half of it is not a number in letters. */
const partOfNumber = /^(?:thirds?|quarters?|halves|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|first|second|millions?|billions?)$/;

/** “One” is a number before a thing: in “this one”, “one of us” and “one another” it is not. */
function isCounted({ words }: Sentence, { start, end }: NumberInLetters): boolean {
  const [before = '', after] = [words[start - 1]?.plain, words[end]];
  // “One answer or more” does not name a number.
  const isOrMore = words[end + 1]?.plain === 'or' && words[end + 2]?.plain === 'more';
  if (!after || isOrMore || names.test(before)) return false;
  if (after.plain === 'in' || (after.plain === 'out' && words[end + 1]?.plain === 'of'))
    return /^\d|^(?:two|three|four|five|six|ten|twenty|a)/.test(words[end + (after.plain === 'in' ? 1 : 2)]?.plain ?? '');
  const [first] = nlp(`one ${after.plain}`).json() as { terms: { tags: string[] }[] }[];
  const tags = first?.terms[1]?.tags ?? [];
  return tags.includes('Noun') && !tags.includes('Pronoun') && !tags.includes('Verb');
}

/** “Channel Four” is a name, and so is “Three Bridges”. */
const isName = ({ words }: Sentence, { start, end }: NumberInLetters): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[start]?.text ?? '') && (start > 0 || (end === 1 && /^\p{Lu}\p{Ll}/u.test(words[1]?.text ?? '') && words.length === 2));

function isNumber(sentence: Sentence, number: NumberInLetters): boolean {
  const { words } = sentence;
  if (partOfNumber.test(words[number.end]?.plain ?? '') || isName(sentence, number)) return false;
  return number.value !== 1 || number.end > number.start + 1 || isCounted(sentence, number);
}

export const numberWord: WorkingRule = {
  id: 'number-word',
  severity: 'warning',
  what: 'Numbers are figures: 3, not three.',
  source: sources.inclusion,
  find: inEachSentence((sentence) => {
    const { words, block } = sentence;
    const figures = findFigures(sentence);
    return numbersIn(words)
      .filter((number) => isNumber(sentence, number))
      .map(({ value, ...range }) => ({ value, start: words[range.start]?.start ?? 0, end: words[range.end - 1]?.end ?? 0 }))
      .filter(({ start, end }) => !figures.some((figure) => start < figure.end && end > figure.start))
      .map(({ value, ...range }) =>
        inSentence(sentence, range, {
          why: `“${block.text.slice(range.start, range.end)}” is a number in letters. Figures are easier to see.`,
          suggestion: `Write ${inFigures(value)}.`,
        }),
      );
  }),
};
