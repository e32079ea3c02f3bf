import { verifyConsentText, type AnswerEnvelope, type ConsentAnswer, type ConsentRecord } from '../kit.ts';
import { words } from '../language/keeping.ts';
import { recordIn } from './consent-record.ts';
import type { State } from '../reading/answers.ts';
import type { Queries } from '../store/store.ts';

/** One version of a consent, as the form sent it. */
export interface ConsentVersion {
  readonly id: string;
  readonly receivedAt: string;
  readonly state: State;
  /** Nothing once the person took it back at the desk, or its time was over. */
  readonly answer: ConsentAnswer | undefined;
  /** Nothing if only the code is known, or what arrived is not a record. */
  readonly record: ConsentRecord | undefined;
}

/** The versions of one consent, the newest first. They have the same code. */
export type Consent = readonly [ConsentVersion, ...ConsentVersion[]];

interface VersionRow {
  readonly id: string;
  readonly received_at: string;
  readonly state: State;
  readonly envelope: string | null;
  readonly code_hash: string;
}

const columns = "SELECT id, received_at, state, envelope, code_hash FROM answers WHERE tool = 'co-consent-form'";
const order = 'ORDER BY received_at DESC, id';

const versionOf = ({ id, received_at, state, envelope }: VersionRow): ConsentVersion => {
  const answer = envelope === null ? undefined : (JSON.parse(envelope) as AnswerEnvelope<ConsentAnswer>).answer;
  return { id, receivedAt: received_at, state, answer, record: recordIn(answer) };
};

/** Every consent, the one that changed last first. */
export async function consentsIn(queries: Queries): Promise<Consent[]> {
  const groups = new Map<string, [ConsentVersion, ...ConsentVersion[]]>();
  for (const row of await queries.all<VersionRow>(`${columns} ${order}`)) {
    // An erased one has no code any more, and belongs to nothing.
    const key = row.code_hash || row.id;
    const known = groups.get(key);
    if (known) known.push(versionOf(row));
    else groups.set(key, [versionOf(row)]);
  }
  return [...groups.values()];
}

/** The consent that an answer is a version of. */
export async function findConsent(queries: Queries, id: string): Promise<Consent | undefined> {
  const found = await queries.first<VersionRow>(`${columns} AND id = ?`, id);
  if (!found) return undefined;
  const rows = found.code_hash ? await queries.all<VersionRow>(`${columns} AND code_hash = ? ${order}`, found.code_hash) : [found];
  const [newest, ...earlier] = rows.map(versionOf);
  return newest && [newest, ...earlier];
}

/** What the check of a version found. */
export interface ConsentFinding {
  readonly isValid: boolean;
  /** What the proof covers; `nothing` without a record. */
  readonly proves: 'record' | 'words' | 'nothing';
  /** What does not agree, in plain words. */
  readonly problems: readonly string[];
}

/** Whether a record goes on where an earlier one ended: its log begins with the whole log of that one. */
const continues = (record: ConsentRecord, earlier: ConsentRecord): boolean =>
  record.consentReceiptID === earlier.consentReceiptID &&
  earlier.events.every((event, index) => JSON.stringify(event) === JSON.stringify(record.events[index]));

/** Checks a version against its own proof, and against the version before it. */
export async function checkVersion({ answer, record }: ConsentVersion, earlier: readonly ConsentVersion[]): Promise<ConsentFinding> {
  if (!record) return { isValid: false, proves: 'nothing', problems: answer?.record ? [words.unreadable] : [] };
  const { isValid, proves, problems } = await verifyConsentText(record);
  const before = earlier.find((version) => version.record)?.record;
  if (!before || continues(record, before)) return { isValid, proves, problems };
  return {
    isValid: false,
    proves,
    problems: [...problems, words.doesNotContinue],
  };
}

/** The last day of the consent, as its newest record says: even one of a later kit that cannot be read otherwise. */
export function lastDayOf(consent: readonly ConsentVersion[]): string | undefined {
  const day: unknown = consent.find(({ answer }) => answer?.record)?.answer?.record?.keepUntil;
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}
