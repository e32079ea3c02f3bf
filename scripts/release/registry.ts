/** A registry of our own on loopback, for as long as a rehearsal takes: what is published to it stays in a temporary folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './commands.ts';
import { freePort } from '../free-port.ts';

export interface Registry {
  readonly url: string;
  /** The environment in which npm publishes to it and installs from it, with a cache of its own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Waits until the registry answers, for half a minute at most. */
async function answers(url: string, hasEnded: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (hasEnded()) throw new Error('The registry ended before it answered.');
    const isThere = await fetch(`${url}/-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
  throw new Error(`The registry at ${url} did not answer within 30 seconds.`);
}

/** Installs the packages of `registry/package.json`, with its lock file. */
export async function installRegistry(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(new URL(`registry/${file}`, import.meta.url), `${folder}/${file}`);
  await run({ folder }, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Starts the registry that `installRegistry` put into the folder. All packages but the kit come through it from npm's own registry. */
export async function startRegistry(folder: string): Promise<Registry> {
  const upstream = (await run({ folder }, 'npm', 'config', 'get', 'registry')).trim();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = {
    storage: `${folder}/storage`,
    auth: { htpasswd: { file: `${folder}/people`, max_users: 1 } },
    uplinks: { upstream: { url: upstream, timeout: '60s' } },
    packages: { 'coproduction-kit': { access: '$all', publish: '$authenticated' }, '**': { access: '$all', proxy: 'upstream' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  };
  // JSON is YAML, too.
  writeFileSync(`${folder}/config.yaml`, JSON.stringify(config));
  const child = spawn(process.execPath, ['node_modules/verdaccio/bin/verdaccio', '--config', `${folder}/config.yaml`, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(`${folder}/registry.log`);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = once(child, 'close');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (!hasEnded()) child.kill();
    await ended;
    log.end();
  };

  try {
    await answers(url, hasEnded);
    const person = { name: 'rehearsal', password: crypto.randomUUID() };
    const reply = await fetch(`${url}/-/user/org.couchdb.user:${person.name}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(person),
    });
    const { token } = (await reply.json()) as { token?: string };
    if (token === undefined) throw new Error(`The registry let nobody in: ${reply.status}.`);
    writeFileSync(`${folder}/npmrc`, `registry=${url}/\n//127.0.0.1:${port}/:_authToken=${token}\n`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, environment: { npm_config_userconfig: `${folder}/npmrc`, npm_config_registry: `${url}/`, npm_config_cache: `${folder}/cache` }, stop };
}
