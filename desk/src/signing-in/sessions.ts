import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hashOfToken, makeToken } from '../codes.ts';
import type { Desk } from '../desk.ts';
import { record } from '../store/log.ts';
import type { Staff } from '../roles.ts';
import type { Queries } from '../store/store.ts';

/** A member of staff at a browser. */
export interface Session {
  readonly staff: Staff;
  /** In every form of this session, so that another site cannot send one. */
  readonly formToken: string;
  /** What the store knows it by. */
  readonly hash: string;
}

/** Hours without a request after which a session ends, and hours after which it ends in any case: a working day. */
const idleHours = 2;
const longestHours = 12;

/** `__Host-`: only this host, only over https (or on this computer), and the whole of it. */
const cookie = '__Host-desk';
const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

const hoursBefore = (now: Date, hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();

/** Begins a session for someone who has just proved who they are. It always has a new token, so one that was planted in the browser before is worth nothing. */
export async function beginSession(desk: Desk, context: Context, staff: Pick<Staff, 'id'>, way: string, within?: Queries): Promise<void> {
  const token = makeToken();
  const now = desk.now().toISOString();
  const before = getCookie(context, cookie);
  const begin = async (queries: Queries): Promise<void> => {
    if (before) await queries.run('DELETE FROM sessions WHERE hash = ?', hashOfToken(before));
    // Those that have ended are worth nothing, and nobody needs to know when someone worked.
    await queries.run('DELETE FROM sessions WHERE seen_at <= ? OR began_at <= ?', hoursBefore(desk.now(), idleHours), hoursBefore(desk.now(), longestHours));
    await queries.run(
      'INSERT INTO sessions (hash, staff_id, form_token, began_at, seen_at) VALUES (?, ?, ?, ?, ?)',
      ...[hashOfToken(token), staff.id, makeToken(), now, now],
    );
    await record(desk.store, queries, desk.now(), { staffId: staff.id, action: 'session.begin', subject: staff.id, detail: way });
  };
  await (within ? begin(within) : desk.store.transaction(begin));
  setCookie(context, cookie, token, cookieOptions);
}

/** The session of the browser that asks, if it has one that still holds, of a member of staff who was not removed. */
export async function findSession(desk: Desk, context: Context): Promise<Session | undefined> {
  const token = getCookie(context, cookie);
  if (!token) return undefined;
  const now = desk.now();
  const hash = hashOfToken(token);
  const found = await desk.store.first<{ id: string; name: string; job: string; role: Staff['role']; form_token: string; seen_at: string }>(
    `SELECT staff.id, staff.name, staff.job, staff.role, sessions.form_token, sessions.seen_at
       FROM sessions JOIN staff ON staff.id = sessions.staff_id
      WHERE sessions.hash = ? AND staff.removed_at IS NULL AND sessions.seen_at > ? AND sessions.began_at > ?`,
    ...[hash, hoursBefore(now, idleHours), hoursBefore(now, longestHours)],
  );
  if (!found) return undefined;
  // Once a minute is enough, and spares a write for each page.
  if (found.seen_at < new Date(now.getTime() - 60_000).toISOString())
    await desk.store.run('UPDATE sessions SET seen_at = ? WHERE hash = ?', now.toISOString(), hash);
  const { id, name, job, role } = found;
  return { staff: { id, name, job, role }, formToken: found.form_token, hash };
}

/** Ends the session of this browser. */
export async function endSession(desk: Desk, context: Context, { hash, staff }: Session): Promise<void> {
  await desk.store.transaction(async (queries) => {
    await queries.run('DELETE FROM sessions WHERE hash = ?', hash);
    await record(desk.store, queries, desk.now(), { staffId: staff.id, action: 'session.end', subject: staff.id });
  });
  deleteCookie(context, cookie, cookieOptions);
}
