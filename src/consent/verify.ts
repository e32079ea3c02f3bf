import { consentEvents, permissions, purposesOf, readRecord, stateOf, type ConsentRecord, type Wording } from './record';
import { digestOf } from './digest';
import { canonicalRecord, canonicalText, type ConsentText } from './text';

/** What a check of a record found. */
export interface ConsentCheck {
  /** Whether everything that `proves` names agrees. */
  readonly isValid: boolean;
  /**
   * What was checked: `record`, everything in it against the hash over the whole record; or `words`, only the words and the log, because the record was
   * made before there was such a hash, or the hash has been taken away.
   */
  readonly proves: 'record' | 'words';
  /** The hash of the words, as the record holds it. */
  readonly recorded: string;
  /** The hash of the words, as they are. */
  readonly found: string;
  /** What does not agree, in plain words; empty where all does. */
  readonly problems: readonly string[];
}

/** What a check needs of a record. With the other members of it, they are checked, too. */
export type RecordToCheck = Pick<ConsentRecord, 'wording' | 'earlierWording' | 'events'> & Partial<ConsentRecord>;

/** Words as the first canonical form had them: records from before the second keep their hash. */
const normalisedOnce = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The canonical form that a wording was hashed in; nothing where nobody knows it. */
const formOf = ({ form }: Pick<Wording, 'form'>): ((text: ConsentText) => string) | undefined => {
  // It may come from anybody.
  const name: unknown = form;
  if (name === undefined) return (text) => canonicalText(text, normalisedOnce);
  return name === '2' ? canonicalText : undefined;
};

const isAlike = (one: unknown, other: unknown): boolean => canonicalRecord({ of: one }) === canonicalRecord({ of: other });

/** Members of a record, of its words and of its events: nothing else is in one. */
const members = {
  wording: ['text', 'algorithm', 'hash', 'form'],
  text: ['version', 'lang', 'register', 'surrounding', 'items'],
  item: ['name', 'words', 'purpose', 'sharedWith', 'uses'],
  event: ['event_type', 'event_state', 'event_time', 'entity_id', 'wording_hash', 'answers'],
};

const unknownIn = (part: object, known: readonly string[]): string[] =>
  Object.keys(part)
    .filter((name) => !known.includes(name))
    .map((name) => `“${name}” is unknown here.`);

async function problemsOfWording(wording: Wording): Promise<string[]> {
  const { text, hash } = wording;
  const canonical = formOf(wording);
  const algorithm: string = wording.algorithm;
  if (algorithm !== 'SHA-256') return [`The algorithm “${algorithm}” is unknown: only SHA-256 is checked.`];
  if (!canonical) return [`The form “${String(wording.form)}” of the words is unknown.`];
  const problems = [...unknownIn(wording, members.wording), ...unknownIn(text, members.text), ...text.items.flatMap((item) => unknownIn(item, members.item))];
  return (await digestOf(canonical(text))) === hash ? problems : [...problems, 'The words in the record are not those of its hash.'];
}

/** What in a record does not follow from the rest of it. */
function problemsBetween({ wording, earlierWording = [], events, answers, state, services, keepUntil }: RecordToCheck): string[] {
  const last = events.at(-1);
  if (!last) return ['The record has no events.'];
  const problems = events.flatMap((event) => unknownIn(event, members.event));
  const hashes = [wording, ...earlierWording].map(({ hash }) => hash);
  if (last.wording_hash !== wording.hash) problems.push('The last event of the log has another hash than the record.');
  if (events.some((event) => !hashes.includes(event.wording_hash))) problems.push('An event of the log has words that are not in the record.');
  if (events.some((event) => !consentEvents.includes(event.event_type))) problems.push('An event of the log is of an unknown kind.');
  if (events.some(({ event_time: time }, index) => Number.isNaN(Date.parse(time)) || time < (events[index - 1]?.event_time ?? '')))
    problems.push('The events of the log are not in the order of their times.');
  if (!answers) return problems;
  if (answers.some(({ answer }) => !permissions.includes(answer))) problems.push('An answer is of an unknown kind.');
  if (!isAlike(Object.fromEntries(answers.map(({ name, answer }) => [name, answer])), last.answers))
    problems.push('The answers are not those of the last event of the log.');
  if (answers.some(({ name, answer }) => answer !== 'not-asked' && !wording.text.items.some((item) => item.name === name)))
    problems.push('An answer is to something that was not asked.');
  if (state !== last.event_state) problems.push('The state is not that of the last event of the log.');
  if (state && !/^(paused|withdrawn)$/.test(state) && state !== stateOf(answers)) problems.push('The state does not follow from the answers.');
  const purposes = state === 'withdrawn' ? [] : purposesOf({ wording, answers, keepUntil });
  if (services?.some((service) => !isAlike(service.purposes, purposes))) problems.push('The purposes are not those that the person said yes to.');
  return problems;
}

/**
 * Checks a stored record, in a browser or in Node: that its words are those of their hash, that answers, state, purposes and log agree, and, where it has a
 * `proof`, that nothing in it was changed since it was made. Anyone who can write a record can also write its hashes: that nobody has made up the whole of it,
 * only your own store can prove.
 *
 * @param record The record, as it came in `answer.record` of an envelope, or as the person's own JSON copy has it.
 * @param words The words that the organisation has on file for this version. Left out, they are not compared.
 * @throws TypeError where there is no WebCrypto: in a browser, on a page without a secure context (`https:`).
 */
export async function verifyConsentText(record: RecordToCheck, words: ConsentText = record.wording.text): Promise<ConsentCheck> {
  const { wording, earlierWording = [], proof } = record;
  const canonical = formOf(wording) ?? canonicalText;
  const problems: string[] = [];
  const found = await digestOf(canonical(words));
  for (const each of [wording, ...earlierWording]) problems.push(...(await problemsOfWording(each)));
  if (canonical(words) !== canonical(wording.text)) problems.push('The words given are not those in the record.');
  problems.push(...problemsBetween(record));
  if (record.schema && !readRecord(record)) problems.push('The record does not have the form of a consent receipt.');
  if (proof) {
    const algorithm: string = proof.algorithm;
    if (algorithm !== 'SHA-256') problems.push(`The algorithm “${algorithm}” is unknown: only SHA-256 is checked.`);
    if ((await digestOf(canonicalRecord(record))) !== proof.hash) problems.push('Something in the record was changed after it was made.');
  }
  return { isValid: problems.length === 0, proves: proof ? 'record' : 'words', recorded: wording.hash, found, problems };
}
