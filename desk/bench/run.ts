/**
 * How many answers a desk takes, how long a person waits, and how much memory it has, on both stores: `node desk/bench/run.ts --sends 20000`. It prints a table, and writes it to
 * `desk/bench/figures.json`. The programs that send share the processors with the desk, so a desk alone takes more.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { wordsOf } from '../../scripts/faults/plan.ts';
import { runDesk, untilReady } from '../faults/desks.ts';
import { freePort, makeDatabase, startPostgres } from '../tests/postgres.ts';

interface Figures {
  readonly store: 'sqlite' | 'postgres';
  readonly answers: number;
  readonly atATime: number;
  readonly answersASecond: number;
  /** Milliseconds from sending to the confirmation: of half of them, of 99 in 100, and the longest. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Megabytes of the process, after each tenth of the answers. */
  readonly memory: readonly number[];
}

const { values } = parseArgs({ options: { 'sends': { type: 'string', default: '20000' }, 'at-a-time': { type: 'string', default: '50' } } });
const [sends, width] = [Number(values.sends), Number(values['at-a-time'])];
if (!Number.isInteger(sends) || sends < 100 || !Number.isInteger(width) || width < 1)
  throw new Error('Usage: node desk/bench/run.ts --sends 20000 --at-a-time 50');

/** Megabytes that a process has in memory: Linux knows it. */
const memoryOf = (pid: number | undefined): number => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

const envelope = (send: number): string =>
  JSON.stringify({
    schema: 'coproduction-kit/answer/1',
    id: crypto.randomUUID(),
    tool: 'co-i-statement',
    name: 'home',
    question: { id: 'home-1', text: 'I choose who comes into my home.', register: 'standard' },
    answer: { value: 'sometimes', words: 'Sometimes', more: wordsOf(send) },
    lang: 'en-GB',
    at: new Date().toISOString(),
    kit: '0.0.0',
    verdict: 'likely-person',
  });

/** Sends one answer, and returns how long it took to be confirmed. */
function sendOne(agent: Agent, port: number, send: number): Promise<number> {
  const body = envelope(send);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': `10.${(send >> 16) & 255}.${(send >> 8) & 255}.${send & 255}`,
  };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ agent, host: '127.0.0.1', port, path: '/answers', method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 201) resolve(performance.now() - began);
        else reject(new Error(`The desk said ${response.statusCode}.`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function measure(store: Figures['store'], databaseUrl: string | undefined): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'receiving-bench-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const port = await freePort();
  const environment = {
    DESK_DATA: data,
    DESK_SECRET: 'a secret of the bench, and long enough',
    DESK_BEHIND_PROXY: 'yes',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  };
  const desk = runDesk(port, environment, join(folder, 'desk.log'), 0);
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  try {
    await untilReady(port);
    const times: number[] = [];
    const memory: number[] = [];
    let next = 0;
    const people = async (): Promise<void> => {
      while (next < sends) {
        const send = next++;
        times.push(await sendOne(agent, port, send));
        if ((send + 1) % Math.floor(sends / 10) === 0) memory.push(memoryOf(desk.pid));
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: width }, people));
    const seconds = (performance.now() - began) / 1000;
    times.sort((one, other) => one - other);
    const at = (share: number): number => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1));
    return { store, answers: sends, atATime: width, answersASecond: Math.round(sends / seconds), p50: at(0.5), p99: at(0.99), longest: at(1), memory };
  } finally {
    agent.destroy();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// What else the machine was doing makes every figure worse.
const [load = 0] = loadavg();
const figures = [await measure('sqlite', undefined)];
const postgres = await startPostgres();
try {
  figures.push(await measure('postgres', makeDatabase(postgres.url, 'bench')));
} finally {
  await postgres.stop();
}
console.table(figures.map(({ memory, ...others }) => ({ ...others, 'MB at a tenth': memory[0], 'MB at the end': memory.at(-1) })));
const machine = { processors: availableParallelism(), model: cpus()[0]?.model.trim(), node: process.version, loadBefore: Number(load.toFixed(1)) };
const whole = JSON.stringify({ on: new Date().toISOString().slice(0, 10), machine, figures });
writeFileSync(new URL('./figures.json', import.meta.url), await format(whole, { parser: 'json', printWidth: 160 }));
