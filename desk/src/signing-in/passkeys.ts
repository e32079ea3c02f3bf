import { isIP } from 'node:net';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Desk } from '../desk.ts';
import type { Staff } from '../roles.ts';
import { record } from '../store/log.ts';
import type { Queries } from '../store/store.ts';

/** A passkey in the list of its owner. */
export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: string;
}

const hostOf = ({ settings }: Desk): string => new URL(settings.origin).hostname;

/** Browsers know passkeys only for a host with a name, not for one made of numbers. */
export const canHavePasskeys = (desk: Desk): boolean => isIP(hostOf(desk).replace(/^\[|\]$/g, '')) === 0;

export async function listPasskeys(queries: Queries, staffId: string): Promise<Passkey[]> {
  return queries.all<Passkey>('SELECT id, name, added_at AS "addedAt" FROM passkeys WHERE staff_id = ? ORDER BY added_at, id', staffId);
}

/** What a browser needs to make a passkey, with the challenge that it has to sign. */
export async function newPasskeyOptions(desk: Desk, staff: Staff): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await listPasskeys(desk.store, staff.id);
  return generateRegistrationOptions({
    rpName: desk.settings.organisation,
    rpID: hostOf(desk),
    // The id is not personal, and stays the same: an authenticator replaces its older passkey of the same person.
    userID: new TextEncoder().encode(staff.id),
    userName: staff.name,
    userDisplayName: staff.name,
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What a browser needs to sign in with a passkey. It names nobody: the person chooses their passkey themselves. */
export const passkeyOptions = (desk: Desk): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  generateAuthenticationOptions({ rpID: hostOf(desk), userVerification: 'required' });

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Runs a check that throws for everything it does not like: anyone can send anything. */
const orNothing = <Result>(check: () => Promise<Result>): Promise<Result | undefined> => check().catch(() => undefined);

/** Adds a passkey of someone who is signed in. Returns whether the browser's response proves it. */
export async function addPasskey(
  desk: Desk,
  staff: Staff,
  { response, challenge, name }: Readonly<Record<'response' | 'challenge' | 'name', string>>,
): Promise<boolean> {
  const { store, settings, now } = desk;
  const verified = await orNothing(() =>
    verifyRegistrationResponse({
      response: parse(response) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: settings.origin,
      expectedRPID: hostOf(desk),
      requireUserVerification: true,
    }),
  );
  if (!verified?.verified) return false;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return store.transaction(async (queries) => {
    const added = await queries.run(
      'INSERT INTO passkeys (id, staff_id, name, public_key, counter, added_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      ...[id, staff.id, name, Buffer.from(publicKey).toString('base64url'), counter, now().toISOString()],
    );
    if (added === 1) await record(store, queries, now(), { staffId: staff.id, action: 'passkey.add', subject: staff.id });
    return added === 1;
  });
}

/** Removes a passkey of this member of staff. Anyone else's stays. */
export async function removePasskey(desk: Desk, staff: Staff, id: string): Promise<boolean> {
  const { store, now } = desk;
  return store.transaction(async (queries) => {
    const removed = await queries.run('DELETE FROM passkeys WHERE id = ? AND staff_id = ?', id, staff.id);
    if (removed === 1) await record(store, queries, now(), { staffId: staff.id, action: 'passkey.remove', subject: staff.id });
    return removed === 1;
  });
}

interface PasskeyRow {
  readonly staff_id: string;
  readonly public_key: string;
  readonly counter: number;
}

/**
 * Checks what a browser signed with a passkey, and returns whose it is; `undefined` if it proves nothing.
 *
 * @param work - Begins the session, in the transaction that stores the new counter.
 */
export async function usePasskey(
  desk: Desk,
  { response, challenge }: Readonly<Record<'response' | 'challenge', string>>,
  work: (queries: Queries, staffId: string) => Promise<void>,
): Promise<string | undefined> {
  const { store, settings } = desk;
  const parsed = parse(response) as AuthenticationResponseJSON | undefined;
  const id = typeof parsed?.id === 'string' ? parsed.id : '';
  const row = await store.first<PasskeyRow>(
    'SELECT staff_id, public_key, counter FROM passkeys JOIN staff ON staff.id = passkeys.staff_id WHERE passkeys.id = ? AND staff.removed_at IS NULL',
    id,
  );
  if (!row || !parsed) return undefined;
  const verified = await orNothing(() =>
    verifyAuthenticationResponse({
      response: parsed,
      expectedChallenge: challenge,
      expectedOrigin: settings.origin,
      expectedRPID: hostOf(desk),
      // It throws if the counter did not grow: then there is a copy of the passkey.
      credential: { id, publicKey: new Uint8Array(Buffer.from(row.public_key, 'base64url')), counter: row.counter },
      requireUserVerification: true,
    }),
  );
  if (!verified?.verified) return undefined;
  const { newCounter } = verified.authenticationInfo;
  return store.transaction(async (queries) => {
    const used = await queries.run('UPDATE passkeys SET counter = ? WHERE id = ? AND counter = ?', newCounter, id, row.counter);
    if (used !== 1) return undefined;
    await work(queries, row.staff_id);
    return row.staff_id;
  });
}
