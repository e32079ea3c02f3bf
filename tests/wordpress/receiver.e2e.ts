/** The receiver of docs/receivers/wordpress.php in WordPress itself, before the plugin comes. It leaves one answer, which the plugin must still show. */
import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { half, halfKept, id, refused } from '../receiver-inputs';
import { forEach } from '../receivers';
import { isWholeRun } from '../speeds';
import { expect, given, keptAnswers, post, sampleEnvelope, test } from './wordpress';

const file = `${given('ROOT')}/wp-content/mu-plugins/receiver.php`;
test.beforeAll(() => copyFileSync('docs/receivers/wordpress.php', file));
test.afterAll(() => rmSync(file));

test('the small receiver stores an answer once, and refuses other requests', async () => {
  const envelope = sampleEnvelope({ id: '11111111-6f3d-4b1e-9d3a-0a1b2c3d4e5f', question: { text: 'From the small receiver.', register: 'standard' } });
  expect((await post(envelope)).status).toBe(201);
  expect((await post(envelope)).status).toBe(409);
  expect((await post({ ...envelope, id: '22222222-6f3d-4b1e-9d3a-0a1b2c3d4e5f', verdict: 'unsure' })).status).toBe(202);
  for (const wrong of [{}, { id: '../x' }, [], 'no JSON']) expect((await post(wrong)).status, JSON.stringify(wrong)).toBe(400);
  for (const [what, bytes, statuses, headers] of refused)
    expect(statuses, what).toContain((await post(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), 'test', { headers })).status);
});

test('the small receiver stores whole what a crash left half-stored, and half an emoji as U+FFFD', async () => {
  const envelope = sampleEnvelope({ id: '44444444-6f3d-4b1e-9d3a-0a1b2c3d4e5f' });
  await post(envelope, 'test', { headers: { 'x-test-crash': 'yes' } }).catch(() => undefined);
  expect(keptAnswers(envelope.id)).toEqual(['']);
  expect((await post(envelope)).status).toBe(201);
  expect(keptAnswers(envelope.id).map((text) => JSON.parse(text) as unknown)).toEqual([envelope]);
  expect((await post(half.replace(id, '55555555-6f3d-4b1e-9d3a-0a1b2c3d4e5f'))).status).toBe(201);
  const [kept = ''] = keptAnswers('55555555');
  expect((JSON.parse(kept) as typeof envelope).answer.more).toBe(halfKept);
});

const pairs = isWholeRun ? 2000 : 100;
test(`the small receiver keeps ${pairs} answers once each when every answer arrives twice at the same moment`, async () => {
  test.setTimeout(isWholeRun ? 1_800_000 : 120_000);
  const sent = Array.from({ length: pairs }, () => sampleEnvelope({ id: `66666666${randomUUID().slice(8)}` }));
  await forEach(sent, 20, async (envelope) => {
    const statuses = await Promise.all([1, 2].map(async () => (await post(envelope)).status));
    expect(statuses.sort()).toEqual([201, 409]);
  });
  const kept = keptAnswers('66666666').map((text) => (JSON.parse(text) as (typeof sent)[number]).id);
  expect(kept.sort()).toEqual(sent.map((envelope) => envelope.id).sort());
});
