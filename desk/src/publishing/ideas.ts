import type { IdeaReply, SharedIdea } from '../kit.ts';
import type { Queries } from '../store/store.ts';

/** What is stored of an idea itself. Its words are those of the people who said it. */
export interface StoredIdea {
  readonly kind: 'idea';
  readonly id: string;
  readonly reply?: IdeaReply;
}

interface VoiceRow {
  readonly item_id: string;
  readonly said: string;
  readonly shown_name: string | null;
  readonly received_at: string;
}

/** A smaller number could point to people, and so could what changes in an exact one: the rule of the feed. */
const roundedAgreement = (count: number): number | undefined => (count < 10 ? undefined : Math.round(count / 5) * 5);

/** The ids in a list of one of three lengths, so that the stores know three queries and not a thousand; empty if there are so many that all are read. */
const padded = (ids: readonly string[]): readonly string[] => {
  const length = [1, 50, 1000].find((each) => each >= ids.length);
  return length === undefined ? [] : [...ids, ...Array<string>(length - ids.length).fill(ids[0] ?? '')];
};

/** Reads the voices of ideas, and how many people agreed with each. Returns what makes an idea of the feed of what is stored; nothing without a voice. */
export async function readIdeas(queries: Queries, ids: readonly string[]): Promise<(id: string, stored: StoredIdea) => SharedIdea | undefined> {
  const few = padded(ids);
  const isOneOf = (column: string): string => (few.length > 0 ? ` AND ${column} IN (${few.map(() => '?').join(', ')})` : '');
  const voices = Map.groupBy(
    await queries.all<VoiceRow>(
      `SELECT item_id, said, shown_name, answers.received_at FROM item_answers JOIN answers ON answers.id = answer_id WHERE said IS NOT NULL${isOneOf('item_id')} ORDER BY added_at, answer_id`,
      ...few,
    ),
    ({ item_id }) => item_id,
  );
  const agreed = new Map(
    (
      await queries.all<{ id: string; count: number }>(
        `SELECT question_id AS id, COUNT(*) AS count FROM answers WHERE tool = 'co-idea' AND verdict <> 'unsure' AND envelope IS NOT NULL${isOneOf('question_id')} GROUP BY question_id`,
        ...few,
      )
    ).map(({ id, count }) => [id, count]),
  );
  return (id, { reply }) => {
    const [first, ...others] = voices.get(id) ?? [];
    if (!first) return undefined;
    const count = roundedAgreement(agreed.get(id) ?? 0);
    return {
      ...{ kind: 'idea', id, said: first.said, date: first.received_at.slice(0, 10) },
      ...(first.shown_name && { by: first.shown_name }),
      ...(others.length > 0 && { also: others.map(({ said }) => said) }),
      ...(count !== undefined && { agreed: count }),
      ...(reply && { reply }),
    };
  };
}

/** An idea was taken back: who agreed with it does not count any more, and nothing is kept of it. */
export async function forgetAgreement(queries: Queries, id: string, now: Date): Promise<void> {
  await queries.run(
    "UPDATE answers SET envelope = NULL, search_words = '', question = '', lang = '', code_hash = '', state = 'erased', ended_on = ?, received_at = SUBSTR(received_at, 1, 10), version = version + 1 WHERE tool = 'co-idea' AND question_id = ? AND envelope IS NOT NULL",
    now.toISOString().slice(0, 10),
    id,
  );
}
