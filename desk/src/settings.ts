import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Everything that a council can set, by the name of the environment variable. */
export interface Settings {
  /** Address at which people reach the desk, without a path: `https://together.fernley.example`. */
  readonly origin: string;
  /** Origins of the pages with the tools. Their browsers may send answers, and read the feed. */
  readonly sites: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Folder of the SQLite file, the recordings, the backups, and the secret if none is given. */
  readonly data: string;
  /** PostgreSQL instead of SQLite. */
  readonly databaseUrl: string | undefined;
  /** At least 32 characters. Codes and sessions depend on it: every desk on one database needs the same one. */
  readonly secret: string;
  /** Sign-in with the accounts of the organisation. Left out: one-time links and passkeys. */
  readonly signIn: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | undefined;
  /** Name of the organisation, as people know it. */
  readonly organisation: string;
  /** Whether `feed.json` and the results can be read by everybody. */
  readonly isPublic: boolean;
  /** BCP 47 tag of the language in which replies are written. */
  readonly language: string;
  /** Days after which an answer is erased, unless it was published. */
  readonly keepDays: number;
  /** Days after which the desk deletes its own backups. */
  readonly keepBackupDays: number;
  /** Whether the desk is behind a proxy of yours, which says in `X-Forwarded-For` who asks. */
  readonly isBehindProxy: boolean;
}

/** What is wrong with the settings: all of it at once. */
export class SettingsError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;
const isLoopback = (origin: string): boolean => URL.canParse(origin) && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(origin).hostname);

/** The secret of a desk that has a folder of its own: made once, and readable only by the account that runs the desk. */
function secretIn(folder: string): string {
  const file = join(folder, 'secret');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    // Written whole, and then named: a process that starts at the same moment, or a full disk, must not leave half of it.
    const made = `${file}.${randomUUID()}`;
    try {
      writeFileSync(made, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
      linkSync(made, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(made, { force: true });
    }
  }
  const secret = readFileSync(file, 'utf8');
  if (secret.length < 32) throw new SettingsError(`${file} is damaged. Put back the one of a backup: without it, people’s codes do not work.`);
  return secret;
}

/**
 * Reads the settings. A half-set configuration never starts: the desk would otherwise use another database, or another way to sign in, than you think.
 *
 * @throws SettingsError with each variable that is wrong, and what to write.
 */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];
  const need = (isRight: boolean, name: string, fix: string): void => {
    if (!isRight) problems.push(`${name} ${fix}`);
  };
  const given = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    need(value !== '', name, 'is empty. Give it a value, or remove it.');
    return value || undefined;
  };
  const wholeNumber = (name: string, otherwise: number, least: number, most: number): number => {
    const value = Number(given(name) ?? otherwise);
    need(Number.isInteger(value) && value >= least && value <= most, name, `has to be a whole number from ${least} to ${most}.`);
    return value;
  };
  const yesOrNo = (name: string): boolean => {
    const value = given(name) ?? 'no';
    need(value === 'yes' || value === 'no', name, 'has to be yes or no.');
    return value === 'yes';
  };
  const known = [
    ...['ORIGIN', 'SITES', 'HOST', 'PORT', 'DATA', 'SECRET', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'ORGANISATION'],
    ...['PUBLISH', 'LANGUAGE', 'KEEP_DAYS', 'BACKUP_DAYS', 'BEHIND_PROXY'],
  ].map((name) => `DESK_${name}`);
  for (const name of Object.keys(environment))
    need(!name.startsWith('DESK_') || known.includes(name), name, `is not a setting. There are: ${known.join(', ')}.`);

  const port = wholeNumber('DESK_PORT', 8090, 0, 65_535);
  const origin = given('DESK_ORIGIN') ?? `http://127.0.0.1:${port}`;
  need(isOrigin(origin), 'DESK_ORIGIN', 'has to be an address without a path, such as https://together.fernley.example.');
  need(
    origin.startsWith('https:') || isLoopback(origin),
    'DESK_ORIGIN',
    'has to begin with https: unless it is this computer. Without it, browsers refuse to sign people in.',
  );
  const sites = (given('DESK_SITES') ?? '').split(/[\s,]+/).filter(Boolean);
  for (const site of sites) need(isOrigin(site), 'DESK_SITES', `has ${site}, which is not an address without a path, such as https://www.fernley.example.`);

  const databaseUrl = given('DATABASE_URL');
  need(
    databaseUrl === undefined || /^postgres(ql)?:\/\//.test(databaseUrl),
    'DATABASE_URL',
    'has to begin with postgres://. Without it, the desk uses a file of SQLite.',
  );
  const data = resolve(given('DESK_DATA') ?? 'desk-data');
  const givenSecret = given('DESK_SECRET');
  need(givenSecret === undefined || givenSecret.length >= 32, 'DESK_SECRET', 'is too short. Use 32 characters and more, made by chance.');
  need(givenSecret !== undefined || databaseUrl === undefined, 'DESK_SECRET', 'is missing. Every desk on one PostgreSQL needs the same one.');

  const [issuer, clientId, clientSecret] = [given('DESK_OIDC_ISSUER'), given('DESK_OIDC_CLIENT_ID'), given('DESK_OIDC_CLIENT_SECRET')];
  const some = [issuer, clientId, clientSecret].filter((part) => part !== undefined).length;
  need(some === 0 || some === 3, 'DESK_OIDC_ISSUER, DESK_OIDC_CLIENT_ID and DESK_OIDC_CLIENT_SECRET', 'belong together. Give all three, or none.');
  need(issuer === undefined || issuer.startsWith('https:') || isLoopback(issuer), 'DESK_OIDC_ISSUER', 'has to begin with https:.');

  const settings = {
    origin,
    sites,
    host: given('DESK_HOST') ?? '127.0.0.1',
    port,
    data,
    databaseUrl,
    signIn: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    organisation: given('DESK_ORGANISATION') ?? 'Our organisation',
    isPublic: yesOrNo('DESK_PUBLISH'),
    language: given('DESK_LANGUAGE') ?? 'en-GB',
    keepDays: wholeNumber('DESK_KEEP_DAYS', 730, 1, 36_500),
    keepBackupDays: wholeNumber('DESK_BACKUP_DAYS', 30, 1, 36_500),
    isBehindProxy: yesOrNo('DESK_BEHIND_PROXY'),
  };
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return { ...settings, secret: givenSecret ?? secretIn(data) };
}
