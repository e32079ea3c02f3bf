import type { Word } from './sentence';

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

/** A number in letters, from the index of its first word to that after its last. */
export interface NumberInLetters {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** “Seven”, “twenty”, “twenty-one”: a number under 100 in one word. */
function smallOf(word = ''): number | undefined {
  if (ones.includes(word)) return ones.indexOf(word);
  const [ten = '', one] = word.split('-');
  const value = (tens.indexOf(ten) + 2) * 10;
  if (!tens.includes(ten)) return undefined;
  if (one === undefined) return value;
  return ones.indexOf(one) > 0 && ones.indexOf(one) < 10 ? value + ones.indexOf(one) : undefined;
}

/** Reads a number under 100, as one word or as two: “twenty one”. */
function readSmall(words: readonly string[], at: number): { value: number; end: number } | undefined {
  const first = smallOf(words[at]);
  const second = smallOf(words[at + 1]);
  if (first === undefined) return undefined;
  const isPair = tens.includes(words[at] ?? '') && second !== undefined && second > 0 && second < 10;
  return isPair ? { value: first + second, end: at + 2 } : { value: first, end: at + 1 };
}

/** “A dozen”, “half a dozen”, “half a million”. */
function readDozen(words: readonly string[], at: number): { value: number; end: number } | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  if (first === 'half' && second === 'a' && third === 'dozen') return { value: 6, end: at + 3 };
  if (first === 'half' && second === 'a' && third === 'million') return { value: 500_000, end: at + 3 };
  const many = first === 'a' ? 1 : smallOf(first);
  return second === 'dozen' && many !== undefined ? { value: many * 12, end: at + 2 } : undefined;
}

/** “Nineteen eighty-four” */
function readYear(words: readonly string[], at: number): { value: number; end: number } | undefined {
  const [century = 0, rest] = [smallOf(words[at]), readSmall(words, at + 1)];
  return century >= 18 && century <= 20 && rest && rest.value >= 10 ? { value: century * 100 + rest.value, end: rest.end } : undefined;
}

/** Reads the number that begins at an index, with its hundreds and thousands; nothing where none does. */
function readNumber(words: readonly string[], at: number): { value: number; end: number } | undefined {
  const special = readDozen(words, at) ?? readYear(words, at);
  if (special) return special;
  const isArticle = words[at] === 'a' && (words[at + 1] ?? '') in scales;
  const first = isArticle ? { value: 1, end: at + 1 } : readSmall(words, at);
  if (!first) return undefined;
  let [total, part, end] = [0, first.value, first.end];
  for (;;) {
    const scale = scales[words[end] ?? ''];
    if (scale !== undefined) {
      if (scale === 100) part *= scale;
      else [total, part] = [total + part * scale, 0];
      end++;
      continue;
    }
    const afterScale = (words[end - 1] ?? '') in scales;
    const next = afterScale ? readSmall(words, words[end] === 'and' ? end + 1 : end) : undefined;
    if (!next) return { value: total + part, end };
    [part, end] = [part + next.value, next.end];
  }
}

/** The numbers in letters among words, in order. */
export function numbersIn(words: readonly Word[]): NumberInLetters[] {
  const plain = words.map((word) => word.plain);
  const found: NumberInLetters[] = [];
  for (let at = 0; at < plain.length; at++) {
    const number = readNumber(plain, at);
    if (!number) continue;
    found.push({ value: number.value, start: at, end: number.end });
    at = number.end - 1;
  }
  return found;
}

/** A number as people read it: “2 million” is shorter than its figures, and a year has no comma. */
export function inFigures(value: number): string {
  if (value >= 1_000_000 && value % 100_000 === 0) return `${value / 1_000_000} million`;
  const isYear = value > 1800 && value < 2100 && value % 100 !== 0;
  return isYear ? String(value) : value.toLocaleString('en-GB');
}
