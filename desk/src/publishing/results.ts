import type { Desk } from '../desk.ts';
import { publish, type AnswerEnvelope, type PublishedStatement, type CountedSetAnswer, type StatementAnswer, type StatementSetAnswer } from '../kit.ts';
import type { Staff } from '../roles.ts';
import { record } from '../store/log.ts';
import type { Queries, Rows } from '../store/store.ts';
import { choicesIn, commonest, Tally, type Answered } from './tally.ts';

/** A question of an I statement or of a set, as it can be closed: the answers to one statement, or to all statements of a set. */
export interface Question {
  readonly name: string;
  /** The id that the site gave it; empty if it gave none. */
  readonly id: string;
  /** Its words, as most people saw them. */
  readonly text: string;
  /** Nothing while people can still answer. */
  readonly closedAt: string | undefined;
}

/** What people were asked and could choose, as their answers say it: an editor confirms it, because everything in an answer comes from a browser. */
export interface Asked {
  readonly statements: readonly { readonly key: string; readonly text: string }[];
  /** Choices that the kit does not have. */
  readonly ownChoices: readonly { readonly value: string; readonly words: string }[];
}

/** What an editor takes out before a question is closed, because the site did not ask or offer it. */
export interface LeftOut {
  readonly statements: readonly string[];
  readonly choices: readonly string[];
}

/** Hands that someone counted in a room come from a tool of their own, with the name and the id of the set. */
const group = 'co-i-statement-set-group';
const tools = `('co-i-statement', 'co-i-statement-set', '${group}')`;

/** One message with hands can have many people in it, so it counts only when a person has read it, like an answer that could be spam. */
const isUnread = `(verdict = 'unsure' OR tool = '${group}') AND state IN ('new', 'held')`;

/** Every question, with those that are closed. A question whose answers are all gone is still there if it was closed. */
export async function questionsIn(store: Queries): Promise<Question[]> {
  const rows = await store.all<{ name: string; id: string; question: string; count: number }>(
    `SELECT name, COALESCE(question_id, '') AS id, question, COUNT(*) AS count FROM answers
      WHERE tool IN ${tools} AND envelope IS NOT NULL GROUP BY name, COALESCE(question_id, ''), question ORDER BY name, count DESC, question`,
  );
  const closed = await store.all<{ name: string; question_id: string; closed_at: string; content: string }>(
    'SELECT name, question_id, closed_at, content FROM closed_results ORDER BY name',
  );
  const keyOf = (name: string, id: string): string => JSON.stringify([name, id]);
  const questions = new Map<string, Question>();
  for (const { name, question_id: id, closed_at: closedAt, content } of closed)
    questions.set(keyOf(name, id), { name, id, closedAt, text: (JSON.parse(content) as PublishedStatement[]).map(({ text }) => text).join(' ') });
  for (const { name, id, question } of rows) {
    const key = keyOf(name, id);
    const known = questions.get(key);
    // The first has the words that most people saw.
    if (!known) questions.set(key, { name, id, text: question, closedAt: undefined });
  }
  return [...questions.values()];
}

/** What people answered to a question, statement by statement. Withdrawn and erased answers have nothing to count; one that could be spam counts when a person has read it. */
async function talliesOf(rows: Rows, name: string, id: string): Promise<Tally[]> {
  const tallies = new Map<string, Tally>();
  const add = (answered: Answered): void => {
    const { question } = answered;
    // Another version has other words, so its answers are to another statement.
    const key = question.id ? `${question.id}.${question.version ?? ''}` : question.text;
    const tally = tallies.get(key) ?? new Tally(key);
    tallies.set(key, tally);
    tally.add(answered);
  };
  const answers = rows(
    `SELECT tool, lang, envelope FROM answers
      WHERE tool IN ${tools} AND name = ? AND COALESCE(question_id, '') = ? AND envelope IS NOT NULL AND NOT (${isUnread})`,
    ...[name, id],
  );
  for await (const { envelope, lang } of answers) {
    const { question, answer } = JSON.parse(String(envelope)) as AnswerEnvelope<
      StatementAnswer & Partial<StatementSetAnswer> & Partial<Pick<CountedSetAnswer, 'counts'>>
    >;
    for (const [place, counted] of (answer.counts ?? []).entries())
      for (const { value, words, count: times } of counted.counts)
        add({ question: counted.question, value, words, lang: String(lang), way: 'hands', place, times });
    const way = answer.gathered?.by === 'paper' ? 'paper' : 'screen';
    for (const [place, one] of (answer.answers ?? [{ question, answer }]).entries()) {
      if (one.answer?.value === undefined) continue;
      add({ question: one.question, value: one.answer.value, words: one.answer.words, lang: String(lang), way, place, times: 1 });
    }
  }
  return [...tallies.values()].sort((one, other) => one.place() - other.place() || (one.key < other.key ? -1 : 1));
}

/** What people were asked and could choose. It has no numbers: nobody sees the counts while people can still answer. */
export async function askedIn({ store }: Desk, name: string, id: string): Promise<Asked> {
  const tallies = await store.snapshot((rows) => talliesOf(rows, name, id));
  const choices = new Map(tallies.flatMap((tally) => (tally.scale() ? [] : tally.values().map((value) => [value, tally.wordsOf(value) ?? value] as const))));
  return {
    statements: tallies.map((tally) => ({ key: tally.key, text: tally.text() })),
    ownChoices: [...choices].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, words]) => ({ value, words })),
  };
}

/** Why a question was not closed. */
export type Refused = 'closed-already' | 'no-answers' | 'one-choice';

/**
 * Closes a question for good: counts its answers, and keeps only what may be published of them. What people answer or take back later changes nothing, because the
 * difference between two tables would say what one person answered.
 */
export async function closeQuestion(
  desk: Desk,
  staff: Staff,
  name: string,
  id: string,
  leftOut: LeftOut = { statements: [], choices: [] },
): Promise<Refused | undefined> {
  const { store, now } = desk;
  const tallies = (await store.snapshot((rows) => talliesOf(rows, name, id))).filter(({ key }) => !leftOut.statements.includes(key));
  if (tallies.length === 0) return 'no-answers';
  const closed = now().toISOString();
  const statements: PublishedStatement[] = [];
  for (const tally of tallies) {
    const choices = choicesIn(tally, leftOut.choices);
    if (choices.length < 2) return 'one-choice';
    const { counts, gathered } = tally.countsOf(choices);
    const language = commonest(tally.languages);
    const words = { ...tally.textWords(), ...tally.choiceWords(choices), ...(language && language !== desk.settings.language && { language }) };
    statements.push({ ...words, ...publish({ choices, counts, gathered, closed }, now()) });
  }
  return store.transaction(async (queries) => {
    const inserted = await queries.run(
      'INSERT INTO closed_results (name, question_id, closed_at, content) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[name, id, closed, JSON.stringify(statements)],
    );
    if (inserted === 0) return 'closed-already';
    await record(store, queries, now(), { staffId: staff.id, action: 'results.close', subject: `${statements.length}` });
    return undefined;
  });
}

/** The closed results of a name, as `<co-results src>` reads them; nothing if none of its questions is closed. */
export async function resultsOf(store: Queries, name: string): Promise<string | undefined> {
  const rows = await store.all<{ content: string }>('SELECT content FROM closed_results WHERE name = ? ORDER BY closed_at, question_id', name);
  return rows.length === 0 ? undefined : JSON.stringify(rows.flatMap(({ content }) => JSON.parse(content) as PublishedStatement[]));
}
