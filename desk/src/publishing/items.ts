import type { FeedItem, PromiseItem, SharedIdea } from '../kit.ts';
import { ChangedMeanwhile, findAnswer } from '../reading/answers.ts';
import { hide } from '../reading/hidden.ts';
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
  /** Whether the person took it back. Otherwise, staff removed it. */
  readonly isTakenBack: boolean;
  /** Grows with each change. */
  readonly revision: number;
}

interface ItemRow {
  readonly id: string;
  readonly kind: FeedItem['kind'];
  readonly name: string;
  readonly content: string | null;
  readonly published_at: string;
  readonly withdrawn_on: string | null;
  readonly taken_back: number;
  readonly revision: number;
}

/** Rows as items. The words of an idea are those of the answers that it is about, so that each person can take back their own. */
async function itemsOfRows(queries: Queries, rows: readonly ItemRow[]): Promise<Item[]> {
  const ideas = rows.filter(({ kind, content }) => kind === 'idea' && content !== null).map(({ id }) => id);
  const ideaOf = ideas.length > 0 ? await readIdeas(queries, ideas) : undefined;
  return rows.map(({ id, kind, name, content, published_at, withdrawn_on, taken_back, revision }) => {
    const stored = content === null ? undefined : (JSON.parse(content) as PromiseItem | StoredIdea);
    return {
      ...{ id, kind, name },
      content: stored?.kind === 'idea' ? ideaOf?.(id, stored) : stored,
      publishedAt: published_at,
      withdrawnOn: withdrawn_on ?? undefined,
      isTakenBack: taken_back === 1,
      revision,
    };
  });
}

const columns = 'items.id, items.kind, items.name, items.content, items.published_at, items.withdrawn_on, items.taken_back, items.revision';

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

/** The person's own words in what is published of their answer, by the item: others can be shown before them. */
export async function ownWordsOf(queries: Queries, answerId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.all<{ item_id: string; said: string }>(
    'SELECT item_id, said FROM item_answers WHERE answer_id = ? AND said IS NOT NULL',
    answerId,
  );
  return new Map(rows.map(({ item_id, said }) => [item_id, said]));
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

/** The words of a person that are shown, and under which name. A reply has words of the organisation: then it is what it may have quoted. */
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

/**
 * What is published is about one more answer: both voices count. If it is about this answer already, it has its words of now.
 *
 * @throws ChangedMeanwhile if it is not public any more.
 */
export async function joinItem({ store, queries, now, staffId }: Change, itemId: string, { answerId, said, shownName }: Voice): Promise<void> {
  const revision = await nextRevision(store, queries);
  // It may have been withdrawn since the page was made.
  if ((await queries.run('UPDATE items SET revision = ? WHERE id = ? AND withdrawn_on IS NULL', revision, itemId)) === 0) throw new ChangedMeanwhile();
  await queries.run(
    `INSERT INTO item_answers (item_id, answer_id, said, shown_name, added_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (item_id, answer_id) DO UPDATE SET said = excluded.said, shown_name = excluded.shown_name`,
    ...[itemId, answerId, said ?? null, shownName ?? null, now.toISOString()],
  );
  await record(store, queries, now, { staffId, action: 'item.join', subject: itemId, detail: answerId });
}

/**
 * Puts other content into what is published. Its id and its place stay.
 *
 * @param seen - The revision that the page had on which it was written.
 * @throws ChangedMeanwhile if it has another one, or is not public any more.
 */
export async function changeItem({ store, queries, now, staffId }: Change, { id }: Item, content: PromiseItem | StoredIdea, seen: number): Promise<void> {
  const revision = await nextRevision(store, queries);
  const changed = await queries.run(
    'UPDATE items SET content = ?, revision = ? WHERE id = ? AND withdrawn_on IS NULL AND revision = ?',
    ...[JSON.stringify(content), revision, id, Number.isSafeInteger(seen) ? seen : 0],
  );
  if (changed === 0) throw new ChangedMeanwhile();
  await record(store, queries, now, { staffId, action: 'item.change', subject: id });
}

/** Hides words in what is published of an answer, too. It only removes: what was hidden stays hidden. */
export async function hideInItems({ store, queries }: Pick<Change, 'store' | 'queries'>, answerId: string, pieces: readonly string[]): Promise<void> {
  const voices = await queries.all<{ item_id: string; said: string }>(
    'SELECT item_id, said FROM item_answers WHERE answer_id = ? AND said IS NOT NULL',
    answerId,
  );
  for (const { item_id: itemId, said } of voices) {
    await queries.run('UPDATE item_answers SET said = ? WHERE item_id = ? AND answer_id = ?', hide(said, pieces), itemId, answerId);
    await queries.run('UPDATE items SET revision = ? WHERE id = ?', await nextRevision(store, queries), itemId);
  }
}

/** Takes something back: its id, its day and its kind stay, and nothing else. */
export async function withdrawItem({ store, queries, now, staffId }: Change, id: string, isTakenBack = false): Promise<void> {
  const revision = await nextRevision(store, queries);
  const day = now.toISOString().slice(0, 10);
  await queries.run(
    'UPDATE items SET content = NULL, withdrawn_on = ?, taken_back = ?, revision = ? WHERE id = ? AND withdrawn_on IS NULL',
    day,
    isTakenBack ? 1 : 0,
    revision,
    id,
  );
  await queries.run('UPDATE item_answers SET said = NULL, shown_name = NULL WHERE item_id = ?', id);
  await forgetAgreement(queries, id, now);
  await record(store, queries, now, { staffId, action: 'item.withdraw', subject: id });
}

const alike = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Fewer signs than this are in many sentences. */
const leastQuoted = 8;

/** Whether one has the other in it. */
const isIn = (one: string, other: string): boolean => Math.min(one.length, other.length) >= leastQuoted && (one.includes(other) || other.includes(one));

/** Whether a reply has words of the person: then it cannot stay, even if others said the same. */
function quotes({ content }: Item, texts: readonly string[]): boolean {
  if (content?.kind !== 'promise') return false;
  const shown = [content.said, content.easy?.said ?? ''].map(alike);
  return texts.map(alike).some((text) => shown.some((each) => isIn(text, each)));
}

/**
 * A person takes an answer back, and its words are still there. What was published only because of it, or in its words, goes. Other people whose need was the
 * same are then without a reply, so their answers are new again. What was published in other words for several people stays.
 */
export async function withdrawItemsOf(store: Store, queries: Queries, now: Date, answerId: string): Promise<void> {
  // Before anything is read: an answer that is joined meanwhile would be overlooked.
  await store.lock(queries, 'items');
  const answer = await findAnswer(queries, answerId);
  const items = await itemsOf(queries, answerId);
  const voices = await queries.all<{ said: string }>('SELECT said FROM item_answers WHERE answer_id = ? AND said IS NOT NULL', answerId);
  const texts = [...voices.map(({ said }) => said), answer?.shownWords ?? '', answer ? wordsIn(answer) : ''];
  await queries.run('DELETE FROM item_answers WHERE answer_id = ?', answerId);
  for (const item of items) {
    const others = await queries.all<{ answer_id: string }>('SELECT answer_id FROM item_answers WHERE item_id = ?', item.id);
    if (others.length > 0 && !quotes(item, texts)) {
      // The words of an idea went with the answer, and the next voice is first.
      await queries.run('UPDATE items SET revision = ? WHERE id = ?', await nextRevision(store, queries), item.id);
      continue;
    }
    await withdrawItem({ store, queries, now }, item.id, true);
    for (const { answer_id: other } of others) {
      const reopened = await queries.run("UPDATE answers SET state = 'new', version = version + 1 WHERE id = ? AND state = 'answered'", other);
      if (reopened > 0) await record(store, queries, now, { action: 'answer.reopen', subject: other });
    }
  }
}
