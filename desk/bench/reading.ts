/**
 * How fast a desk with much in it is read, on both stores: the feed with 50,000 items, and the list of 100,000 answers with a search: `node desk/bench/reading.ts`. It
 * prints a table, and writes it to `desk/bench/reading.json`. Requests do not go through a network.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { format } from 'prettier';
import { wordsOf } from '../../scripts/faults/plan.ts';
import type { Value } from '../src/store/store.ts';
import { openTestDesk, type TestDesk } from '../tests/desk.ts';
import { makeDatabase, startPostgres } from '../tests/postgres.ts';

const [answers, items] = [100_000, 50_000];

/** Puts rows into a table, many in one transaction. */
async function fill({ desk }: TestDesk, table: string, count: number, row: (index: number) => Readonly<Record<string, Value>>): Promise<void> {
  const names = Object.keys(row(0));
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  for (let start = 0; start < count; start += 5000)
    await desk.store.transaction(async (queries) => {
      for (let index = start; index < Math.min(count, start + 5000); index += 1) await queries.run(sql, ...Object.values(row(index)));
    });
}

const time = (index: number): string => new Date(Date.parse('2026-01-01T00:00:00Z') + index * 60_000).toISOString();

const answer = (index: number): Readonly<Record<string, Value>> => ({
  ...{ id: crypto.randomUUID(), received_at: time(index), tool: 'co-comment', name: `board-${index % 20}`, question: 'What would help?', lang: 'en-GB' },
  ...{ verdict: 'likely-person', may_publish: 1, wants_reply: 0, code_hash: String(index), state: 'new', label: '', version: 1 },
  envelope: JSON.stringify({ answer: { more: wordsOf(index) }, question: { text: 'What would help?' }, lang: 'en-GB' }),
  search_words: `what would help? ${wordsOf(index)} number${index}`.toLowerCase(),
});

const item = (index: number): Readonly<Record<string, Value>> => ({
  ...{ id: `promise-${index}`, kind: 'promise', name: `board-${index % 20}`, published_at: time(index), revision: index + 1 },
  content: JSON.stringify({
    ...{ kind: 'promise', id: `promise-${index}`, state: 'will', said: 'The last bus leaves at six.', answer: wordsOf(index) },
    ...{ by: 'Priya Shah', role: 'Head of transport', date: '2026-11-02' },
  }),
});

/** Milliseconds of a request until all of its response is there: of half of them, and of 99 in 100. */
async function measure(count: number, ask: (index: number) => Promise<Response>): Promise<{ readonly p50: number; readonly p99: number }> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const began = performance.now();
    const response = await ask(index);
    if (!response.ok) throw new Error(`It responds with ${response.status}.`);
    await response.arrayBuffer();
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}

async function read(store: 'sqlite' | 'postgres', databaseUrl: string | undefined): Promise<object> {
  const test = await openTestDesk(databaseUrl);
  try {
    await fill(test, 'answers', answers, answer);
    await fill(test, 'items', items, item);
    const staff = await test.signIn('editor');
    return {
      store,
      feed: await measure(500, () => test.send('/feed.json')),
      feedOfOneTool: await measure(500, (index) => test.send(`/feeds/board-${index % 20}.json`)),
      list: await measure(50, (index) => staff.get(`/answers?page=${index + 1}`)),
      search: await measure(50, (index) => staff.get(`/answers?q=number${index * 1999}`)),
    };
  } finally {
    await test.close();
  }
}

const postgres = await startPostgres();
try {
  const [loadBefore = 0] = loadavg();
  const figures = [await read('sqlite', undefined), await read('postgres', makeDatabase(postgres.url, 'reading'))];
  console.table(figures);
  const machine = { processors: availableParallelism(), model: cpus()[0]?.model.trim(), node: process.version, loadBefore };
  const text = JSON.stringify({ on: new Date().toISOString().slice(0, 10), machine, answers, items, figures });
  writeFileSync(new URL('./reading.json', import.meta.url), await format(text, { parser: 'json', printWidth: 160 }));
} finally {
  await postgres.stop();
}
