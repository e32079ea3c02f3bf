import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Queries, Store } from './store.ts';

/** What people do at the desk, and what it does by itself. It has ids, and nothing that a person wrote. */
export interface Entry {
  /** Who did it. Left out: the desk itself, or the person with their code. */
  readonly staffId?: string | undefined;
  /** What was done: `answer.claim`. */
  readonly action: string;
  /** The id of what it was done to. */
  readonly subject: string;
  /** A reason from a list, a role, a number: never words that a person wrote. */
  readonly detail?: string | undefined;
}

interface Logged {
  readonly number: number;
  readonly at: string;
  readonly staff_id: string | null;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly hash: string;
}

const hashOf = (before: string, { number, at, staff_id, action, subject, detail }: Omit<Logged, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([before, number, at, staff_id, action, subject, detail]))
    .digest('hex');

/** Adds an entry, in the transaction of what it is about: both are there, or neither. Each entry proves those before it. Returns its number. */
export async function record(store: Store, queries: Queries, now: Date, { staffId, action, subject, detail = '' }: Entry): Promise<number> {
  await store.lock(queries, 'log');
  const before = await queries.first<Pick<Logged, 'number' | 'hash'>>('SELECT number, hash FROM log ORDER BY number DESC LIMIT 1');
  const entry = { number: (before?.number ?? 0) + 1, at: now.toISOString(), staff_id: staffId ?? null, action, subject, detail };
  await queries.run(
    'INSERT INTO log (number, at, staff_id, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[entry.number, entry.at, entry.staff_id, entry.action, entry.subject, entry.detail, hashOf(before?.hash ?? '', entry)],
  );
  return entry.number;
}

/** The number of the first entry that is not as it was written, or whose predecessor is not; `undefined` if all are. */
export async function firstWrongEntry(queries: Queries): Promise<number | undefined> {
  let before = '';
  let number = 0;
  for (;;) {
    const entries = await queries.all<Logged>('SELECT * FROM log WHERE number > ? ORDER BY number LIMIT 1000', number);
    if (entries.length === 0) return undefined;
    // SQLite answers at once: others have their turn, too.
    await setImmediate();
    for (const entry of entries) {
      if (entry.number !== number + 1 || entry.hash !== hashOf(before, entry)) return number + 1;
      before = entry.hash;
      number = entry.number;
    }
  }
}
