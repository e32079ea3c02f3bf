/**
 * Sends thousands of answers to real desks over a line where everything goes wrong, while the desks are killed, their clocks jump and their disk is full. Fails if one answer is lost,
 * doubled, or confirmed without being stored: `node desk/faults/run.ts --seed 7 --sends 10000 --store postgres`. Run it in the repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { chance } from '../../scripts/faults/plan.ts';
import { openStore, type Desk } from '../src/desk.ts';
import { readSettings } from '../src/settings.ts';
import { freePort, makeDatabase, startPostgres } from '../tests/postgres.ts';
import { runDesk, untilReady } from './desks.ts';
import { makeSmallDisk } from './disk.ts';
import { openLine } from './line.ts';
import { loadSending, sendAll } from './people.ts';
import { readStored } from './stored.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '7' }, sends: { type: 'string', default: '10000' }, store: { type: 'string', default: 'sqlite' } },
});
const { store: kind } = values;
const [seed, sends] = [Number(values.seed), Number(values.sends)];
if (!Number.isInteger(seed) || !Number.isInteger(sends) || sends < 1 || (kind !== 'sqlite' && kind !== 'postgres'))
  throw new Error('Usage: node desk/faults/run.ts --seed 7 --sends 10000 --store sqlite|postgres');

/** People who answer at the same time. */
const width = 100;
const clockJumps = 1500;
const megabytes = 256;

const folder = mkdtempSync(join(tmpdir(), 'receiving-faults-'));
const disk = makeSmallDisk(join(folder, 'disk'), megabytes);
const small = typeof disk === 'string' ? join(folder, 'disk') : disk.folder;
const data = join(small, 'data');
mkdirSync(data, { recursive: true });
const postgres = kind === 'postgres' ? await startPostgres() : undefined;

/** A database whose tables are on the small disk. Its write-ahead log is not: without it, PostgreSQL stops as a whole. */
async function openDatabase(): Promise<string | undefined> {
  if (!postgres) return undefined;
  const address = makeDatabase(postgres.url, 'faults');
  if (typeof disk === 'string') return address;
  const place = join(small, 'tables');
  mkdirSync(place);
  execFileSync('chown', ['postgres', place]);
  execFileSync('chmod', ['755', folder]);
  const client = new pg.Client({ connectionString: `${postgres.url}/postgres` });
  await client.connect();
  await client.query(`CREATE TABLESPACE small LOCATION '${place}'`);
  await client.query('ALTER DATABASE faults SET TABLESPACE small');
  await client.end();
  return address;
}

const databaseUrl = await openDatabase();
const environment = {
  DESK_ORIGIN: 'http://127.0.0.1:8090',
  DESK_DATA: data,
  DESK_SECRET: 'a secret of the faults, and long enough',
  DESK_BEHIND_PROXY: 'yes',
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
};
const settings = readSettings(environment);
const home = { question: { text: 'I choose who comes into my home.' }, page: settings.origin };
writeFileSync(join(data, 'questions.json'), JSON.stringify({ 'co-i-statement/home': home }));

const ports = await Promise.all((kind === 'postgres' ? [1, 2] : [1]).map(() => freePort()));
const desks = ports.map((port, index) => runDesk(port, environment, join(folder, `desk-${index}.log`), clockJumps));
const line = await openLine(seed, ports);
let hasEnded = false;
const isOver = (): boolean => hasEnded;
let filled = 0;

/** Kills a desk every two to five seconds. */
async function keepKilling(): Promise<void> {
  for (let round = 0; !isOver(); round += 1) {
    await wait(2000 + chance(seed, round, 10_000_000) * 3000);
    if (!isOver()) desks[Math.floor(chance(seed, round, 11_000_000) * desks.length)]?.kill();
  }
}

/** Fills the disk for a second, every four to eight seconds. */
async function keepFilling(): Promise<void> {
  for (let round = 0; !isOver() && typeof disk !== 'string'; round += 1) {
    await wait(3000 + chance(seed, round, 12_000_000) * 4000);
    if (isOver()) break;
    disk.fill();
    filled += 1;
    await wait(1000);
    disk.free();
  }
}

let failed = true;
try {
  await Promise.all(ports.map(untilReady));
  const sending = await loadSending(folder);
  const began = Date.now();
  const trouble = [keepKilling(), keepFilling()];
  const told = await sendAll(sending, seed, sends, line.address, width);
  hasEnded = true;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  await Promise.all(trouble);
  await Promise.all(desks.map((desk) => desk.stop()));

  const store = openStore(settings);
  const desk: Desk = { settings, store, now: () => new Date(), report: () => undefined };
  const { counts, wrong, left } = await readStored(desk, seed);
  await store.close();

  const storedOf = (send: number): number => counts.get(send) ?? 0;
  const count = (isOne: (one: (typeof told)[number]) => boolean): number => told.filter(isOne).length;
  const sum = (of: (one: (typeof desks)[number]) => number): number => desks.reduce((all, one) => all + of(one), 0);
  console.log(`seed ${seed}, ${sends} sends to ${desks.length === 1 ? 'one desk' : 'two desks'} on ${kind}, ${width} at a time, ${seconds} s`);
  console.log(`desks killed ${sum((one) => one.killed)} times, ended by themselves ${sum((one) => one.ended)} times, clocks jumped every ${clockJumps} ms`);
  console.log(typeof disk === 'string' ? `the disk was never full: ${disk}` : `the disk was full ${filled} times; files that crashes left behind: ${left}`);
  for (const [name, times] of [...line.happened].sort(([one], [other]) => one.localeCompare(other))) console.log(`  the line ${name}: ${times}`);
  for (const [status, times] of [...line.statuses].sort()) console.log(`  a desk ${status ? `said ${status}` : 'did not respond'}: ${times}`);
  const reasons = [...new Set(told.flatMap(({ isSent, reason }) => (isSent ? [] : [reason])))].sort();
  console.log(`not sent because of: ${reasons.map((reason) => `${reason} ${count((one) => !one.isSent && one.reason === reason)}`).join(', ')}`);
  console.log(`sent, stored once: ${count((one) => one.isSent && storedOf(one.send) === 1)}`);
  console.log(`told "not sent", not stored: ${count((one) => !one.isSent && storedOf(one.send) === 0)}`);
  console.log(`told "not sent", though it had arrived: ${count((one) => !one.isSent && storedOf(one.send) === 1)}`);
  const losses = {
    'lost': sends - told.length,
    'doubled': count((one) => storedOf(one.send) > 1),
    'falsely confirmed': count((one) => one.isSent && storedOf(one.send) === 0),
    ...wrong,
  };
  for (const [name, number] of Object.entries(losses)) console.log(`${name}: ${number}`);
  failed = Object.values(losses).some((number) => number > 0);
  if (failed) console.error(`An answer was lost, doubled, falsely confirmed or changed. What the desks reported is in ${folder}.`);
} finally {
  hasEnded = true;
  line.close();
  await Promise.all(desks.map((desk) => desk.stop()));
  await postgres?.stop();
  if (typeof disk !== 'string') disk.remove();
  if (!failed) rmSync(folder, { recursive: true, force: true });
}
// A line that never stops talking would keep this process alive.
process.exit(failed ? 1 : 0);
