import { addressesIn } from '../addresses';
import type { Sentence } from '../sentence';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';

const advice = { suggestion: 'Say one thing, then stop. Make two sentences of it.' };

/** Punctuation and signs are not words. An address counts as one: people read it part by part, and copy it. */
function countOf(sentence: Sentence): number {
  const addresses = addressesIn(sentence);
  return sentence.words.filter(({ text }, index) => {
    const address = addresses.find(({ start, end }) => index >= start && index < end);
    return address ? index === address.start : /[\p{L}\p{N}]/u.test(text);
  }).length;
}

const longerThan = (limit: number, most: number): WorkingRule['find'] =>
  inEachSentence((sentence) => {
    const count = countOf(sentence);
    return !sentence.block.isAddress && count > limit && count <= most
      ? [inSentence(sentence, sentence, { why: `This sentence has ${count} words. Long sentences are hard to keep in mind.`, ...advice })]
      : [];
  });

export const length: readonly WorkingRule[] = [
  {
    id: 'over-12-words',
    severity: 'warning',
    what: 'A sentence has up to 12 words. This finds 13, 14 and 15.',
    source: sources.health,
    find: longerThan(12, 15),
  },
  {
    id: 'over-15-words',
    severity: 'error',
    what: 'No sentence has more than 15 words.',
    source: sources.health,
    find: longerThan(15, Infinity),
  },
];
