import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withdrawItemsOf } from '../src/publishing/items.ts';
import { putAnswer } from './answers.ts';
import { onEachStore } from './desk.ts';
import { feedIn, publish, reply, revisionOf, text } from './published.ts';

onEachStore('publishing', (open) => {
  it('shows a reply in the feed, with what the person said, and never the answer itself', async () => {
    const test = await open();
    const { desk, signIn } = test;
    const id = await putAnswer(desk, { answer: { more: 'The last bus leaves at six.', publish: 'yes', contact: 'jo@anytown.example', reply: 'yes' } });
    assert.deepEqual((await feedIn(test)).items, []);
    const editor = await signIn('editor');
    await publish(editor, id, { easyAnswer: 'We cannot.' });
    const feed = await feedIn(test);
    assert.equal(feed.updated, '2026-11-30');
    const [item] = feed.items;
    assert.deepEqual({ ...item, id: '' }, { kind: 'promise', id: '', ...reply, date: '2026-11-30', easy: { answer: 'We cannot.' } });
    const whole = JSON.stringify(feed);
    assert.ok(!whole.includes(id) && !whole.includes('jo@anytown'));
    assert.match(await text(editor.get(`/answers/${id}`)), /Answered/);
  });

  it('reads the database once when many people ask for a feed that is too old, and has what changed meanwhile', async () => {
    const test = await open();
    const { desk, signIn, setTime } = test;
    const editor = await signIn('editor');
    await publish(editor, await putAnswer(desk));
    await feedIn(test);
    setTime('2026-11-30T09:01:00.000Z');
    const { all } = desk.store;
    let reads = 0;
    const held = Promise.withResolvers<undefined>();
    Object.assign(desk.store, {
      all: async (sql: string, ...values: never[]) => {
        const rows = await all(sql, ...values);
        if (!sql.includes('FROM items ORDER BY')) return rows;
        reads += 1;
        // The first has its rows, and has not come back yet.
        if (reads === 1) await held.promise;
        return rows;
      },
    });
    const early = Array.from({ length: 30 }, () => feedIn(test));
    while (reads === 0) await new Promise(setImmediate);
    await publish(editor, await putAnswer(desk));
    const late = Array.from({ length: 30 }, () => feedIn(test));
    // All of them ask for the number of the last change first.
    await revisionOf(test, '');
    held.resolve(undefined);
    for (const feed of await Promise.all(late)) assert.equal(feed.items.length, 2);
    await Promise.all(early);
    assert.equal(reads, 2);
  });

  it('keeps what an editor wrote, and says what is missing', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk);
    const editor = await signIn('editor');
    const response = await editor.post(`/answers/${id}/reply`, { version: '1', ...reply, because: undefined, by: '', lookAgain: '30/11/2026' });
    assert.equal(response.status, 422);
    const page = await text(response);
    for (const words of [
      'Write why you cannot do it.',
      'Write your name.',
      'Write the day like this: 2027-05-01.',
      'We cannot run a later bus this year.',
      '30/11/2026',
    ])
      assert.ok(page.includes(words), words);
    assert.match(page, /<input type="radio" [^>]*value="cannot" checked/);
    assert.equal(await desk.store.first('SELECT id FROM items'), undefined);
  });

  it('does not put words into a public form that the person did not agree to show', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk, { answer: { more: 'Only for you to read.', publish: 'no' } });
    const page = await text((await signIn('editor')).get(`/answers/${id}/reply`));
    assert.match(page, /has not agreed that their words may be shown/);
    assert.doesNotMatch(page, /<textarea[^>]*>\nOnly for you/);
  });

  it('sends a feed once: 304 until something changes', async () => {
    const test = await open();
    const id = await putAnswer(test.desk);
    const { headers } = await test.send('/feed.json');
    const tag = headers.get('etag') ?? '';
    const again = (): Promise<Response> => test.send('/feed.json', { headers: { 'if-none-match': `"x", W/${tag}` } });
    assert.equal((await again()).status, 304);
    await publish(await test.signIn('editor'), id);
    assert.equal((await again()).status, 200);
    assert.equal(headers.get('cache-control'), 'public, max-age=30');
  });

  it('is private until the council turns it on', async () => {
    const { send } = await open({ DESK_PUBLISH: 'no' });
    assert.equal((await send('/feed.json')).status, 404);
  });

  it('has a feed for each tool', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    await publish(editor, await putAnswer(test.desk, { name: 'buses' }));
    await publish(editor, await putAnswer(test.desk, { name: 'bells' }), { said: 'The bell is too high.' });
    assert.equal((await feedIn(test)).items.length, 2);
    assert.deepEqual(
      (await feedIn(test, '/feeds/bells.json')).items.map((item) => 'said' in item && item.said),
      ['The bell is too high.'],
    );
    assert.deepEqual((await feedIn(test, '/feeds/constructor.json')).items, []);
  });

  it('keeps what was said before when a promise changes', async () => {
    const test = await open();
    await publish(await test.signIn('editor'), await putAnswer(test.desk));
    const [before] = (await feedIn(test)).items;
    test.setTime('2026-12-04T09:00:00.000Z');
    const editor = await test.signIn('editor');
    const id = before?.id ?? '';
    const changed = await editor.post(`/published/${id}`, {
      ...reply,
      revision: await revisionOf(test, id),
      state: 'done',
      answer: 'The bus runs until nine.',
    });
    assert.equal(changed.headers.get('location'), '/published?done=changed');
    const [item] = (await feedIn(test)).items;
    assert.deepEqual(
      { ...item, because: undefined },
      {
        ...before,
        ...{ state: 'done', answer: 'The bus runs until nine.', date: '2026-12-04', because: undefined },
        history: [{ state: 'cannot', answer: reply.answer, date: '2026-11-30' }],
      },
    );
  });

  it('removes what was said only by the person who takes it back, and keeps what others said in other words', async () => {
    const test = await open();
    const { desk } = test;
    const editor = await test.signIn('editor');
    const takeBack = (id: string): Promise<void> => desk.store.transaction((queries) => withdrawItemsOf(desk.store, queries, desk.now(), id));
    const first = await putAnswer(desk, { answer: { more: 'There is nothing after 6 pm.', publish: 'yes' } });
    const second = await putAnswer(desk, { answer: { more: 'I have to leave early.', publish: 'yes' } });
    await publish(editor, first);
    const [item] = (await feedIn(test)).items;
    await publish(editor, second, { join: item?.id, said: '', answer: '' });
    await takeBack(first);
    assert.equal((await feedIn(test)).items.length, 1);
    await takeBack(second);
    assert.deepEqual((await feedIn(test)).items, []);
    assert.deepEqual(await desk.store.all('SELECT content, withdrawn_on FROM items'), [{ content: null, withdrawn_on: '2026-11-30' }]);
  });

  it('removes the words of the person who takes them back, even if others said the same: their answers are new again', async () => {
    const test = await open();
    const { desk } = test;
    const editor = await test.signIn('editor');
    const first = await putAnswer(desk, { answer: { more: 'The last bus\nleaves at six.', publish: 'yes' } });
    const second = await putAnswer(desk, { answer: { more: 'I have to leave early.' } });
    await publish(editor, first);
    const [item] = (await feedIn(test)).items;
    await publish(editor, second, { join: item?.id });
    await desk.store.transaction((queries) => withdrawItemsOf(desk.store, queries, desk.now(), first));
    assert.deepEqual((await feedIn(test)).items, []);
    assert.deepEqual(await desk.store.first('SELECT state FROM answers WHERE id = ?', second), { state: 'new' });
  });
});
