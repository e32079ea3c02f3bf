import type { Desk } from '../desk.ts';
import { emptyAnswer } from '../keeping/erasing.ts';
import { finishEnding } from '../keeping/withdrawals.ts';
import { answerBytes } from '../kit.ts';
import { withdrawItemsOf } from '../publishing/items.ts';
import { searchWordsOf } from '../receiving/columns.ts';
import type { AnyEnvelope } from '../receiving/envelope.ts';
import { record } from '../store/log.ts';
import type { Answer } from '../reading/answers.ts';
import { withOwnWords } from './own-words.ts';

/** How a change of the person's words ended. */
export type Change = 'changed' | 'same' | 'nothing-left' | 'too-long' | 'gone';

/** Puts other words into an answer. Staff get it as one that nobody has read. What is published stays: it has words that a person has read. */
export async function changeWords(desk: Desk, { id }: Answer, fields: Readonly<Record<string, string>>): Promise<Change> {
  const { store, now } = desk;
  const change = await store.transaction<Change>(async (queries) => {
    // Staff can work on it at the same moment. This makes them wait, so that what is changed is what is stored now.
    await queries.run('UPDATE answers SET version = version WHERE id = ?', id);
    const row = await queries.first<{ envelope: string | null }>('SELECT envelope FROM answers WHERE id = ?', id);
    if (!row?.envelope) return 'gone';
    const envelope = JSON.parse(row.envelope) as AnyEnvelope;
    const changed = withOwnWords(envelope, fields);
    if (!changed) return 'nothing-left';
    const text = JSON.stringify(changed);
    if (text === JSON.stringify(envelope)) return 'same';
    if (Buffer.byteLength(text) > answerBytes) return 'too-long';
    await queries.run(
      "UPDATE answers SET envelope = ?, search_words = ?, state = 'new', shown_words = NULL, claimed_by = NULL, version = version + 1 WHERE id = ?",
      ...[text, searchWordsOf(changed), id],
    );
    await record(store, queries, now(), { action: 'answer.change', subject: id });
    return 'changed';
  });
  // The words before the change are gone from the files, too.
  if (change === 'changed') await store.forget();
  return change;
}

/** Takes answers back: their content, what was published of them alone, and their recordings. It cannot be undone. To do it twice changes nothing. */
export async function withdraw(desk: Desk, answers: readonly Answer[]): Promise<void> {
  const { store, now } = desk;
  const { ids, files } = await store.transaction(async (queries) => {
    const ended = { ids: [] as string[], files: [] as string[] };
    for (const { id } of answers) {
      // A second press of the button at the same moment waits here, and then finds nothing to do.
      if ((await queries.run("UPDATE answers SET version = version WHERE id = ? AND state NOT IN ('withdrawn', 'erased')", id)) === 0) continue;
      await withdrawItemsOf(store, queries, now(), id);
      ended.files.push(...(await emptyAnswer(desk, queries, id, 'withdrawn')));
      ended.ids.push(id);
      await record(store, queries, now(), { action: 'answer.withdraw', subject: id });
    }
    return ended;
  });
  await finishEnding(desk, ids, 'withdrawn', files);
}
