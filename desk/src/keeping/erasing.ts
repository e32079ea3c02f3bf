import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Desk } from '../desk.ts';
import type { Queries } from '../store/store.ts';

/** Folder of the recordings. */
export const recordingsOf = ({ settings }: Pick<Desk, 'settings'>): string => join(settings.data, 'recordings');

/** Why the content of an answer is gone: the person took it back, or its time was over. */
export type Ending = 'withdrawn' | 'erased';

/**
 * Removes everything from an answer but its id, the day on which it arrived, its tool, and how it ended. A withdrawn answer keeps the hash of its code, so that the
 * person can see that it is gone. Returns the file of its recording, if it had one: give it to `removeRecordings` after the commit, because a file cannot be rolled back.
 */
export async function emptyAnswer({ now }: Pick<Desk, 'now'>, queries: Queries, id: string, ending: Ending): Promise<string[]> {
  const recordings = await queries.all<{ file: string }>('SELECT file FROM recordings WHERE answer_id = ?', id);
  const day = now().toISOString().slice(0, 10);
  await queries.run('DELETE FROM recordings WHERE answer_id = ?', id);
  // The text of the question goes, too: below an idea, it is what another person wrote.
  await queries.run(
    `UPDATE answers
        SET state = ?, ended_on = ?, received_at = SUBSTR(received_at, 1, 10), code_hash = CASE WHEN ? = 'withdrawn' THEN code_hash ELSE '' END,
            question = '', question_id = NULL, lang = '', may_publish = 0, wants_reply = 0, envelope = NULL, search_words = '', label = '', claimed_by = NULL,
            shown_words = NULL, version = version + 1
      WHERE id = ?`,
    ...[ending, day, ending, id],
  );
  await queries.run('UPDATE complaints SET words = NULL, contact = NULL, closed_at = COALESCE(closed_at, ?) WHERE answer_id = ?', now().toISOString(), id);
  return recordings.map(({ file }) => file);
}

/** Removes files of recordings that no answer has any more. A file that is gone already is no problem. */
export async function removeRecordings(desk: Pick<Desk, 'settings'>, files: readonly string[]): Promise<void> {
  for (const file of files) await rm(join(recordingsOf(desk), basename(file)), { force: true });
}

/** An answer that is just being received has its file first, and its row in the next moment. */
const newestOrphan = 3_600_000;

/** Removes files that a crash left behind: between the commit that took an answer back and the end of its file, or before an answer was stored. */
export async function removeOrphans(desk: Desk): Promise<number> {
  const folder = recordingsOf(desk);
  const names = await readdir(folder).catch(() => [] as string[]);
  let count = 0;
  for (const name of names) {
    const age = Date.now() - ((await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age < newestOrphan || (await desk.store.first('SELECT 1 AS found FROM recordings WHERE file = ?', name))) continue;
    await rm(join(folder, name), { force: true });
    count += 1;
  }
  if (count > 0) desk.report('recordings.orphans', { count });
  return count;
}
