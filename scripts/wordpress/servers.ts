/** The two servers that WordPress needs, on loopback and on a socket, in their own folder. The caller must stop them. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Server {
  readonly stop: () => Promise<void>;
}

const answers = (address: { port: number; host: string } | { path: string }): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

/** Waits until a server that was started takes connections; says what it wrote where it ends instead. */
async function begun(child: ChildProcess, log: string, address: Parameters<typeof answers>[0]): Promise<Server> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const until = Date.now() + 60_000;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${child.spawnfile} did not start:\n${readFileSync(log, 'utf8')}`);
    await wait(50);
  }
  return {
    stop: async () => {
      // With its own children: PHP has one for each request that it serves at a time.
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

const start = (log: string, command: string, parts: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess => {
  const output = openSync(log, 'a');
  return spawn(command, parts, { detached: true, stdio: ['ignore', output, output], env: { ...process.env, ...environment } });
};

/** A database of its own, on a socket only. */
export async function startDatabase(folder: string, socket: string): Promise<Server> {
  const user = `--user=${execFileSync('id', ['--user', '--name'], { encoding: 'utf8' }).trim()}`;
  const common = ['--no-defaults', `--datadir=${folder}/data`, user];
  execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], { stdio: 'pipe' });
  const log = `${folder}/mariadb.log`;
  const parts = [...common, `--socket=${socket}`, `--pid-file=${folder}/mariadb.pid`, '--skip-networking', '--innodb-flush-log-at-trx-commit=2'];
  return begun(start(log, '/usr/sbin/mariadbd', parts), log, { path: socket });
}

/** PHP's own server, with WordPress in `root`: four requests at a time, as WordPress sometimes asks itself. */
export async function startPhp(folder: string, root: string, port: number, router: string): Promise<Server> {
  const log = `${folder}/php.log`;
  const parts = ['-d', 'upload_max_filesize=32M', '-d', 'post_max_size=32M', '-S', `127.0.0.1:${port}`, '-t', root, router];
  return begun(start(log, 'php', parts, { PHP_CLI_SERVER_WORKERS: '4' }), log, { port, host: '127.0.0.1' });
}
