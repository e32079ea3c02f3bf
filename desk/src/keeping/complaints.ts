import type { Desk } from '../desk.ts';
import type { Staff } from '../roles.ts';
import type { State } from '../reading/answers.ts';
import { record } from '../store/log.ts';
import type { Queries } from '../store/store.ts';
import { daysFrom } from './retention.ts';

/** Days within which a complaint about data has to be acknowledged (Data (Use and Access) Act 2025). */
export const daysToAcknowledge = 30;

/** A complaint about how data is used: a comment that has the name `complaint`. It has no words once they were taken back or erased. */
export interface Complaint {
  /** The answer that it is. */
  readonly id: string;
  readonly receivedAt: string;
  readonly state: State;
  readonly acknowledgedAt: string | undefined;
  readonly closedAt: string | undefined;
}

const tool = 'co-comment';
/** The `name` of the comment. */
export const complaintName = 'complaint';

/** The same as `isComplaint`, and that the complaint is not closed, as a condition on `answers`. */
export const isOpenComplaint = `(answers.tool = '${tool}' AND answers.name = '${complaintName}'
  AND NOT EXISTS (SELECT 1 FROM complaints WHERE complaints.answer_id = answers.id AND complaints.closed_at IS NOT NULL))`;

/** Whether an answer is a complaint. */
export const isComplaint = (answer: { readonly tool: string; readonly name: string }): boolean => answer.tool === tool && answer.name === complaintName;

/** Whether someone still has to do something about it. */
export const isOpen = ({ closedAt, state }: Complaint): boolean => closedAt === undefined && state !== 'withdrawn' && state !== 'erased';

/** Every complaint, those first whose time ends first. Answers and complaints are joined when they are read, so none can be missing. */
export async function complaintsFromAnswers(queries: Queries): Promise<Complaint[]> {
  const rows = await queries.all<{ id: string; received_at: string; state: State; acknowledged_at: string | null; closed_at: string | null }>(
    `SELECT answers.id, answers.received_at, answers.state, complaints.acknowledged_at, complaints.closed_at
       FROM answers LEFT JOIN complaints ON complaints.answer_id = answers.id
      WHERE answers.tool = ? AND answers.name = ? ORDER BY answers.received_at, answers.id`,
    ...[tool, complaintName],
  );
  return rows.map(({ id, received_at, state, acknowledged_at, closed_at }) => ({
    ...{ id, receivedAt: received_at, state },
    acknowledgedAt: acknowledged_at ?? undefined,
    closedAt: closed_at ?? undefined,
  }));
}

const dayOf = (time: Date | string): number => Math.floor(new Date(time).getTime() / 86_400_000);

/** The last day on which a complaint can be acknowledged in time. */
export const dueOn = ({ receivedAt }: Pick<Complaint, 'receivedAt'>): string => daysFrom(receivedAt, daysToAcknowledge).toISOString().slice(0, 10);

/** Days until the last day to acknowledge it: 0 on that day, and less than 0 after it. */
export const daysLeft = (complaint: Pick<Complaint, 'receivedAt'>, now: Date): number => dayOf(dueOn(complaint)) - dayOf(now);

type Step = 'acknowledge' | 'close';

/** Notes that the person was told that their complaint arrived, or that all of it is done. A step that was done already changes nothing. */
export async function noteStep(desk: Desk, staff: Staff, id: string, step: Step): Promise<void> {
  const { store, now } = desk;
  const time = now().toISOString();
  await store.transaction(async (queries) => {
    const found = await queries.first<{ received_at: string }>(
      'SELECT received_at FROM answers WHERE id = ? AND tool = ? AND name = ?',
      id,
      tool,
      complaintName,
    );
    if (!found) return;
    await queries.run('INSERT INTO complaints (id, received_at, answer_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', id, found.received_at, id);
    const changed =
      step === 'acknowledge'
        ? await queries.run('UPDATE complaints SET acknowledged_at = ? WHERE id = ? AND acknowledged_at IS NULL AND closed_at IS NULL', time, id)
        : // A complaint that was not acknowledged cannot be over: the law asks for that first.
          await queries.run('UPDATE complaints SET closed_at = ? WHERE id = ? AND acknowledged_at IS NOT NULL AND closed_at IS NULL', time, id);
    if (changed > 0) await record(store, queries, now(), { staffId: staff.id, action: `complaint.${step}`, subject: id });
  });
}
