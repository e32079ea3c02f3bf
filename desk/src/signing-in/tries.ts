import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hashOfToken, makeToken } from '../codes.ts';
import type { Desk } from '../desk.ts';

/** What a browser has begun and has to finish soon: signing in with the organisation's account, using a passkey, adding one. */
export type TryKind = 'oidc' | 'passkey' | 'new-passkey';

const minutes = 10;

/** Each kind has its own cookie, so that one does not end another. `Lax`: the browser comes back from the organisation's sign-in by a link. */
const cookieOf = (kind: TryKind): string => `__Host-desk-${kind}`;
const options = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge: minutes * 60 } as const;

/** Begins a try. What it needs later stays in the store, and only this browser can go on with it. */
export async function beginTry(desk: Desk, context: Context, kind: TryKind, content: Readonly<Record<string, string>>): Promise<void> {
  const token = makeToken();
  const now = desk.now();
  const expiresAt = new Date(now.getTime() + minutes * 60_000).toISOString();
  await desk.store.transaction(async (queries) => {
    await queries.run('DELETE FROM sign_in_tries WHERE expires_at <= ?', now.toISOString());
    await queries.run(
      'INSERT INTO sign_in_tries (hash, kind, content, expires_at) VALUES (?, ?, ?, ?)',
      hashOfToken(token),
      kind,
      JSON.stringify(content),
      expiresAt,
    );
  });
  setCookie(context, cookieOf(kind), token, options);
}

/** Ends a try, and returns what it needs; `undefined` if this browser has not begun one, if it took too long, or if it was ended before. */
export async function endTry(desk: Desk, context: Context, kind: TryKind): Promise<Readonly<Record<string, string>> | undefined> {
  const token = getCookie(context, cookieOf(kind));
  if (!token) return undefined;
  deleteCookie(context, cookieOf(kind), options);
  const hash = hashOfToken(token);
  return desk.store.transaction(async (queries) => {
    const found = await queries.first<{ content: string; expires_at: string }>(
      'SELECT content, expires_at FROM sign_in_tries WHERE hash = ? AND kind = ?',
      hash,
      kind,
    );
    // Of two requests at the same moment, one deletes it.
    const deleted = await queries.run('DELETE FROM sign_in_tries WHERE hash = ?', hash);
    if (!found || deleted !== 1 || found.expires_at <= desk.now().toISOString()) return undefined;
    return JSON.parse(found.content) as Record<string, string>;
  });
}
