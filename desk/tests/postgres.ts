/** A PostgreSQL of Debian's packages for the tests: a new one in a folder of its own, on this computer only, and gone afterwards. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const installed = '/usr/lib/postgresql';

/** The folder of the programs of PostgreSQL; `undefined` if it is not installed. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(installed)) return undefined;
  const [version] = readdirSync(installed).sort((one, other) => Number(other) - Number(one));
  return version && join(installed, version, 'bin');
}

/** A port of this computer that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface Postgres {
  /** Its address, without a database. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const query = (url: string, sql: string): void => {
  execFileSync('psql', [`${url}/postgres`, '-c', sql], { stdio: 'ignore' });
};

/** Makes an empty database, and returns its address. */
export function makeDatabase(url: string, name: string): string {
  query(url, `CREATE DATABASE ${name}`);
  return `${url}/${name}`;
}

/**
 * Starts it. PostgreSQL refuses to run as root, so it runs as the account that its package made.
 *
 * @param isDurable - Whether it writes to the disk before it confirms. The tests of behaviour do not need that, and take half as long without.
 */
export async function startPostgres(isDurable = true): Promise<Postgres> {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is not installed. Install the Debian package postgresql.');
  const folder = mkdtempSync(join(tmpdir(), 'desk-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const as = (program: string, parts: readonly string[]): [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', join(programs, program), ...parts]] : [join(programs, program), [...parts]];
  const data = join(folder, 'data');
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  execFileSync(...as('initdb', ['-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']), { stdio: 'ignore' });
  const port = await freePort();
  const more = isDurable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  const [command, parts] = as('postgres', ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'max_connections=300', ...more]);
  const server = spawn(command, parts, { stdio: 'ignore' });
  const url = `postgres://desk@127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1)
    try {
      query(url, 'SELECT 1');
      break;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  return {
    url,
    stop: async () => {
      const closed = once(server, 'close');
      // A signal would end `runuser` alone.
      execFileSync(...as('pg_ctl', ['stop', '-D', data, '-m', 'fast']), { stdio: 'ignore' });
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
