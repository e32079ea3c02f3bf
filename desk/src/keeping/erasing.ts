import type { Desk } from '../desk.ts';
import { removeRecording } from '../receiving/recordings.ts';
import type { Queries } from '../store/store.ts';

/** Why the content of an answer is gone: the person took it back, or its time was over. */
export type Ending = 'withdrawn' | 'erased';

/**
 * Removes everything from an answer but its id, the day on which it arrived, its tool, and how it ended. A withdrawn answer keeps the hash of its code, so that the
 * person can see that it is gone. Returns the file of its recording, if it had one: give it to `finishEnding` after the commit, because a file cannot be rolled back.
 */
export async function emptyAnswer({ now }: Pick<Desk, 'now'>, queries: Queries, id: string, ending: Ending): Promise<string[]> {
  const recordings = await queries.all<{ file: string }>('SELECT file FROM recordings WHERE answer_id = ?', id);
  const day = now().toISOString().slice(0, 10);
  await queries.run('DELETE FROM recordings WHERE answer_id = ?', id);
  // The text of the question goes, too: below an idea, it is what another person wrote.
  await queries.run(
    `UPDATE answers
        SET state = ?, ended_on = ?, received_at = SUBSTR(received_at, 1, 10), code_hash = CASE WHEN ? = 'withdrawn' THEN code_hash ELSE '' END,
            question = '', question_id = NULL, lang = '', verdict = '', name = CASE WHEN tool = 'co-comment' AND name = 'complaint' THEN name ELSE '' END, may_publish = 0, wants_reply = 0, envelope = NULL, search_words = '', label = '', claimed_by = NULL,
            shown_words = NULL, version = version + 1
      WHERE id = ?`,
    ...[ending, day, ending, id],
  );
  await queries.run('UPDATE complaints SET words = NULL, contact = NULL, closed_at = COALESCE(closed_at, ?) WHERE answer_id = ?', now().toISOString(), id);
  return recordings.map(({ file }) => file);
}

/** Removes files of recordings that no answer has any more. After a crash in between, `removeLeftRecordings` does it. */
export async function removeRecordings(desk: Desk, files: readonly string[]): Promise<void> {
  for (const file of files) await removeRecording(desk, file);
}
