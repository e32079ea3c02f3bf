import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { makeCode } from '../src/kit.ts';
import { recordingsFolder } from '../src/receiving/recordings.ts';
import { onEachStore } from './desk.ts';
import { bundleIn, everythingIn, publishReply, sendForm, storeAnswer, storedAnswer } from './keeping.ts';

onEachStore('taking back', (open) => {
  it('shows what a person sent, what was published, and how long it is kept, for a code written in any way', async () => {
    const test = await open();
    const { id, code } = await storeAnswer(test.desk, {
      answer: { more: 'More <b>light</b>, please.', publish: 'yes', shownName: 'Jo', contact: 'jo@anytown.example' },
    });
    for (const written of [code, code.toLowerCase().replaceAll('-', ' '), code.replaceAll('-', '')]) {
      const response = await sendForm(test, '/take-back', { code: written });
      assert.equal(response.status, 200);
      const text = await response.text();
      for (const words of [
        'More &lt;b&gt;light&lt;/b&gt;, please.',
        'What would make our day centre better?',
        '30 November 2026',
        'Until 29 November 2028',
        'we show this name with them: Jo',
        'jo@anytown.example',
      ])
        assert.ok(text.includes(words), words);
      assert.ok(text.includes('We have it. We have not decided yet what to do with it.'));
      assert.ok(text.includes('None of this is on our website.'));
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
    await publishReply(test.desk, [id]);
    const text = await (await sendForm(test, '/take-back', { code })).text();
    assert.ok(text.includes('We will put in new lights.'));
    assert.ok(text.includes('As long as it is on our website, and at least until 29 November 2028.'));
  });

  it('never has the code in an address, in the log or in the reports', async () => {
    const test = await open();
    const { id, code } = await storeAnswer(test.desk);
    for (const path of ['/take-back', '/take-back/words', '/take-back/withdraw', '/take-back/copy', '/take-back/withdraw/yes']) {
      const text = await (await sendForm(test, path, { code, id })).text();
      for (const [, address] of text.matchAll(/(?:href|action)="([^"]*)"/g)) assert.ok(!address?.includes(code.slice(0, 4)), address);
    }
    assert.ok(!(await everythingIn(test.desk)).includes(code));
    assert.ok(!test.reports.join().includes(code));
  });

  it('says calmly that a code is wrong, keeps it in its field, and reports a number without it', async () => {
    const test = await open();
    const unknown = makeCode();
    const cases = [
      ['', 'Write your code.'],
      ['F3K7-9RWX', 'This code is not right.'],
      [unknown, 'We cannot find anything with this code.'],
    ] as const;
    for (const [code, words] of cases) {
      const response = await sendForm(test, '/take-back', { code });
      assert.equal(response.status, 422);
      const text = await response.text();
      assert.ok(text.includes('<title>Error: '));
      assert.ok(text.includes(`<a href="#code">${words}`), words);
      assert.ok(text.includes('aria-invalid="true"'));
      assert.ok(text.includes(`value="${code}"`));
    }
    assert.deepEqual(test.reports, ['{"what":"take-back.unknown-code","count":1}']);
  });

  it('takes as long to look for a code that nobody has', async () => {
    const test = await open();
    const { code } = await storeAnswer(test.desk);
    const time = async (written: string): Promise<number> => {
      const began = performance.now();
      await (await sendForm(test, '/take-back', { code: written })).text();
      return performance.now() - began;
    };
    await time(code);
    // Both wait for the same time, which is far longer than the work.
    const [known, unknown] = [await time(code), await time(makeCode())];
    assert.ok(known >= 95 && unknown >= 95, `${known} ms and ${unknown} ms`);
  });

  it('limits how often one address can try, and keeps what was written', async () => {
    const test = await open({ DESK_BEHIND_PROXY: 'yes' });
    const { id, code } = await storeAnswer(test.desk);
    const send = (from: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
      const body = new URLSearchParams(fields).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length), 'x-forwarded-for': from };
      return test.send('/take-back/words/save', { method: 'POST', headers, body });
    };
    for (let count = 0; count < 100; count += 1) await send('192.0.2.1', { code: '' });
    const response = await send('192.0.2.1', { code, id, more: 'Words that must not be lost.' });
    assert.equal(response.status, 429);
    assert.ok(Number(response.headers.get('retry-after')) > 0);
    assert.ok((await response.text()).includes('Words that must not be lost.'));
    assert.equal((await send('192.0.2.2', { code, id, more: 'Words of someone else.' })).status, 200);
  });

  it('gives new words to staff as unread, keeps no old ones, and leaves what is published as it was', async () => {
    const test = await open();
    const { store } = test.desk;
    const { id, code } = await storeAnswer(test.desk, { answer: { more: 'My neighbour Zebedee shouts.' }, state: 'answered' });
    const item = await publishReply(test.desk, [id], 'It is loud.');
    await store.run("UPDATE answers SET shown_words = 'My neighbour [hidden] shouts.' WHERE id = ?", id);
    const form = await (await sendForm(test, '/take-back/words', { code, id })).text();
    assert.ok(form.includes('My neighbour Zebedee shouts.</textarea'));
    assert.ok(form.includes('Your old words stay on our website until a person here changes them.'));
    const response = await sendForm(test, '/take-back/words/save', { code, id, more: 'It is\r\nloud at night.' });
    assert.ok((await response.text()).includes('We have your new words. Nobody here has read them yet.'));
    const row = await store.first<Record<string, string | number>>('SELECT * FROM answers WHERE id = ?', id);
    assert.deepEqual([row?.state, row?.shown_words, row?.version], ['new', null, 2]);
    assert.equal((await storedAnswer(test.desk, id)).more, 'It is\nloud at night.');
    assert.ok(String(row?.search_words).includes('loud at night'));
    assert.ok(!(await everythingIn(test.desk)).includes('Zebedee'));
    assert.ok((await store.first<{ content: string }>('SELECT content FROM items WHERE id = ?', item))?.content.includes('It is loud.'));
    const [entry] = await store.all('SELECT action, staff_id FROM log WHERE subject = ?', id);
    assert.deepEqual({ ...entry }, { action: 'answer.change', staff_id: null });
  });

  it('changes words of one statement of a set, and of statements that a person wrote', async () => {
    const test = await open();
    const question = (text: string): object => ({ text, register: 'standard' });
    const set = await storeAnswer(test.desk, {
      tool: 'co-i-statement-set',
      answer: {
        answers: [
          { question: question('I choose who comes in.'), answer: { value: 'never', words: 'No, never', more: 'They have keys.' } },
          { question: question('I know who is coming.'), skipped: true },
          { question: question('I feel safe.'), answer: { more: 'Only by day.' } },
        ],
      },
    });
    await sendForm(test, '/take-back/words/save', { ...set, 'answers-0': 'They all have keys.', 'answers-2': '' });
    assert.deepEqual((await storedAnswer(test.desk, set.id)).answers, [
      { question: question('I choose who comes in.'), answer: { value: 'never', words: 'No, never', more: 'They all have keys.' } },
      { question: question('I know who is coming.'), skipped: true },
      { question: question('I feel safe.'), skipped: true },
    ]);
    const own = await storeAnswer(test.desk, {
      tool: 'co-i-statement-maker',
      answer: { statements: [{ text: 'I get up late.' }, { text: 'I see friends.' }] },
    });
    await sendForm(test, '/take-back/words/save', { ...own, 'statements-0': '', 'statements-1': 'I see my friends.' });
    assert.deepEqual(await storedAnswer(test.desk, own.id), { statements: [{ text: 'I see my friends.' }] });
  });

  it('refuses a change that leaves nothing, and changes nothing if the words are the same', async () => {
    const test = await open();
    const sent = await storeAnswer(test.desk);
    const empty = await sendForm(test, '/take-back/words/save', { ...sent, more: '  ' });
    assert.equal(empty.status, 422);
    assert.ok((await empty.text()).includes('There would be nothing left.'));
    const long = await sendForm(test, '/take-back/words/save', { ...sent, more: 'ü'.repeat(500_000) });
    assert.equal(long.status, 422);
    assert.ok((await long.text()).includes('ü'.repeat(500_000)));
    const same = await sendForm(test, '/take-back/words/save', { ...sent, more: 'More light in the hall, please.' });
    assert.ok((await same.text()).includes('Nothing has changed. Your words are the same as before.'));
    assert.deepEqual(await test.desk.store.all('SELECT number FROM log'), []);
  });

  it('asks once, then takes back the words, the recording and what was published, and keeps id, day and code', async () => {
    const test = await open();
    const { store } = test.desk;
    const sent = await storeAnswer(test.desk, { answer: { more: 'Zebedee words', contact: 'zebedee@anytown.example' }, sound: 'Zebedee sound' });
    const other = await storeAnswer(test.desk, { answer: { more: 'The hall is dark.' } });
    const alone = await publishReply(test.desk, [sent.id], 'Zebedee said');
    const both = await publishReply(test.desk, [sent.id, other.id], 'Many said');
    const file = join(recordingsFolder(test.desk), `${sent.id}.webm`);
    const question = await (await sendForm(test, '/take-back/withdraw', sent)).text();
    assert.ok(question.includes('leaflets and pages that are already printed'));
    assert.ok(existsSync(file));
    assert.equal((await store.first<{ state: string }>('SELECT state FROM answers WHERE id = ?', sent.id))?.state, 'new');

    test.setTime('2026-12-01T10:00:00.000Z');
    const response = await sendForm(test, '/take-back/withdraw/yes', sent);
    assert.ok((await response.text()).includes('You took this back on 1 December 2026.'));
    assert.ok(!existsSync(file));
    assert.deepEqual(await store.all('SELECT file FROM recordings'), []);
    assert.ok(!(await everythingIn(test.desk)).includes('Zebedee'));
    assert.ok(!(await everythingIn(test.desk)).toLowerCase().includes('zebedee'));
    const row = await store.first<Record<string, string>>('SELECT received_at, ended_on, state, code_hash, envelope FROM answers WHERE id = ?', sent.id);
    assert.deepEqual([row?.received_at, row?.ended_on, row?.state, row?.envelope, row?.code_hash?.length], ['2026-11-30', '2026-12-01', 'withdrawn', null, 64]);
    const items = await store.all<{ id: string; withdrawn_on: string | null }>('SELECT id, withdrawn_on FROM items');
    assert.deepEqual(
      new Map(items.map((item) => [item.id, item.withdrawn_on])),
      new Map([
        [alone, '2026-12-01'],
        [both, null],
      ]),
    );

    const again = await sendForm(test, '/take-back/withdraw/yes', sent);
    assert.ok((await again.text()).includes('This was already taken back.'));
    assert.equal((await store.all("SELECT number FROM log WHERE action = 'answer.withdraw'")).length, 1);
  });

  it('takes back once when the button is pressed twice at the same moment', async () => {
    const test = await open();
    const sent = await storeAnswer(test.desk);
    await publishReply(test.desk, [sent.id]);
    const responses = await Promise.all(Array.from({ length: 5 }, () => sendForm(test, '/take-back/withdraw/yes', sent)));
    assert.deepEqual(
      responses.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    );
    assert.equal((await test.desk.store.all("SELECT number FROM log WHERE action = 'answer.withdraw'")).length, 1);
  });

  it('never lets the code of one person reach the answer of another', async () => {
    const test = await open();
    const [mine, other] = [await storeAnswer(test.desk), await storeAnswer(test.desk, { answer: { more: 'Zebedee words' }, sound: 'Zebedee sound' })];
    for (const path of ['/take-back/words', '/take-back/words/save', '/take-back/withdraw', '/take-back/withdraw/yes', '/take-back/recording']) {
      const response = await sendForm(test, path, { code: mine.code, id: other.id, more: 'Changed' });
      assert.equal(response.status, 404, path);
      assert.ok(!(await response.text()).includes('Zebedee'));
    }
    assert.ok(!(await (await sendForm(test, '/take-back/copy', { code: mine.code, id: other.id })).text()).includes('Zebedee'));
    assert.equal((await test.desk.store.first<{ version: number }>('SELECT version FROM answers WHERE id = ?', other.id))?.version, 1);
  });

  it('gives a copy of everything, with the recording, and the recording as a file', async () => {
    const test = await open();
    const sent = await storeAnswer(test.desk, { sound: 'a voice' });
    await publishReply(test.desk, [sent.id]);
    const copy = await bundleIn(await sendForm(test, '/take-back/copy', sent));
    assert.equal(copy.count, 1);
    assert.equal(copy.envelope.answer.more, 'More light in the hall, please.');
    assert.equal(copy.sound, 'a voice');
    assert.equal(copy.published[0]?.content.answer, 'We will put in new lights.');
    assert.deepEqual(
      copy.history.map(({ action }) => action),
      ['answer.copy'],
    );
    const sound = await sendForm(test, '/take-back/recording', sent);
    assert.equal(await sound.text(), 'a voice');
    assert.match(sound.headers.get('content-disposition') ?? '', /^attachment; filename="what-i-said\.webm"$/);
  });
});
