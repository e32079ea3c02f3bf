import { hashOfToken, makeToken } from '../codes.ts';
import type { Desk } from '../desk.ts';
import { record } from '../store/log.ts';
import type { Queries } from '../store/store.ts';

const minutes = 15;

/** For whom a link is. */
export type LinkFor = { readonly kind: 'first' } | { readonly kind: 'staff'; readonly id: string; readonly name: string };

/** Whether nobody works at this desk yet. */
export async function hasNoStaff(queries: Queries): Promise<boolean> {
  return (await queries.first('SELECT id FROM staff WHERE removed_at IS NULL LIMIT 1')) === undefined;
}

async function make(desk: Desk, staffId: string | null, madeBy: string | undefined): Promise<string> {
  const { store, now, settings } = desk;
  const token = makeToken();
  const expiresAt = new Date(now().getTime() + minutes * 60_000).toISOString();
  await store.transaction(async (queries) => {
    await queries.run('DELETE FROM sign_in_links WHERE expires_at <= ?', now().toISOString());
    await queries.run('INSERT INTO sign_in_links (hash, staff_id, expires_at) VALUES (?, ?, ?)', hashOfToken(token), staffId, expiresAt);
    await record(store, queries, now(), { staffId: madeBy, action: 'link.make', subject: staffId ?? 'first' });
  });
  return `${settings.origin}/sign-in/link?key=${token}`;
}

/**
 * Makes a link with which a member of staff signs in once, within 15 minutes. Only its hash is stored, so show it at once.
 *
 * @param madeBy - The information officer who made it. Left out: someone at the machine of the desk.
 */
export const makeLink = (desk: Desk, staffId: string, madeBy?: string): Promise<string> => make(desk, staffId, madeBy);

/** Makes a link for the first information officer of a desk at which nobody works yet. It is worth nothing once someone does. */
export const makeFirstLink = (desk: Desk): Promise<string> => make(desk, null, undefined);

/** For whom a link is; `undefined` if it was used, is too old, or never was one. Does not use it up: programs that check mail open links, too. */
export async function findLink(desk: Desk, queries: Queries, token: string): Promise<LinkFor | undefined> {
  const found = await queries.first<{ staff_id: string | null; name: string | null }>(
    `SELECT sign_in_links.staff_id, staff.name FROM sign_in_links LEFT JOIN staff ON staff.id = sign_in_links.staff_id AND staff.removed_at IS NULL
      WHERE sign_in_links.hash = ? AND sign_in_links.used_at IS NULL AND sign_in_links.expires_at > ?`,
    ...[hashOfToken(token), desk.now().toISOString()],
  );
  if (!found) return undefined;
  if (found.staff_id === null) return (await hasNoStaff(queries)) ? { kind: 'first' } : undefined;
  return found.name === null ? undefined : { kind: 'staff', id: found.staff_id, name: found.name };
}

/** Uses a link up. Of two requests at the same moment, one gets `true`. */
export async function spendLink(desk: Desk, queries: Queries, token: string): Promise<boolean> {
  const now = desk.now().toISOString();
  return (await queries.run('UPDATE sign_in_links SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?', now, hashOfToken(token), now)) === 1;
}
