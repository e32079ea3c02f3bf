import type { AnswerEnvelope, CommentAnswer } from '../kit.ts';
import type { Staff } from '../roles.ts';
import type { Queries, Store, Value } from '../store/store.ts';
import { record } from '../store/log.ts';

export const states = ['new', 'held', 'answered', 'closed', 'withdrawn', 'erased'] as const;
export type State = (typeof states)[number];

/** The words of any tool that staff read: each has some of these. */
export type AnyAnswer = CommentAnswer & { readonly value?: string; readonly words?: string } & Readonly<Record<string, unknown>>;

/** One answer, as staff and its person see it. */
export interface Answer {
  readonly id: string;
  readonly receivedAt: string;
  readonly tool: string;
  readonly name: string;
  readonly question: string;
  readonly lang: string;
  readonly isUnsure: boolean;
  readonly mayPublish: boolean;
  readonly wantsReply: boolean;
  /** Nothing once it was taken back or erased. */
  readonly envelope: AnswerEnvelope<AnyAnswer> | undefined;
  readonly state: State;
  readonly label: string;
  readonly claimedBy: string | undefined;
  readonly claimedByName: string | undefined;
  /** The person's words with those hidden that nobody else should see; `undefined` if nothing is hidden. */
  readonly shownWords: string | undefined;
  /** Grows with each change, so that two people cannot undo each other's. */
  readonly version: number;
  /** The day on which it was taken back or erased. */
  readonly endedOn: string | undefined;
  /** A sound that the person recorded. */
  readonly recording: { readonly file: string; readonly mediaType: string } | undefined;
}

interface AnswerRow {
  readonly id: string;
  readonly received_at: string;
  readonly tool: string;
  readonly name: string;
  readonly question: string;
  readonly lang: string;
  readonly verdict: string;
  readonly may_publish: number;
  readonly wants_reply: number;
  readonly envelope: string | null;
  readonly state: State;
  readonly label: string;
  readonly claimed_by: string | null;
  readonly claimed_by_name: string | null;
  readonly shown_words: string | null;
  readonly version: number;
  readonly ended_on: string | null;
  readonly file: string | null;
  readonly media_type: string | null;
}

const select = `SELECT answers.*, staff.name AS claimed_by_name, recordings.file, recordings.media_type
  FROM answers LEFT JOIN staff ON staff.id = answers.claimed_by LEFT JOIN recordings ON recordings.answer_id = answers.id`;

const answerOf = (row: AnswerRow): Answer => ({
  id: row.id,
  receivedAt: row.received_at,
  tool: row.tool,
  name: row.name,
  question: row.question,
  lang: row.lang,
  isUnsure: row.verdict === 'unsure',
  mayPublish: row.may_publish === 1,
  wantsReply: row.wants_reply === 1,
  envelope: row.envelope === null ? undefined : (JSON.parse(row.envelope) as AnswerEnvelope<AnyAnswer>),
  state: row.state,
  label: row.label,
  claimedBy: row.claimed_by ?? undefined,
  claimedByName: row.claimed_by_name ?? undefined,
  shownWords: row.shown_words ?? undefined,
  version: row.version,
  endedOn: row.ended_on ?? undefined,
  recording: row.file === null ? undefined : { file: row.file, mediaType: row.media_type ?? '' },
});

export async function findAnswer(queries: Queries, id: string): Promise<Answer | undefined> {
  const row = await queries.first<AnswerRow>(`${select} WHERE answers.id = ?`, id);
  return row && answerOf(row);
}

/** Everything that one code belongs to, the newest first. Versions of one consent have the same code. */
export async function findAnswersByCode(queries: Queries, codeHash: string): Promise<Answer[]> {
  const rows = await queries.all<AnswerRow>(`${select} WHERE answers.code_hash = ? ORDER BY answers.received_at DESC, answers.id`, codeHash);
  return rows.map(answerOf);
}

/** What staff look for. Everything that is left out fits. */
export interface Search {
  readonly state?: State | undefined;
  readonly name?: string | undefined;
  readonly words?: string | undefined;
  /** From 1 on. */
  readonly page: number;
}

export const inOnePage = 25;

/** Answers that fit, the newest first, and how many there are. What was taken back or erased is found only by its state. */
export async function findAnswers(queries: Queries, { state, name, words, page }: Search): Promise<{ readonly answers: Answer[]; readonly count: number }> {
  const conditions: string[] = [];
  const values: Value[] = [];
  const add = (condition: string, ...more: Value[]): void => {
    conditions.push(condition);
    values.push(...more);
  };
  // Someone who agrees with an idea has said nothing that can be read.
  add("answers.tool <> 'co-idea'");
  if (state) add('answers.state = ?', state);
  // Not a list of the others: SQLite would look each of them up, and sort everything.
  else add("answers.state NOT IN ('withdrawn', 'erased')");
  if (name) add('answers.name = ?', name);
  // Each word has to be in it. `%`, `_` and the sign itself mean themselves.
  for (const word of (words ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10))
    add("answers.search_words LIKE ? ESCAPE '!'", `%${word.replace(/[%_!]/g, '!$&')}%`);
  const where = conditions.join(' AND ');
  const found = await queries.first<{ count: number }>(`SELECT COUNT(*) AS count FROM answers WHERE ${where}`, ...values);
  const rows = await queries.all<AnswerRow>(
    `${select} WHERE ${where} ORDER BY answers.received_at DESC, answers.id DESC LIMIT ? OFFSET ?`,
    ...values,
    inOnePage,
    (page - 1) * inOnePage,
  );
  return { answers: rows.map(answerOf), count: found?.count ?? 0 };
}

/** The names of the tools that someone has answered. */
export async function namesIn(queries: Queries): Promise<string[]> {
  const rows = await queries.all<{ name: string }>(
    "SELECT name, COUNT(*) AS count FROM answers WHERE state NOT IN ('withdrawn', 'erased') AND tool <> 'co-idea' GROUP BY name ORDER BY count DESC, name LIMIT 200",
  );
  return rows.map(({ name }) => name).sort();
}

/** Someone changed it since the page was made. */
export class ChangedMeanwhile extends Error {}

type Column = 'state' | 'label' | 'claimed_by' | 'shown_words';

interface AnswerChange {
  readonly store: Store;
  readonly queries: Queries;
  readonly now: Date;
  readonly staff: Staff;
  readonly action: string;
  readonly detail?: string;
  /** The states in which it can be done. Left out: any in which its words are still there. */
  readonly from?: readonly State[];
}

/**
 * Changes an answer that staff have before them, and writes it into the log.
 *
 * @throws ChangedMeanwhile if the answer has another version, or was taken back: nothing is changed.
 */
export async function changeAnswer(
  { store, queries, now, staff, action, detail, from = ['new', 'held', 'answered', 'closed'] }: AnswerChange,
  id: string,
  version: number,
  values: Readonly<Partial<Record<Column, Value>>>,
): Promise<void> {
  // A form that was changed by hand. The greatest number that both stores have is far more than anybody changes anything.
  if (!Number.isInteger(version) || version < 1 || version > 1_000_000) throw new ChangedMeanwhile();
  const columns = Object.keys(values) as Column[];
  const set = [...columns.map((column) => `${column} = ?`), 'version = version + 1'].join(', ');
  const changed = await queries.run(
    `UPDATE answers SET ${set} WHERE id = ? AND version = ? AND state IN (${from.map((state) => `'${state}'`).join(', ')})`,
    ...[...columns.map((column) => values[column] ?? null), id, version],
  );
  if (changed === 0) throw new ChangedMeanwhile();
  await record(store, queries, now, { staffId: staff.id, action: `answer.${action}`, subject: id, detail });
}
