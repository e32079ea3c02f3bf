import type { Range } from './block';
import type { Sentence, Word } from './sentence';

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/;
const street = /\b(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Crescent|Square|Terrace|Gardens|Place|Court|Grove|Mews|Parade|Row)\b/;
const connects = /^(?:and|of|the|on|upon|by|le|in|near|next|under|over|with|y|yr|po)$/;

/** A name, a number, or a short word between names. */
const isPart = ({ text, plain }: Word): boolean => /^[\p{Lu}\d]/u.test(text) || connects.test(plain);

/** Runs of words that are parts of a name or an address, as indexes of words. */
function runsIn(words: readonly Word[]): Range[] {
  const runs: Range[] = [];
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1);
    if (!isPart(word)) continue;
    if (last?.end === index) runs.splice(-1, 1, { start: last.start, end: index + 1 });
    else if (!connects.test(word.plain)) runs.push({ start: index, end: index + 1 });
  }
  return runs;
}

/** Postal addresses in a sentence, as indexes of words. */
export function addressesIn({ words, block }: Sentence): Range[] {
  return runsIn(words).filter(({ start, end }) => {
    const text = block.text.slice(words[start]?.start, words[end - 1]?.end);
    const hasPostcode = text.search(postcode) !== -1;
    return hasPostcode || (street.test(text) && text.split(',').length > 2);
  });
}
