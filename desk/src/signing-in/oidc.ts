import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import type { Desk } from '../desk.ts';
import { record } from '../store/log.ts';
import type { Queries } from '../store/store.ts';

/** The path to which the organisation's sign-in leads back. */
export const backPath = '/sign-in/oidc/back';

const known = new WeakMap<Desk, Promise<Configuration>>();

/** What the provider says about itself: asked once for each desk, and again if it did not answer. */
function configurationOf(desk: Desk): Promise<Configuration> {
  const { signIn } = desk.settings;
  if (!signIn) throw new Error('The settings of the organisation’s sign-in are missing.');
  const asked = known.get(desk);
  if (asked) return asked;
  const issuer = new URL(signIn.issuer);
  // The settings allow http only for this computer: an organisation that tries the desk has its provider there, too.

  const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
  const asking = discovery(issuer, signIn.clientId, signIn.clientSecret, undefined, { execute, timeout: 10 });
  known.set(desk, asking);
  asking.catch(() => known.delete(desk));
  return asking;
}

/** What this browser has to remember until it comes back. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The address at the provider where someone signs in, and what to remember until they come back. */
export async function beginAt(desk: Desk): Promise<{ readonly address: URL; readonly begun: Begun }> {
  const configuration = await configurationOf(desk);
  const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: `${desk.settings.origin}${backPath}`,
    scope: 'openid email profile',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  });
  return { address, begun };
}

/** Who someone is, as the provider says. */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
  /** Only if the provider has checked that it is theirs. */
  readonly email: string | undefined;
}

type Claims = Readonly<Record<string, unknown>>;

/** `xms_edov` is what Microsoft Entra says instead of `email_verified`. Without either, an address proves nothing: people can write what they like. */
const verifiedEmail = ({ email, email_verified, xms_edov }: Claims): string | undefined =>
  typeof email === 'string' && (email_verified === true || xms_edov === true) ? email.trim().toLowerCase() : undefined;

/**
 * Who came back from the provider.
 *
 * @param query - The query of the address to which the browser came back.
 * @throws Error if anything is not as it was begun: the state, the nonce, the verifier, the signature, the time.
 */
export async function accountOf(desk: Desk, query: string, { state, nonce, verifier }: Begun): Promise<Account> {
  const configuration = await configurationOf(desk);
  // The address that people see, and not the one that a proxy asks for.
  const address = new URL(`${backPath}${query}`, desk.settings.origin);
  const tokens = await authorizationCodeGrant(configuration, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider sent no ID token.');
  // Some providers say the e-mail address only when they are asked for it.
  const hasMore = claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more: Claims = hasMore ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
  return { issuer: claims.iss, subject: claims.sub, email: verifiedEmail({ ...claims, ...more }) };
}

/**
 * The member of staff with this account: by its subject, which never changes. The first time, by the e-mail address that an information officer has written; from then
 * on, another account with this address is refused.
 */
export async function staffWithAccount(desk: Desk, queries: Queries, { issuer, subject, email }: Account): Promise<string | undefined> {
  const whole = JSON.stringify([issuer, subject]);
  const bound = await queries.first<{ id: string }>('SELECT id FROM staff WHERE subject = ? AND removed_at IS NULL', whole);
  if (bound) return bound.id;
  if (!email) return undefined;
  const added = await queries.first<{ id: string; subject: string | null }>('SELECT id, subject FROM staff WHERE email = ? AND removed_at IS NULL', email);
  if (!added) return undefined;
  // An account at an earlier provider of this desk does not count any more.
  if (added.subject !== null && (JSON.parse(added.subject) as string[])[0] === issuer) return undefined;
  await queries.run('UPDATE staff SET subject = ? WHERE id = ?', whole, added.id);
  await record(desk.store, queries, desk.now(), { staffId: added.id, action: 'account.bind', subject: added.id });
  return added.id;
}
