import { setImmediate } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { withdrawItemsOf } from '../publishing/items.ts';
import type { Staff } from '../roles.ts';
import { record } from '../store/log.ts';
import type { Queries } from '../store/store.ts';
import { isOpenComplaint } from './complaints.ts';
import { findConsent, lastDayOf } from './consents.ts';
import { emptyAnswer } from './erasing.ts';
import { daysFrom, readRetention } from './retention.ts';
import { finishEnding } from './withdrawals.ts';

/** An answer whose time is over. */
export interface Due {
  readonly id: string;
  readonly tool: string;
  readonly receivedAt: string;
}

/** What stays for longer, whatever its age: what is published, and complaints that are not closed. */
const mayEnd = `answers.state NOT IN ('withdrawn', 'erased') AND NOT ${isOpenComplaint}
  AND NOT EXISTS (SELECT 1 FROM item_answers JOIN items ON items.id = item_answers.item_id WHERE item_answers.answer_id = answers.id AND items.withdrawn_on IS NULL)`;

/** A permission that still lasts is needed: it is the proof for what is done with it. */
async function lasts(queries: Queries, { id, tool }: Due, today: string): Promise<boolean> {
  if (tool !== 'co-consent-form') return false;
  const lastDay = lastDayOf((await findConsent(queries, id)) ?? []);
  return lastDay !== undefined && lastDay >= today;
}

/** Every answer whose time is over at a moment, the oldest first within its tool. Nothing is changed. */
export async function dueAt({ store, settings }: Pick<Desk, 'store' | 'settings'>, moment: Date): Promise<Due[]> {
  const retention = readRetention(settings);
  const due: Due[] = [];
  for (const { tool } of await store.all<{ tool: string }>('SELECT DISTINCT tool FROM answers ORDER BY tool')) {
    const before = daysFrom(moment, -retention.daysFor(tool)).toISOString();
    const rows = await store.all<{ id: string; received_at: string }>(
      `SELECT id, received_at FROM answers WHERE tool = ? AND received_at < ? AND ${mayEnd} ORDER BY received_at, id`,
      ...[tool, before],
    );
    for (const { id, received_at } of rows) {
      const one = { id, tool, receivedAt: received_at };
      if (!(await lasts(store, one, moment.toISOString().slice(0, 10)))) due.push(one);
    }
  }
  return due;
}

/** Answers of one tool, with the days on which the first and the last of them arrived. */
export interface DueGroup {
  readonly tool: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** The same as a table: how many of each tool, and from when. */
export function groupsOf(due: readonly Due[]): DueGroup[] {
  const groups = new Map<string, DueGroup>();
  for (const { tool, receivedAt } of due) {
    const known = groups.get(tool);
    groups.set(tool, { tool, count: (known?.count ?? 0) + 1, first: known?.first ?? receivedAt, last: receivedAt });
  }
  return [...groups.values()];
}

/** Answers in one transaction: an erasure of thousands must not make everybody wait until it is over. */
const together = 50;

interface Erasure {
  readonly count: number;
  /** Number of the entry of the log that a certificate is made of; nothing if nothing was erased. */
  readonly entry: number | undefined;
}

/** Erases what is due. What was published or complained about since then stays. Each answer has its own entry in the log, and the whole has one. */
export async function eraseDue(desk: Desk, due: readonly Due[], staff?: Staff): Promise<Erasure> {
  const { store, now } = desk;
  const run = crypto.randomUUID();
  const erased: Due[] = [];
  for (let start = 0; start < due.length; start += together) {
    const { done, files } = await store.transaction(async (queries) => {
      const batch = { done: [] as Due[], files: [] as string[] };
      for (const one of due.slice(start, start + together)) {
        if ((await queries.run(`UPDATE answers SET version = version WHERE id = ? AND ${mayEnd}`, one.id)) === 0) continue;
        batch.files.push(...(await emptyAnswer(desk, queries, one.id, 'erased')));
        await record(store, queries, now(), { staffId: staff?.id, action: 'answer.erase', subject: one.id, detail: run });
        batch.done.push(one);
      }
      return batch;
    });
    await finishEnding(
      desk,
      done.map(({ id }) => id),
      'erased',
      files,
    );
    erased.push(...done);
    // SQLite answers at once, so without this nobody else would have their turn until all of it is done.
    await setImmediate();
  }
  if (erased.length === 0) return { count: 0, entry: undefined };
  const detail = groupsOf(erased)
    .map(({ tool, count }) => `${tool} ${count}`)
    .join(', ');
  const entry = await store.transaction((queries) => record(store, queries, now(), { staffId: staff?.id, action: 'retention.erase', subject: run, detail }));
  return { count: erased.length, entry };
}

/** Erases one answer because the person asked for it, with what was published of it alone. Returns the number of its entry in the log; nothing if it was gone already. */
export async function eraseOne(desk: Desk, staff: Staff, id: string): Promise<number | undefined> {
  const { store, now } = desk;
  const result = await store.transaction(async (queries) => {
    if ((await queries.run("UPDATE answers SET version = version WHERE id = ? AND state <> 'erased'", id)) === 0) return undefined;
    await withdrawItemsOf(store, queries, now(), id);
    const files = await emptyAnswer(desk, queries, id, 'erased');
    return { files, entry: await record(store, queries, now(), { staffId: staff.id, action: 'answer.erase', subject: id, detail: 'request' }) };
  });
  if (result) await finishEnding(desk, [id], 'erased', result.files);
  return result?.entry;
}
