import type { ConsentRecord } from './record';
import { canonicalText, hashOf, type ConsentText } from './text';

/** What a check of a record against its words found. */
export interface ConsentCheck {
  /** Whether the record says what the person saw. */
  readonly isValid: boolean;
  /** The hash that the record holds. */
  readonly recorded: string;
  /** The hash of the words. */
  readonly found: string;
  /** What does not agree, in plain words; empty where all does. */
  readonly problems: readonly string[];
}

/**
 * Checks a stored record against its words, in a browser or in Node.
 *
 * @param record The record, as it came in `answer.record` of an envelope, or as the person's own JSON copy has it.
 * @param words The words that the organisation has on file for this version. Left out, the record is checked against the words in it: that nobody
 *   has changed one without the other.
 * @throws TypeError where there is no WebCrypto: in a browser, on a page without a secure context (`https:`).
 */
export async function verifyConsentText(
  record: Pick<ConsentRecord, 'wording' | 'earlierWording' | 'events'>,
  words: ConsentText = record.wording.text,
): Promise<ConsentCheck> {
  const { text, hash: recorded } = record.wording;
  const found = await hashOf(words);
  const own = await hashOf(text);
  const problems: string[] = [];
  for (const earlier of record.earlierWording ?? [])
    if ((await hashOf(earlier.text)) !== earlier.hash) problems.push('Earlier words in the record are not those of their hash.');
  if (own !== recorded) problems.push('The words in the record are not those of its hash.');
  if (canonicalText(words) !== canonicalText(text)) problems.push('The words given are not those in the record.');
  if (record.events.at(-1)?.wording_hash !== recorded) problems.push('The last event of the log has another hash than the record.');
  return { isValid: problems.length === 0 && found === recorded, recorded, found, problems };
}
