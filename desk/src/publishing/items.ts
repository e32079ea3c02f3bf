import type { FeedItem, PromiseItem } from '../kit.ts';
import { findAnswer } from '../reading/answers.ts';
import { wordsIn } from '../reading/said.ts';
import { record } from '../store/log.ts';
import type { Queries, Store } from '../store/store.ts';

/** Something that everybody can read, as it is in the feed. */
export interface Item {
  readonly id: string;
  readonly kind: FeedItem['kind'];
  /** The `name` of the tool that people answered: each has a feed of its own. */
  readonly name: string;
  /** Nothing once it was withdrawn. */
  readonly content: FeedItem | undefined;
  readonly publishedAt: string;
  readonly withdrawnOn: string | undefined;
}

interface ItemRow {
  readonly id: string;
  readonly kind: FeedItem['kind'];
  readonly name: string;
  readonly content: string | null;
  readonly published_at: string;
  readonly withdrawn_on: string | null;
}

const itemOf = ({ id, kind, name, content, published_at, withdrawn_on }: ItemRow): Item => ({
  id,
  kind,
  name,
  content: content === null ? undefined : (JSON.parse(content) as FeedItem),
  publishedAt: published_at,
  withdrawnOn: withdrawn_on ?? undefined,
});

/** Everything that is published or was, the newest first; `name` leaves only that of one tool. */
export async function itemsIn(queries: Queries, name?: string, most = 100_000): Promise<Item[]> {
  const columns = 'SELECT id, kind, name, content, published_at, withdrawn_on FROM items';
  const order = 'ORDER BY published_at DESC, id LIMIT ?';
  const rows = await (name === undefined
    ? queries.all<ItemRow>(`${columns} ${order}`, most)
    : queries.all<ItemRow>(`${columns} WHERE name = ? ${order}`, name, most));
  return rows.map(itemOf);
}

export async function findItem(queries: Queries, id: string): Promise<Item | undefined> {
  const row = await queries.first<ItemRow>('SELECT id, kind, name, content, published_at, withdrawn_on FROM items WHERE id = ?', id);
  return row && itemOf(row);
}

/** What was published of an answer. */
export async function itemsOf(queries: Queries, answerId: string): Promise<Item[]> {
  const rows = await queries.all<ItemRow>(
    `SELECT items.id, items.kind, items.name, items.content, items.published_at, items.withdrawn_on
       FROM items JOIN item_answers ON item_answers.item_id = items.id WHERE item_answers.answer_id = ? ORDER BY items.published_at`,
    answerId,
  );
  return rows.map(itemOf);
}

/** The number of the last change of what is published: it only grows. */
export async function revisionOf(queries: Queries): Promise<number> {
  const found = await queries.first<{ revision: number | null }>('SELECT MAX(revision) AS revision FROM items');
  return found?.revision ?? 0;
}

/** The number of the next change. Two desks cannot take the same. */
async function nextRevision(store: Store, queries: Queries): Promise<number> {
  await store.lock(queries, 'items');
  return (await revisionOf(queries)) + 1;
}

interface Change {
  readonly store: Store;
  readonly queries: Queries;
  readonly now: Date;
  readonly staffId?: string | undefined;
}

/** An id of the feed that nobody can guess an answer from. */
const makeId = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 13)}`;

/** Publishes something new that is about some answers, and returns its id. */
export async function publishItem(
  { store, queries, now, staffId }: Change,
  name: string,
  answerIds: readonly string[],
  content: Omit<PromiseItem, 'id'>,
): Promise<string> {
  const id = makeId(content.kind);
  const revision = await nextRevision(store, queries);
  await queries.run(
    'INSERT INTO items (id, kind, name, content, published_at, revision) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, content.kind, name, JSON.stringify({ ...content, id }), now.toISOString(), revision],
  );
  await record(store, queries, now, { staffId, action: 'item.publish', subject: id, detail: content.kind });
  for (const answerId of answerIds) await joinItem({ store, queries, now, staffId }, id, answerId);
  return id;
}

/** What is published is about one more answer: both voices count. */
export async function joinItem({ store, queries, now, staffId }: Change, itemId: string, answerId: string): Promise<void> {
  await queries.run('INSERT INTO item_answers (item_id, answer_id) VALUES (?, ?) ON CONFLICT DO NOTHING', itemId, answerId);
  await record(store, queries, now, { staffId, action: 'item.join', subject: itemId, detail: answerId });
}

/** Puts other content into what is published. Its id and its place stay. */
export async function changeItem({ store, queries, now, staffId }: Change, { id }: Item, content: FeedItem): Promise<void> {
  const revision = await nextRevision(store, queries);
  await queries.run('UPDATE items SET content = ?, revision = ? WHERE id = ? AND withdrawn_on IS NULL', JSON.stringify(content), revision, id);
  await record(store, queries, now, { staffId, action: 'item.change', subject: id });
}

/** Takes something back: its id, its day and its kind stay, and nothing else. */
export async function withdrawItem({ store, queries, now, staffId }: Change, id: string): Promise<void> {
  const revision = await nextRevision(store, queries);
  const day = now.toISOString().slice(0, 10);
  await queries.run('UPDATE items SET content = NULL, withdrawn_on = ?, revision = ? WHERE id = ? AND withdrawn_on IS NULL', day, revision, id);
  await record(store, queries, now, { staffId, action: 'item.withdraw', subject: id });
}

const alike = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether what is published has words of the person: then it cannot stay, whoever else said the same. */
function quotes(item: Item, words: string): boolean {
  const said = item.content?.kind === 'promise' ? alike(item.content.said) : '';
  return said !== '' && alike(words).includes(said);
}

/**
 * A person takes an answer back, and its words are still there. What was published only because of it, or in its words, goes. Other people whose need was the
 * same are then without a reply, so their answers are new again. What was published in other words for several people stays.
 */
export async function withdrawItemsOf(store: Store, queries: Queries, now: Date, answerId: string): Promise<void> {
  const answer = await findAnswer(queries, answerId);
  const items = await itemsOf(queries, answerId);
  await queries.run('DELETE FROM item_answers WHERE answer_id = ?', answerId);
  for (const item of items) {
    const others = await queries.all<{ answer_id: string }>('SELECT answer_id FROM item_answers WHERE item_id = ?', item.id);
    if (others.length > 0 && !(answer && quotes(item, `${answer.shownWords ?? ''} ${wordsIn(answer)}`))) continue;
    await withdrawItem({ store, queries, now }, item.id);
    for (const { answer_id: other } of others) {
      const reopened = await queries.run("UPDATE answers SET state = 'new', version = version + 1 WHERE id = ? AND state = 'answered'", other);
      if (reopened > 0) await record(store, queries, now, { action: 'answer.reopen', subject: other });
    }
  }
}
