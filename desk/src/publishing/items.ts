import type { FeedItem, PromiseItem, SharedIdea } from '../kit.ts';
import { findAnswer } from '../reading/answers.ts';
import { wordsIn } from '../reading/said.ts';
import { record } from '../store/log.ts';
import type { Queries, Store } from '../store/store.ts';
import { forgetAgreement, readIdeas, type StoredIdea } from './ideas.ts';

/** Something that everybody can read, as it is in the feed. */
export interface Item {
  readonly id: string;
  readonly kind: FeedItem['kind'];
  /** The `name` of the tool that people answered: each has a feed of its own. */
  readonly name: string;
  /** Nothing once it was withdrawn. */
  readonly content: PromiseItem | SharedIdea | undefined;
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

/** Rows as items. The words of an idea are those of the answers that it is about, so that each person can take back their own. */
async function itemsOfRows(queries: Queries, rows: readonly ItemRow[]): Promise<Item[]> {
  const ideas = rows.filter(({ kind, content }) => kind === 'idea' && content !== null).map(({ id }) => id);
  const ideaOf = ideas.length > 0 ? await readIdeas(queries, ideas) : undefined;
  return rows.map(({ id, kind, name, content, published_at, withdrawn_on }) => {
    const stored = content === null ? undefined : (JSON.parse(content) as PromiseItem | StoredIdea);
    return {
      ...{ id, kind, name },
      content: stored?.kind === 'idea' ? ideaOf?.(id, stored) : stored,
      publishedAt: published_at,
      withdrawnOn: withdrawn_on ?? undefined,
    };
  });
}

const columns = 'items.id, items.kind, items.name, items.content, items.published_at, items.withdrawn_on';

/** Everything that is published or was, the newest first; `name` leaves only that of one tool. */
export async function itemsIn(queries: Queries, name?: string, most = 100_000): Promise<Item[]> {
  const order = 'ORDER BY published_at DESC, id LIMIT ?';
  const rows = await (name === undefined
    ? queries.all<ItemRow>(`SELECT ${columns} FROM items ${order}`, most)
    : queries.all<ItemRow>(`SELECT ${columns} FROM items WHERE name = ? ${order}`, name, most));
  return itemsOfRows(queries, rows);
}

export async function findItem(queries: Queries, id: string): Promise<Item | undefined> {
  const [item] = await itemsOfRows(queries, await queries.all<ItemRow>(`SELECT ${columns} FROM items WHERE id = ?`, id));
  return item;
}

/** What was published of an answer. */
export async function itemsOf(queries: Queries, answerId: string): Promise<Item[]> {
  const rows = await queries.all<ItemRow>(
    `SELECT ${columns} FROM items JOIN item_answers ON item_answers.item_id = items.id WHERE item_answers.answer_id = ? ORDER BY items.published_at, items.id`,
    answerId,
  );
  return itemsOfRows(queries, rows);
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

/** The words of a person that are shown, and under which name. Nothing of it for a promise, which has words of the organisation. */
export interface Voice {
  readonly answerId: string;
  readonly said?: string;
  readonly shownName?: string | undefined;
}

/** Publishes something new that is about an answer, and returns its id. */
export async function publishItem(change: Change, name: string, voice: Voice, content: Omit<PromiseItem, 'id'> | Omit<StoredIdea, 'id'>): Promise<string> {
  const { store, queries, now, staffId } = change;
  const id = makeId(content.kind);
  const revision = await nextRevision(store, queries);
  await queries.run(
    'INSERT INTO items (id, kind, name, content, published_at, revision) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, content.kind, name, JSON.stringify({ ...content, id }), now.toISOString(), revision],
  );
  await record(store, queries, now, { staffId, action: 'item.publish', subject: id, detail: content.kind });
  await joinItem(change, id, voice);
  return id;
}

/** What is published is about one more answer: both voices count. */
export async function joinItem({ store, queries, now, staffId }: Change, itemId: string, { answerId, said, shownName }: Voice): Promise<void> {
  const revision = await nextRevision(store, queries);
  await queries.run(
    'INSERT INTO item_answers (item_id, answer_id, said, shown_name, added_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[itemId, answerId, said ?? null, shownName ?? null, now.toISOString()],
  );
  await queries.run('UPDATE items SET revision = ? WHERE id = ?', revision, itemId);
  await record(store, queries, now, { staffId, action: 'item.join', subject: itemId, detail: answerId });
}

/** Puts other content into what is published. Its id and its place stay. */
export async function changeItem({ store, queries, now, staffId }: Change, { id }: Item, content: PromiseItem | StoredIdea): Promise<void> {
  const revision = await nextRevision(store, queries);
  await queries.run('UPDATE items SET content = ?, revision = ? WHERE id = ? AND withdrawn_on IS NULL', JSON.stringify(content), revision, id);
  await record(store, queries, now, { staffId, action: 'item.change', subject: id });
}

/** Takes something back: its id, its day and its kind stay, and nothing else. */
export async function withdrawItem({ store, queries, now, staffId }: Change, id: string): Promise<void> {
  const revision = await nextRevision(store, queries);
  const day = now.toISOString().slice(0, 10);
  await queries.run('UPDATE items SET content = NULL, withdrawn_on = ?, revision = ? WHERE id = ? AND withdrawn_on IS NULL', day, revision, id);
  await queries.run('UPDATE item_answers SET said = NULL, shown_name = NULL WHERE item_id = ?', id);
  await forgetAgreement(queries, id);
  await record(store, queries, now, { staffId, action: 'item.withdraw', subject: id });
}

const alike = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether what is published has words of the person: then it cannot stay, even if others said the same. */
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
    if (others.length > 0 && !(answer && quotes(item, `${answer.shownWords ?? ''} ${wordsIn(answer)}`))) {
      // The words of an idea went with the answer, and the next voice is first.
      await queries.run('UPDATE items SET revision = ? WHERE id = ?', await nextRevision(store, queries), item.id);
      continue;
    }
    await withdrawItem({ store, queries, now }, item.id);
    for (const { answer_id: other } of others) {
      const reopened = await queries.run("UPDATE answers SET state = 'new', version = version + 1 WHERE id = ? AND state = 'answered'", other);
      if (reopened > 0) await record(store, queries, now, { action: 'answer.reopen', subject: other });
    }
  }
}
