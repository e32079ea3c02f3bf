import type { Desk } from '../desk.ts';
import { roles, type Role, type Staff } from '../roles.ts';
import { record } from '../store/log.ts';
import type { Queries } from '../store/store.ts';

/** What an information officer writes about a member of staff. */
export interface StaffDetails {
  readonly name: string;
  readonly job: string;
  readonly email: string;
  readonly role: Role;
}

/** A member of staff in the list. */
export interface StaffMember extends StaffDetails {
  readonly id: string;
  readonly passkeys: number;
  /** Whether they have signed in with their account of the organisation. */
  readonly hasAccount: boolean;
}

/** Why a change of staff was refused. */
export type StaffProblem = 'email-used' | 'last-information-officer';

/** Thrown out of a transaction, so that nothing is changed. */
export class StaffRefused extends Error {
  readonly problem: StaffProblem;
  constructor(problem: StaffProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Row = StaffDetails & { readonly id: string; readonly subject: string | null; readonly passkeys: number };

const select = `SELECT id, name, job, email, role, subject, (SELECT COUNT(*) FROM passkeys WHERE passkeys.staff_id = staff.id) AS passkeys
  FROM staff WHERE removed_at IS NULL`;
const memberOf = ({ subject, ...row }: Row): StaffMember => ({ ...row, hasAccount: subject !== null });

/** Everyone who works at the desk, by name. */
export async function listStaff(queries: Queries): Promise<StaffMember[]> {
  const rows = await queries.all<Row>(select);
  return rows.map(memberOf).sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

export async function findStaff(queries: Queries, id: string): Promise<StaffMember | undefined> {
  const row = await queries.first<Row>(`${select} AND id = ?`, id);
  return row && memberOf(row);
}

export const findStaffByEmail = (queries: Queries, email: string): Promise<{ id: string } | undefined> =>
  queries.first<{ id: string }>('SELECT id FROM staff WHERE email = ? AND removed_at IS NULL', email.trim().toLowerCase());

export const isRole = (text: string | undefined): text is Role => (roles as readonly (string | undefined)[]).includes(text);

/** Changes of staff wait for each other, so that two information officers cannot remove each other at the same moment. */
async function changing<Result>(desk: Desk, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  return desk.store.transaction(async (queries) => {
    await desk.store.lock(queries, 'staff');
    const result = await work(queries);
    const officer = await queries.first("SELECT id FROM staff WHERE role = 'information-officer' AND removed_at IS NULL LIMIT 1");
    if (!officer) throw new StaffRefused('last-information-officer');
    return result;
  });
}

/** Ends every session of someone, and makes their links and passkeys worth nothing. */
async function endAccess(queries: Queries, id: string): Promise<void> {
  await queries.run('DELETE FROM sessions WHERE staff_id = ?', id);
  await queries.run('DELETE FROM sign_in_links WHERE staff_id = ?', id);
  await queries.run('DELETE FROM passkeys WHERE staff_id = ?', id);
}

/**
 * Adds someone who may sign in, and returns their id. Someone who was removed before has the same id again, and none of their old ways to sign in.
 *
 * @param work - What belongs to it, in the same transaction: using up a link, beginning a session.
 * @throws StaffRefused if the e-mail address is another person's.
 */
export async function addStaff(
  desk: Desk,
  { name, job, email, role }: StaffDetails,
  by: Staff | undefined,
  work?: (queries: Queries, id: string) => Promise<void>,
): Promise<string> {
  return changing(desk, async (queries) => {
    const now = desk.now();
    const known = await queries.first<{ id: string; removed_at: string | null }>('SELECT id, removed_at FROM staff WHERE email = ?', email);
    if (known && known.removed_at === null) throw new StaffRefused('email-used');
    const id = known?.id ?? crypto.randomUUID();
    if (known) {
      await endAccess(queries, id);
      await queries.run('UPDATE staff SET name = ?, job = ?, role = ?, added_at = ?, removed_at = NULL WHERE id = ?', name, job, role, now.toISOString(), id);
    } else
      await queries.run('INSERT INTO staff (id, name, job, email, role, added_at) VALUES (?, ?, ?, ?, ?, ?)', id, name, job, email, role, now.toISOString());
    await record(desk.store, queries, now, { staffId: by?.id ?? id, action: 'staff.add', subject: id, detail: role });
    await work?.(queries, id);
    return id;
  });
}

/**
 * Changes what is known of someone. With another e-mail address, the account of the organisation has to prove itself again.
 *
 * @throws StaffRefused if the e-mail address is another person's, or if nobody would be an information officer any more.
 */
export async function changeStaff(desk: Desk, id: string, { name, job, email, role }: StaffDetails, by: Staff): Promise<void> {
  await changing(desk, async (queries) => {
    const other = await queries.first<{ id: string }>('SELECT id FROM staff WHERE email = ? AND id <> ?', email, id);
    if (other) throw new StaffRefused('email-used');
    await queries.run('UPDATE staff SET subject = NULL WHERE id = ? AND email <> ?', id, email);
    const changed = await queries.run(
      'UPDATE staff SET name = ?, job = ?, email = ?, role = ? WHERE id = ? AND removed_at IS NULL',
      name,
      job,
      email,
      role,
      id,
    );
    if (changed === 1) await record(desk.store, queries, desk.now(), { staffId: by.id, action: 'staff.change', subject: id, detail: role });
  });
}

/**
 * Removes someone: their sessions end at once, their links and passkeys are worth nothing, and others can read what they were reading. Their name stays next to
 * what they did.
 *
 * @throws StaffRefused if nobody would be an information officer any more.
 */
export async function removeStaff(desk: Desk, id: string, by: Staff): Promise<void> {
  await changing(desk, async (queries) => {
    const now = desk.now();
    const changed = await queries.run('UPDATE staff SET removed_at = ?, subject = NULL WHERE id = ? AND removed_at IS NULL', now.toISOString(), id);
    if (changed !== 1) return;
    await endAccess(queries, id);
    await queries.run('UPDATE answers SET claimed_by = NULL, version = version + 1 WHERE claimed_by = ?', id);
    await record(desk.store, queries, now, { staffId: by.id, action: 'staff.remove', subject: id });
  });
}
