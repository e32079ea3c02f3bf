import { setTimeout as wait } from 'node:timers/promises';
import { hashOfCode } from '../codes.ts';
import type { Desk } from '../desk.ts';
import { readCode } from '../kit.ts';
import type { State } from '../reading/answers.ts';
import type { AnyEnvelope } from '../receiving/envelope.ts';

/** What belongs to a code. */
export interface Held {
  readonly id: string;
  readonly receivedAt: string;
  readonly tool: string;
  readonly name: string;
  readonly question: string;
  readonly lang: string;
  readonly state: State;
  /** Nothing once it was taken back. */
  readonly envelope: AnyEnvelope | undefined;
  /** The day on which it was taken back. */
  readonly endedOn: string | undefined;
  /** A sound that the person recorded. */
  readonly recording: { readonly file: string; readonly mediaType: string } | undefined;
}

interface HeldRow {
  readonly id: string;
  readonly received_at: string;
  readonly tool: string;
  readonly name: string;
  readonly question: string;
  readonly lang: string;
  readonly state: State;
  readonly envelope: string | null;
  readonly ended_on: string | null;
  readonly file: string | null;
  readonly media_type: string | null;
}

const select = `SELECT answers.id, answers.received_at, answers.tool, answers.name, answers.question, answers.lang, answers.state, answers.envelope, answers.ended_on,
    recordings.file, recordings.media_type
  FROM answers LEFT JOIN recordings ON recordings.answer_id = answers.id`;

const heldOf = (row: HeldRow): Held => ({
  id: row.id,
  receivedAt: row.received_at,
  tool: row.tool,
  name: row.name,
  question: row.question,
  lang: row.lang,
  state: row.state,
  envelope: row.envelope === null ? undefined : (JSON.parse(row.envelope) as AnyEnvelope),
  endedOn: row.ended_on ?? undefined,
  recording: row.file === null ? undefined : { file: row.file, mediaType: row.media_type ?? '' },
});

/** Everything that one code belongs to, the newest first. Versions of one consent have the same code. */
export async function heldBy({ store, settings }: Desk, code: string): Promise<Held[]> {
  const rows = await store.all<HeldRow>(
    `${select} WHERE answers.code_hash = ? ORDER BY answers.received_at DESC, answers.id`,
    hashOfCode(code, settings.secret),
  );
  return rows.map(heldOf);
}

/** One answer, by its id: for staff. */
export async function heldAs({ store }: Desk, id: string): Promise<Held | undefined> {
  const row = await store.first<HeldRow>(`${select} WHERE answers.id = ?`, id);
  return row && heldOf(row);
}

/** Codes that nobody has, since the desk started. */
const unknownCodes = new WeakMap<Desk, number>();

/** Milliseconds that each look-up takes at least, so that nobody can tell by the time whether a code exists. */
const leastTime = 100;

/** What a person wrote as their code, and what belongs to it. */
export type LookUp = { readonly code: string; readonly held: readonly [Held, ...Held[]] } | { readonly problem: 'not-a-code' | 'unknown' };

/** Finds what belongs to a code as people write it. A code that nobody has is reported as a number: the code itself is not. */
export async function lookUp(desk: Desk, written: string): Promise<LookUp> {
  const code = readCode(written);
  if (!code) return { problem: 'not-a-code' };
  const [[newest, ...others]] = await Promise.all([heldBy(desk, code), wait(leastTime)]);
  if (newest) return { code, held: [newest, ...others] };
  const count = (unknownCodes.get(desk) ?? 0) + 1;
  unknownCodes.set(desk, count);
  desk.report('take-back.unknown-code', { count });
  return { problem: 'unknown' };
}
