import { AuthorizationResponseError } from 'openid-client';
import { problemPage } from '../web/problems.ts';
import type { OpenRequest, Route } from '../web/routes.ts';
import { ownPath } from './next.ts';
import { accountOf, backPath, beginAt, staffWithAccount, type Account } from './oidc.ts';
import { openRoute, refusedPage } from './open.ts';
import { beginSession, findSession } from './sessions.ts';
import { beginTry, endTry } from './tries.ts';

/** The reasons of the standard. Anything else in the address could be written by anyone, and is not reported. */
const reasons = ['access_denied', 'login_required', 'interaction_required', 'consent_required', 'invalid_scope', 'server_error', 'temporarily_unavailable'];

/** What went wrong, for the report: never words of the provider, which can have names in them. */
const kindOf = (error: unknown): string =>
  error instanceof AuthorizationResponseError ? (reasons.find((reason) => reason === error.error) ?? 'other') : error instanceof Error ? error.name : 'other';

/** A link, not a form: browsers that know `form-action` do not follow a form to another site. */
const begin = openRoute('GET', '/sign-in/oidc', async (request) => {
  const { desk, context } = request;
  if (!desk.settings.signIn) return problemPage(context, desk, 'not-found');
  try {
    const { address, begun } = await beginAt(desk);
    await beginTry(desk, context, 'oidc', { ...begun, next: ownPath(context.req.query('next')) });
    return context.redirect(address.href, 303);
  } catch (error) {
    desk.report('sign-in.provider-down', { kind: kindOf(error) });
    return refusedPage(request, 'down', 503);
  }
});

/** Begins a session for the member of staff with this account, if there is one. */
async function letIn({ desk, context }: OpenRequest, account: Account): Promise<boolean> {
  return desk.store.transaction(async (queries) => {
    await desk.store.lock(queries, 'staff');
    const id = await staffWithAccount(desk, queries, account);
    if (id) await beginSession(desk, context, { id }, 'oidc', queries);
    return id !== undefined;
  });
}

const back = openRoute('GET', backPath, async (request) => {
  const { desk, context } = request;
  if (!desk.settings.signIn) return problemPage(context, desk, 'not-found');
  const began = await endTry(desk, context, 'oidc');
  if (!began) {
    // Back and reload lead here, too: someone who is signed in can go on.
    return (await findSession(desk, context)) ? context.redirect(ownPath(undefined), 303) : refusedPage(request, 'late');
  }
  const { state = '', nonce = '', verifier = '', next } = began;
  let account: Account;
  try {
    account = await accountOf(desk, new URL(context.req.url).search, { state, nonce, verifier });
  } catch (error) {
    desk.report('sign-in.refused', { way: 'oidc', kind: kindOf(error) });
    return refusedPage(request, 'provider');
  }
  if (await letIn(request, account)) return context.redirect(ownPath(next), 303);
  desk.report('sign-in.refused', { way: 'oidc', kind: account.email ? 'unknown' : 'unverified' });
  return refusedPage(request, account.email ? 'unknown' : 'unverified');
});

export const oidcRoutes: readonly Route[] = [begin, back];
