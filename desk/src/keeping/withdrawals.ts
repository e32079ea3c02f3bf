import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Desk } from '../desk.ts';
import { withdrawItemsOf } from '../publishing/items.ts';
import { record } from '../store/log.ts';
import { emptyAnswer, removeRecordings, type Ending } from './erasing.ts';

/** The name of the list, next to backups. */
const fileName = 'withdrawals.txt';

/**
 * The list of answers that were taken back or erased: only ids, no words. It is not in the database, so it is not set back with it, and `restore` can do again what
 * happened after the backup was made.
 */
const ownFile = ({ settings }: Pick<Desk, 'settings'>): string => join(settings.data, 'backups', fileName);

/** What a list says of each answer. Half a line at the end of a full disk counts as none. */
async function readList(file: string): Promise<Map<string, Ending>> {
  const list = new Map<string, Ending>();
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return '';
  });
  for (const [, id = '', ending] of text.matchAll(/^([0-9a-f-]{36}) (withdrawn|erased)$/gm))
    // What was erased after it was taken back stays erased.
    if (list.get(id) !== 'erased') list.set(id, ending as Ending);
  return list;
}

/** Adds to the list, and returns when it is on the disk. One write for all of it, so that two desks do not mix their lines. */
async function addToList(file: string, endings: Iterable<readonly [id: string, ending: Ending]>): Promise<void> {
  const lines = [...endings].map(([id, ending]) => `${id} ${ending}\n`);
  if (lines.length === 0) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  try {
    // The line before it may be half a line.
    await handle.appendFile(`\n${lines.join('')}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Finishes what cannot be part of a transaction, after answers have ended: their recordings go, their words leave the files, and their ids come onto the list. */
export async function finishEnding(desk: Desk, ids: readonly string[], ending: Ending, recordings: readonly string[]): Promise<void> {
  await removeRecordings(desk, recordings);
  await desk.store.forget();
  try {
    await addToList(
      ownFile(desk),
      ids.map((id) => [id, ending] as const),
    );
  } catch (error) {
    // The answers have ended. What is missing on the list is added every day.
    desk.report('withdrawals.not-listed', { code: String((error as NodeJS.ErrnoException).code) });
  }
}

/** Ends one answer again that a backup has brought back. Returns whether it was there. */
async function endAgain(desk: Desk, id: string, ending: Ending): Promise<boolean> {
  const { store, now } = desk;
  const files = await store.transaction(async (queries) => {
    const ended = ending === 'erased' ? "'erased'" : "'erased', 'withdrawn'";
    if ((await queries.run(`UPDATE answers SET version = version WHERE id = ? AND state NOT IN (${ended})`, id)) === 0) return undefined;
    await withdrawItemsOf(store, queries, now(), id);
    const removed = await emptyAnswer(desk, queries, id, ending);
    await record(store, queries, now(), { action: ending === 'erased' ? 'answer.erase' : 'answer.withdraw', subject: id, detail: 'restored' });
    return removed;
  });
  await removeRecordings(desk, files ?? []);
  return files !== undefined;
}

/**
 * Makes the database and the list agree: what is on the list is taken back or erased again, and what is missing on it is added. Returns how many answers were there again.
 *
 * @param beside - A folder of a backup: a list next to it counts, too.
 */
export async function settleWithdrawals(desk: Desk, beside?: string): Promise<number> {
  const own = ownFile(desk);
  const listed = await readList(own);
  const all = new Map(listed);
  if (beside !== undefined) for (const [id, ending] of await readList(join(dirname(beside), fileName))) if (all.get(id) !== 'erased') all.set(id, ending);
  // Read after the list: an answer comes onto it only after it has ended.
  const rows = await desk.store.all<{ id: string; state: Ending }>("SELECT id, state FROM answers WHERE state IN ('withdrawn', 'erased')");
  const ended = new Map(rows.map(({ id, state }) => [id, state]));
  let count = 0;
  for (const [id, ending] of all) {
    const now = ended.get(id);
    if (now !== ending && now !== 'erased' && (await endAgain(desk, id, ending))) count += 1;
  }
  const known = new Map([...ended, ...[...all].filter(([id]) => ended.get(id) !== 'erased')]);
  await addToList(
    own,
    [...known].filter(([id, ending]) => listed.get(id) !== ending),
  );
  if (count > 0) {
    await desk.store.forget();
    desk.report('withdrawals.again', { count });
  }
  return count;
}
