/** The receivers of docs/receivers, started as their readers start them. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { findCommand } from '../scripts/debian.ts';
import { freePort } from '../scripts/free-port.ts';
import type { AnswerEnvelope, OwnStatementsAnswer, StatementSetAnswer } from '../src/answers/envelope';

/** The path of a command; `npm test` installs it where it can. */
export function commandFor(command: string): string {
  const found = findCommand(command);
  test.skip(found === undefined, `${command} is not on this machine: what needs it is not run here.`);
  return found as string;
}

export interface Receiver {
  readonly file: string;
  readonly command: string;
  readonly parts: (port: number) => readonly string[];
  /** The folder of its answers, as seen from the folder that it runs in. */
  readonly store: string;
  /** It is next to the pages, on the same origin. */
  readonly servesPages?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

export const receivers: readonly Receiver[] = [
  { file: 'receiver.mjs', command: 'node', parts: () => ['receiver.mjs'], store: 'answers' },
  { file: 'receiver.py', command: 'python3', parts: () => ['receiver.py'], store: 'answers' },
  {
    file: 'receiver.php',
    command: 'php',
    parts: (port) => ['-S', `127.0.0.1:${port}`],
    store: '../answers',
    servesPages: true,
    // Several requests at a time, as on a real site.
    environment: { PHP_CLI_SERVER_WORKERS: '4' },
  },
];

export interface RunningReceiver {
  /** Where it listens for answers. */
  readonly address: string;
  /** What it wrote on its error output. */
  readonly errors: () => string;
  /** Ends it with all its processes; SIGKILL gives it no chance to clean up. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect(port, '127.0.0.1', () => settle(true)).on('error', () => settle(false));
    socket.on('connect', () => socket.destroy());
  });

/** Starts a receiver in `folder`, where its file is copied to. */
export async function startReceiver(
  { file, command, parts, servesPages, environment }: Receiver,
  folder: string,
  given: { readonly port?: number; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<RunningReceiver> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(`docs/receivers/${file}`, `${folder}/${file}`);
  const port = given.port ?? (await freePort());
  const child = spawn(commandFor(command), parts(port), {
    cwd: folder,
    // A group of its own: PHP has a process for each request that it serves at a time.
    detached: true,
    env: { ...process.env, PORT: String(port), ...environment, ...given.environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
    await ended;
  };
  await expect.poll(() => isListening(port), { message: errors, timeout: 30_000 }).toBe(true);
  return { address: `http://127.0.0.1:${port}/${servesPages ? file : ''}`, errors: () => errors, stop };
}

/** An answer with an id of its own. */
export const sampleAnswer = (id: string, more = 'At weekends.', verdict: AnswerEnvelope['verdict'] = 'likely-person'): AnswerEnvelope => ({
  schema: 'coproduction-kit/answer/1',
  id,
  tool: 'co-i-statement',
  name: 'home',
  question: { text: 'I choose who comes into my home.', register: 'standard' },
  answer: { value: 'sometimes', words: 'Sometimes', more },
  lang: 'en-GB',
  at: '2026-01-02T12:00:00.000Z',
  kit: '0.0.0',
  verdict,
});

/** What a set of statements sends: receivers that are older than it take it, too. */
export const sampleSet = (id: string): AnswerEnvelope<StatementSetAnswer> => ({
  ...sampleAnswer(id),
  tool: 'co-i-statement-set',
  question: { text: 'My home and my support', register: 'easy' },
  answer: {
    answers: [
      {
        question: { id: 'home-1', version: '2', text: 'I choose.', register: 'easy' },
        answer: { value: 'sometimes', words: 'Sometimes', more: 'At “weekends”. 👩🏽‍🦽' },
      },
      { question: { id: 'home-2', text: 'I know who is coming.', register: 'standard' }, skipped: true },
    ],
  },
});

/** What a person's own statements are sent as. */
export const sampleOwn = (id: string): AnswerEnvelope<OwnStatementsAnswer> => ({
  ...sampleAnswer(id),
  tool: 'co-i-statement-maker',
  question: { text: 'What is a good day?', register: 'standard' },
  answer: {
    statements: [
      { text: ' I choose “when”\n I get up. 👩🏽‍🦽', picture: { name: 'time', words: 'My time' }, now: { value: 'sometimes', words: 'Sometimes' } },
      { text: 'I can cook.' },
    ],
  },
});

/** Posts an answer; returns the status, or `undefined` where no reply came. */
export const post = (address: string, body: unknown): Promise<number | undefined> =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) }).then(
    async (response) => {
      await response.text();
      return response.status;
    },
    () => undefined,
  );

/** Does something for each of `items`, so many at a time. */
export async function forEach<Item>(items: readonly Item[], atATime: number, act: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** The answers in a store by id, each read whole, and the files there that are not answers. */
export function readStore(store: string): { readonly answers: ReadonlyMap<string, AnswerEnvelope>; readonly others: readonly string[] } {
  const names = readdirSync(store);
  const isAnswer = (name: string): boolean => name.endsWith('.json');
  const read = (name: string): AnswerEnvelope => JSON.parse(readFileSync(join(store, name), 'utf8')) as AnswerEnvelope;
  return {
    answers: new Map(names.filter(isAnswer).map((name) => [name.slice(0, -'.json'.length), read(name)])),
    others: names.filter((name) => !isAnswer(name)),
  };
}

/** What makes hard links fail, as on exFAT, for the languages of the receivers. PHP’s receiver needs none: it is run without the function. */
export function withoutLinks({ command, parts }: Receiver, folder: string): Pick<Receiver, 'parts' | 'environment'> {
  mkdirSync(folder, { recursive: true });
  const patches = {
    node: `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      fs.linkSync = () => { throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' }); };
      syncBuiltinESMExports();`,
    python3: `import os\ndef link(*paths): raise PermissionError(1, 'Operation not permitted')\nos.link = link\n`,
  };
  writeFileSync(`${folder}/without-links.mjs`, patches.node);
  writeFileSync(`${folder}/sitecustomize.py`, patches.python3);
  if (command === 'php') return { parts: (port) => ['-d', 'disable_functions=link', ...parts(port)] };
  return { parts, environment: { NODE_OPTIONS: `--import ${resolve(folder, 'without-links.mjs')}`, PYTHONPATH: resolve(folder) } };
}
