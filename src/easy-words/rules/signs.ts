import { inEachSentence, inSentence, sources, type EasyWordsDocument, type Found, type WorkingRule } from '../rule';
import type { Range } from '../block';
import type { Sentence } from '../sentence';
import { slashAdvice } from '../slash';

/** Signs in an address are part of it. */
const address = /\b(?:https?:|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|eu|wales|scot|gov)(?:\/\S*)?|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
const sign = /%|&|\/|…|\.{3,}/g;

const ampersands: Readonly<Record<string, string>> = {
  'a&e': 'the emergency department',
  'b&b': 'bed and breakfast',
  'p&p': 'postage and packing',
  'q&a': 'questions and answers',
  't&c': 'rules',
  't&cs': 'rules',
};
/** Names of shops and companies that are written so. */
const names = /^(?:m&s|b&q|h&m|c&a|p&o|d&g|m&m)s?$/;

/** The words around an index without space in them, without the punctuation at their ends. */
function tokenAt(text: string, index: number): Range {
  let [start, end] = [index, index + 1];
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  while (end < text.length && /\S/.test(text.charAt(end))) end++;
  while (start < index && /[([{“‘"'*]/.test(text.charAt(start))) start++;
  while (end > index + 1 && /[)\]}”’"'*.,;:!?]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const greatest = (one: number, other: number): number => (other === 0 ? one : greatest(other, one % other));

/** A part of a hundred as people count: 25% is 1 in 4. */
function partOf(percent: number): string | undefined {
  if (percent === 100) return 'all';
  if (percent === 50) return 'half';
  if (!Number.isInteger(percent) || percent < 1 || percent > 99) return undefined;
  const divisor = greatest(percent, 100);
  return 100 / divisor <= 20 ? `${percent / divisor} in ${100 / divisor}` : `${percent} out of 100`;
}

/** The number before a per cent sign, with the sign. */
function percentAt(text: string, index: number): Range & { advice: string } {
  const [number = ''] = /[\d.]+\s?$/.exec(text.slice(Math.max(0, index - 12), index)) ?? [];
  const part = number === '' || /^\s*(?:off|discount|interest|more|less|extra)\b/.test(text.slice(index + 1)) ? undefined : partOf(Number(number));
  return {
    start: index - number.length,
    end: index + 1,
    advice: part === undefined ? 'Say it with people or things.' : `Write “${part}”. Say it with people or things.`,
  };
}

/** What to write for “&”, and the range to replace; `undefined` if it is part of the name of a shop. */
function ampersandAt(text: string, index: number): (Range & { advice: string }) | undefined {
  const { start, end } = tokenAt(text, index);
  const token = text.slice(start, end);
  if (names.test(token.toLowerCase())) return undefined;
  if (token === '&') return { start, end, advice: 'Write “and”.' };
  const known = ampersands[token.toLowerCase()];
  if (known !== undefined) return { start, end, advice: `Write “${known}”.` };
  const isShort = /^\p{Lu}{1,2}(?:&\p{Lu}{1,2})+s?$/u.test(token);
  return { start, end, advice: isShort || /[%/]/.test(token) ? 'Write the words in full.' : `Write “${token.split('&').filter(Boolean).join(' and ')}”.` };
}

/** What to write for “/”, and the range to replace; `undefined` if it is part of a reference. */
function slashAt(text: string, index: number): (Range & { advice: string }) | undefined {
  const { start, end } = tokenAt(text, index);
  const token = text.slice(start, end);
  if (token === '/') return { start, end, advice: 'Write “or” or “and”: what you mean.' };
  const before = /([\p{L}\d]+)[^\p{L}\d]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const advice = slashAdvice(token, before.toLowerCase());
  return advice === undefined ? undefined : { start, end, advice };
}

function dotsAt(text: string, index: number, length: number): Range & { advice: string } {
  const isLast = text.slice(index + length).trim() === '';
  return { start: index, end: index + length, advice: isLast ? 'End the sentence with a full stop.' : 'Leave it out, or say the rest in words.' };
}

/** The part that a sign is in, with what to do. */
function partAt(text: string, found: string, index: number): (Range & { advice: string }) | undefined {
  if (found === '%') return percentAt(text, index);
  if (found === '&') return ampersandAt(text, index);
  return found === '/' ? slashAt(text, index) : dotsAt(text, index, found.length);
}

function signsIn(sentence: Sentence, { allow }: EasyWordsDocument): Found[] {
  const text = sentence.text.replace(address, (found) => ' '.repeat(found.length));
  let done = 0;
  return Array.from(text.matchAll(sign)).flatMap(({ 0: found, index }) => {
    const part = index < done ? undefined : partAt(text, found, index);
    if (!part) return [];
    done = part.end;
    if (allow.has(text.slice(part.start, part.end).toLowerCase())) return [];
    const range = { start: sentence.start + part.start, end: sentence.start + part.end };
    return [inSentence(sentence, range, { why: `The sign “${found}” is hard to read for many people.`, suggestion: part.advice })];
  });
}

export const signs: WorkingRule = { id: 'sign', severity: 'error', what: 'No %, &, / or …', source: sources.inclusion, find: inEachSentence(signsIn) };
