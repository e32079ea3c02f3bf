/** The address that receives: what it takes, what it refuses, and how often. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { answerBytes } from '../../src/answers/limits';
import { half, halfKept, id, refused } from '../receiver-inputs';
import { forEach } from '../receivers';
import { isWholeRun } from '../speeds';
import { expect, given, keptAnswers, post, sampleEnvelope, test } from './wordpress';

test('an answer is stored once, and a repeat is known by its id, even at the same moment', async () => {
  const envelope = sampleEnvelope();
  const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await post(envelope)).status));
  expect(statuses.sort()).toEqual([201, ...Array<number>(7).fill(409)]);
});

test('an unsure answer is kept for a person to look at, and says so', async () => {
  const id = randomUUID();
  const response = await post(sampleEnvelope({ id, verdict: 'unsure' }));
  expect(response.status).toBe(202);
  expect(await response.json()).toEqual({ reference: id.slice(0, 8).toUpperCase() });
});

test('a request that is not an answer of the kit is refused, with a reason for developers', async () => {
  const whole = sampleEnvelope();
  const without = (name: keyof typeof whole): object => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
  const wrong: readonly unknown[] = [
    {},
    [],
    null,
    7,
    ...(['schema', 'id', 'tool', 'name', 'question', 'answer', 'lang', 'at', 'kit', 'verdict'] as const).map(without),
    { ...whole, id: '../../x' },
    { ...whole, id: ['a'] },
    { ...whole, schema: 'coproduction-kit/answer/2' },
    { ...whole, tool: 'co-nothing' },
    { ...whole, name: { a: 1 } },
    { ...whole, question: 'I choose.' },
    { ...whole, question: { text: ['I choose.'], register: 'standard' } },
    { ...whole, question: { text: 'I choose.', register: 'loud' } },
    { ...whole, answer: {} },
    { ...whole, answer: { value: 'sometimes' } },
    { ...whole, answer: { more: 'x', extra: 'y' } },
    { ...whole, answeredBy: 'a robot' },
    { ...whole, at: 'yesterday' },
    { ...whole, verdict: 'fine' },
  ];
  for (const body of wrong) {
    const response = await post(body, 'wrong');
    expect(response.status, JSON.stringify(body)).toBe(400);
    expect(response.headers.get('content-type'), JSON.stringify(body)).toContain('application/problem+json');
    expect(((await response.json()) as { title: string }).title, JSON.stringify(body)).not.toBe('');
  }
  // A new optional part does not need a new version of the envelope.
  expect((await post({ ...whole, mood: 'new' }, 'wrong')).status).toBe(201);
});

test('what is too long is refused in words for the person, however the address is written', async () => {
  for (const route of ['answers', 'Answers', 'answers/', 'answers%0A', 'ANSWERS%0A']) {
    const response = await post(sampleEnvelope({ answer: { more: 'x'.repeat(answerBytes) } }), 'long', { route });
    expect(response.status, route).toBe(413);
    expect(await response.json(), route).toMatchObject({ detail: 'That is too long for us. Please make it shorter.' });
  }
});

/** Runs `send` within one span of ten minutes by the clock. If the span ends in between, it runs `send` again. */
async function withinTenMinutes<Result>(send: () => Promise<Result>): Promise<Result> {
  const begun = Math.floor(Date.now() / 600_000);
  const result = await send();
  return Math.floor(Date.now() / 600_000) === begun ? result : send();
}

test('one address may send 60 answers in ten minutes; then it is told when to come again', async () => {
  const responses = await withinTenMinutes(() => {
    const client = randomUUID();
    return Promise.all(Array.from({ length: 62 }, () => post(sampleEnvelope(), client)));
  });
  const late = responses.filter(({ status }) => status === 429);
  expect(late).toHaveLength(2);
  for (const { headers } of late) {
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(600);
  }
  expect((await post(sampleEnvelope(), 'another')).status).toBe(201);
});

test('a shared address is not used up by repeats or requests that are not answers; a repeat is known when the limit is reached', async () => {
  const client = randomUUID();
  const first = sampleEnvelope();
  await withinTenMinutes(async () => {
    for (let count = 0; count < 70; count++) expect((await post(count % 2 ? {} : '{"half', client)).status).toBe(400);
    expect([201, 409]).toContain((await post(first, client)).status);
    const repeats = await Promise.all(Array.from({ length: 70 }, async () => (await post(first, client)).status));
    expect(new Set(repeats)).toEqual(new Set([409]));
    await Promise.all(Array.from({ length: 59 }, () => post(sampleEnvelope(), client)));
    expect((await post(sampleEnvelope(), client)).status).toBe(429);
  });
  expect((await post(first, client)).status).toBe(409);
});

test('an answer that a crash left half-stored is stored whole when it comes again', async () => {
  const envelope = sampleEnvelope({ answer: { more: 'All of it.' } });
  await post(envelope, 'crash', { headers: { 'x-test-crash': 'yes' } }).catch(() => undefined);
  expect(keptAnswers(envelope.id)).toEqual(['']);
  expect((await post(envelope, 'crash')).status).toBe(201);
  expect(keptAnswers(envelope.id).map((text) => JSON.parse(text) as unknown)).toEqual([envelope]);
  expect((await post(envelope, 'crash')).status).toBe(409);
});

test('half an emoji is kept as U+FFFD; the longest answer of a tool is kept whole', async () => {
  expect((await post(half, 'half')).status).toBe(201);
  const [kept = ''] = keptAnswers(id);
  expect((JSON.parse(kept) as typeof longest).answer.more).toBe(halfKept);
  const longest = sampleEnvelope({ answer: { more: '' } });
  const more = 'x'.repeat(answerBytes - JSON.stringify(longest).length);
  expect((await post({ ...longest, answer: { more } }, 'long')).status).toBe(201);
  expect(keptAnswers(longest.id).map((text) => text.length)).toEqual([answerBytes]);
});

test('whatever else arrives gets the status that the other receivers give', async () => {
  for (const [what, bytes, statuses, headers] of refused)
    expect(statuses, what).toContain((await post(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), 'other', { headers })).status);
});

const pairs = isWholeRun ? 2000 : 100;
test(`keeps ${pairs} answers once each when every answer arrives twice at the same moment`, async () => {
  test.setTimeout(isWholeRun ? 1_800_000 : 120_000);
  const prefix = randomUUID().slice(0, 8);
  const sent = Array.from({ length: pairs }, () => sampleEnvelope({ id: `${prefix}${randomUUID().slice(8)}` }));
  await forEach(sent, 20, async (envelope) => {
    const statuses = await Promise.all([1, 2].map(async () => (await post(envelope, envelope.id)).status));
    expect(statuses.sort()).toEqual([201, 409]);
  });
  const kept = keptAnswers(prefix).map((text) => (JSON.parse(text) as (typeof sent)[number]).id);
  expect(kept.sort()).toEqual(sent.map((envelope) => envelope.id).sort());
});

test('the addresses of one network of IPv6 are one sender, and so is one of IPv4 in both of its spellings', async () => {
  for (const [mine, other] of [
    [(index: number) => `2001:db8:0:7::${index.toString(16)}`, '2001:db8:0:8::1'],
    [(index: number) => (index % 2 ? '192.0.2.7' : '::ffff:192.0.2.7'), '::ffff:192.0.2.8'],
  ] as const) {
    const statuses = await withinTenMinutes(() =>
      Promise.all(Array.from({ length: 61 }, async (_, index) => (await post(sampleEnvelope(), mine(index))).status)),
    );
    expect(statuses).toContain(429);
    expect((await post(sampleEnvelope(), other)).status).toBe(201);
  }
});

test('nobody waits for an answer that is being stored: not others, and not who has sent too many', async () => {
  const file = (name: string): string => `${given('ROOT')}/${name}`;
  writeFileSync(file('hold'), '');
  const client = randomUUID();
  try {
    const held = post(sampleEnvelope(), 'held', { headers: { 'x-test-hold': 'yes' } });
    await expect.poll(() => existsSync(file('held'))).toBe(true);
    expect((await post(sampleEnvelope())).status).toBe(201);
    const statuses = await withinTenMinutes(() => Promise.all(Array.from({ length: 61 }, async () => (await post(sampleEnvelope(), client)).status)));
    expect(statuses).toContain(429);
    expect(statuses).not.toContain(503);
    rmSync(file('hold'));
    expect((await held).status).toBe(201);
  } finally {
    for (const name of ['hold', 'held']) rmSync(file(name), { force: true });
  }
});

test('the sender is forgotten after ten minutes, with the next page of the site, even if WordPress’s clock is off', async () => {
  const senders = (seconds: number): number =>
    Number(execFileSync('php', ['tests/wordpress/senders.php', given('ROOT'), String(seconds)], { encoding: 'utf8' }));
  for (const client of ['192.0.2.1', '192.0.2.2']) await post(sampleEnvelope(), client);
  await fetch(`${given('URL')}/a-card/`);
  // A row for each, and one for all of them.
  expect(senders(600)).toBeGreaterThanOrEqual(3);
  await fetch(`${given('URL')}/a-card/`);
  expect(senders(0)).toBe(0);
  // An address that comes again has one row, not one for each ten minutes.
  await post(sampleEnvelope(), '192.0.2.1');
  expect(senders(600)).toBe(2);
  await post(sampleEnvelope(), '192.0.2.1');
  expect(senders(0)).toBe(2);
});

test('nobody can read answers there, and only POST is there', async () => {
  const address = `${given('URL')}/wp-json/co-production/v1/answers`;
  for (const method of ['GET', 'PUT', 'DELETE']) expect((await fetch(address, { method })).status, method).toBe(404);
  expect((await fetch(`${given('URL')}/wp-json/wp/v2/co_answer`)).status).toBe(404);
  const types = (await (await fetch(`${given('URL')}/wp-json/wp/v2/types`)).json()) as object;
  expect(Object.keys(types)).not.toContain('co_answer');
});
