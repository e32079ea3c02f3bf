import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachStore } from './desk.ts';
import { envelopeWith, post, replyOf } from './sent.ts';

onEachStore('receiving from people with bad intentions', (open) => {
  it('refuses what no page of the desk could show', async () => {
    const test = await open();
    for (const [tool, answer] of [
      ['co-comment', { more: 'x', answers: 5 }],
      ['co-comment', { more: 'x', answers: [null] }],
      ['co-x', { value: 5 }],
      ['co-x', { counts: [{ question: { text: '' }, counts: 1 }] }],
      ['co-x', { statements: [{}] }],
      ['co-x', { answers: [{ question: { text: 'a' }, answer: { more: [] } }] }],
    ] as const)
      assert.equal((await post(test, envelopeWith({ tool, answer }))).status, 422, JSON.stringify(answer));
    assert.equal((await test.desk.store.all('SELECT id FROM answers')).length, 0);
  });

  it('does not give the code of a person to staff, who know only the id of the answer', async () => {
    const test = await open();
    const envelope = envelopeWith();
    await post(test, envelope);
    assert.deepEqual(await replyOf(await post(test, envelopeWith({ id: envelope.id, at: '2026-11-30T08:00:00.000Z' }))), {});
    test.setTime('2026-12-01T09:00:01.000Z');
    const repeat = await post(test, envelope);
    assert.equal(repeat.status, 409);
    assert.deepEqual(await replyOf(repeat), {});
  });
});
