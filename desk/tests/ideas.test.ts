import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hashOfCode } from '../src/codes.ts';
import { makeCode } from '../src/kit.ts';
import { withdrawItemsOf } from '../src/publishing/items.ts';
import { putAnswer } from './answers.ts';
import { onEachStore, origin, type Browser } from './desk.ts';
import { feedIn, publish, reply, revisionOf, text } from './published.ts';

onEachStore('ideas', (open) => {
  const show = async (editor: Browser, id: string, join?: string): Promise<void> => {
    assert.equal((await editor.post(`/answers/${id}/show`, { version: '1', join })).headers.get('location'), '/published?done=shown');
  };

  it('are shown in the words of each person, without what is hidden, and with a reply', async () => {
    const test = await open();
    const { desk } = test;
    const editor = await test.signIn('editor');
    const first = await putAnswer(desk, { answer: { more: 'Sam says there is no bus.', publish: 'yes', shownName: 'Jo' } });
    const second = await putAnswer(desk, { answer: { more: 'I need a bus after six.', publish: 'yes' } });
    await editor.post(`/answers/${first}/hide`, { version: '1', pieces: 'Sam' });
    assert.match(await text(editor.get(`/answers/${first}/show`)), /\[hidden\] says there is no bus\./);
    await editor.post(`/answers/${first}/show`, { version: '2' });
    const id = (await feedIn(test)).items[0]?.id ?? '';
    // Voices are in the order in which they were added.
    test.setTime('2026-11-30T09:02:00.000Z');
    await show(editor, second, id);
    assert.equal((await editor.post(`/published/${id}`, { answer: ' ', by: 'Priya Shah', role: 'Head of transport' })).status, 422);
    await editor.post(`/published/${id}`, {
      revision: await revisionOf(test, id),
      answer: 'We ask the region.',
      by: 'Priya Shah',
      role: 'Head of transport',
      easyAnswer: 'We ask.',
    });
    assert.deepEqual((await feedIn(test)).items, [
      {
        ...{ kind: 'idea', id, said: '[hidden] says there is no bus.', by: 'Jo', date: '2026-11-30', also: ['I need a bus after six.'] },
        reply: { answer: 'We ask the region.', by: 'Priya Shah', role: 'Head of transport', date: '2026-11-30', easy: { answer: 'We ask.' } },
      },
    ]);
  });

  it('are shown only if the person agreed', async () => {
    const { desk, signIn } = await open();
    const editor = await signIn('editor');
    for (const answer of [{ more: 'Only for you.', publish: 'no' }, { more: 'Nobody asked me.' }, { value: 'always', publish: 'yes' }]) {
      const id = await putAnswer(desk, { answer });
      assert.equal((await editor.post(`/answers/${id}/show`, { version: '1' })).status, 404);
    }
    assert.equal(await desk.store.first('SELECT id FROM items'), undefined);
  });

  it('keep the voices of the others when one person takes theirs back, and then only the day', async () => {
    const test = await open();
    const { desk } = test;
    const editor = await test.signIn('editor');
    const first = await putAnswer(desk, { answer: { more: 'There is no bus.', publish: 'yes', shownName: 'Jo' } });
    test.setTime('2026-11-30T09:01:00.000Z');
    const second = await putAnswer(desk, { answer: { more: 'I need a bus.', publish: 'yes' } });
    await show(editor, first);
    const id = (await feedIn(test)).items[0]?.id ?? '';
    test.setTime('2026-11-30T09:02:00.000Z');
    await show(editor, second, id);
    for (let count = 0; count < 13; count += 1)
      await putAnswer(desk, { tool: 'co-idea', question: { id, text: '', register: 'standard' }, answer: { value: 'me-too', words: 'Me too' } });
    await desk.store.run("UPDATE answers SET question_id = ? WHERE tool = 'co-idea'", id);
    test.setTime('2026-11-30T09:04:00.000Z');
    assert.deepEqual((await feedIn(test)).items, [
      { kind: 'idea', id, said: 'There is no bus.', by: 'Jo', date: '2026-11-30', also: ['I need a bus.'], agreed: 15 },
    ]);
    // Who agrees has said nothing that can be read.
    assert.match(await text(editor.get('/answers')), /2 answers</);
    const takeBack = (answer: string): Promise<void> => desk.store.transaction((queries) => withdrawItemsOf(desk.store, queries, desk.now(), answer));
    await takeBack(first);
    assert.deepEqual((await feedIn(test)).items, [{ kind: 'idea', id, said: 'I need a bus.', date: '2026-11-30', agreed: 15 }]);
    await takeBack(second);
    assert.deepEqual((await feedIn(test)).items, [{ kind: 'idea', id, withdrawn: '2026-11-30' }]);
    assert.equal(await desk.store.first("SELECT id FROM answers WHERE tool = 'co-idea' AND envelope IS NOT NULL"), undefined);
  });
});

onEachStore('what is public', (open) => {
  it('is changed once: the second editor is told, and keeps what they wrote', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    await publish(editor, await putAnswer(test.desk));
    const id = (await feedIn(test)).items[0]?.id ?? '';
    const revision = await revisionOf(test, id);
    assert.equal((await editor.post(`/published/${id}`, { ...reply, revision, answer: 'The bus runs until eight.' })).status, 303);
    const late = await editor.post(`/published/${id}`, { ...reply, revision, answer: 'The bus runs until nine.' });
    assert.equal(late.status, 409);
    assert.match(await text(late), /The bus runs until nine\./);
    await editor.post(`/published/${id}/withdraw`);
    const gone = await editor.post(`/published/${id}`, { ...reply, revision, answer: 'The bus runs until ten.' });
    assert.equal(gone.status, 404);
    assert.match(await text(gone), /The bus runs until ten\./);
  });

  it('takes no further answer once it is withdrawn', async () => {
    const test = await open();
    const { desk } = test;
    const first = await putAnswer(desk);
    const second = await putAnswer(desk);
    const editor = await test.signIn('editor');
    await publish(editor, first);
    const { id } = (await feedIn(test)).items[0] ?? {};
    await desk.store.transaction((queries) => withdrawItemsOf(desk.store, queries, desk.now(), first));
    // Only a reply of its own is left: this one has no words.
    assert.equal((await editor.post(`/answers/${second}/reply`, { version: '1', join: id })).status, 422);
    assert.deepEqual(await desk.store.first('SELECT state FROM answers WHERE id = ?', second), { state: 'new' });
  });

  it('loses the words that are hidden later, and takes those of now if it is shown again', async () => {
    const test = await open();
    const { desk } = test;
    const id = await putAnswer(desk, { answer: { more: 'Sam Hill and Ann say there is no bus.', publish: 'yes' } });
    const editor = await test.signIn('editor');
    await editor.post(`/answers/${id}/show`, { version: '1' });
    await editor.post(`/answers/${id}/hide`, { version: '2', pieces: 'Sam Hill' });
    await editor.post(`/answers/${id}/hide`, { version: '3', pieces: 'Ann' });
    const said = async (): Promise<unknown> => (await feedIn(test)).items.map((item) => 'said' in item && item.said);
    assert.deepEqual(await said(), ['[hidden] and [hidden] say there is no bus.']);
    await editor.post(`/answers/${id}/unhide`, { version: '4' });
    assert.deepEqual(await said(), ['[hidden] and [hidden] say there is no bus.']);
    await editor.post(`/answers/${id}/show`, { version: '5' });
    assert.deepEqual(await said(), ['Sam Hill and Ann say there is no bus.']);
  });

  it('shows each person their own words, if several are shown together', async () => {
    const test = await open();
    const { desk } = test;
    const editor = await test.signIn('editor');
    const first = await putAnswer(desk, { answer: { more: 'There is no bus.', publish: 'yes' } });
    await editor.post(`/answers/${first}/show`, { version: '1' });
    const code = makeCode();
    const second = await putAnswer(desk, { answer: { more: 'I need a bus.', publish: 'yes' } });
    await desk.store.run('UPDATE answers SET code_hash = ? WHERE id = ?', hashOfCode(code, desk.settings.secret), second);
    await editor.post(`/answers/${second}/show`, { version: '1', join: (await feedIn(test)).items[0]?.id });
    const body = new URLSearchParams({ code }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length), origin };
    const held = await text(test.send('/take-back', { method: 'POST', headers, body }));
    assert.match(held, /<div class="card">\s*<blockquote[^>]*>I need a bus\./);
    assert.doesNotMatch(held, /There is no bus/);
  });

  it('does not say that a person took back what staff removed', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    await editor.post(`/answers/${await putAnswer(test.desk)}/show`, { version: '1' });
    const id = (await feedIn(test)).items[0]?.id ?? '';
    await editor.post(`/published/${id}/withdraw`);
    assert.deepEqual((await feedIn(test)).items, []);
  });

  it('loses a reply in the words of the person, even if an editor added to them, or the person has other words now', async () => {
    for (const [said, words] of [
      ['The last bus leaves at six. Several people said so.', 'The last bus leaves at six.'],
      ['The last bus leaves at six.', 'I have changed my mind.'],
    ]) {
      const test = await open();
      const { desk } = test;
      const editor = await test.signIn('editor');
      const first = await putAnswer(desk);
      const second = await putAnswer(desk, { answer: { more: 'I leave early.' } });
      await publish(editor, first, { said });
      await publish(editor, second, { join: (await feedIn(test)).items[0]?.id });
      await desk.store.run('UPDATE answers SET envelope = ? WHERE id = ?', JSON.stringify({ answer: { more: words } }), first);
      await desk.store.transaction((queries) => withdrawItemsOf(desk.store, queries, desk.now(), first));
      assert.deepEqual((await feedIn(test)).items, []);
      assert.deepEqual(await desk.store.first('SELECT state FROM answers WHERE id = ?', second), { state: 'new' });
    }
  });
});
