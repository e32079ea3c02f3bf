import assert from 'node:assert/strict';
import { it } from 'node:test';
import { putAnswer } from './answers.ts';
import { onEachStore } from './desk.ts';

const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();

onEachStore('reading', (open) => {
  it('lists what arrived, the newest first, and finds words in it', async () => {
    const { desk, signIn, setTime } = await open();
    const browser = await signIn('reader');
    assert.match(await text(browser.get('/answers')), /There are no answers yet\./);
    await putAnswer(desk, { answer: { more: 'The bell is 100% too high.' } });
    setTime('2026-11-30T10:00:00.000Z');
    await putAnswer(desk, { answer: { more: 'The last bus leaves at six.', reply: 'yes' }, verdict: 'unsure' });
    const all = await text(browser.get('/answers'));
    assert.ok(all.indexOf('The last bus') < all.indexOf('The bell is'));
    assert.match(all, /2 answers/);
    assert.match(all, /New · Could be spam\. Please look\. · Wants a reply/);
    const found = await text(browser.get('/answers?q=BUS+six'));
    assert.match(found, /The last bus/);
    assert.doesNotMatch(found, /The bell/);
    // A sign that the database would take for any text.
    assert.match(await text(browser.get('/answers?q=100%25')), /1 answer</);
    assert.match(await text(browser.get('/answers?q=1%25%25high')), /No answers found\./);
    for (const odd of ['page=0', 'page=-1', 'page=1e99', 'state=constructor', 'page=x']) assert.equal((await browser.get(`/answers?${odd}`)).status, 200);
  });

  it('shows everything that a person said, for each kind of tool', async () => {
    const { desk, signIn } = await open();
    const browser = await signIn('reader');
    const set = await putAnswer(desk, {
      tool: 'co-i-statement-set',
      answer: {
        answers: [
          { question: { text: 'I choose who comes.', register: 'standard' }, answer: { value: 'sometimes', words: 'Sometimes', more: 'Not at weekends.' } },
          { question: { text: 'I know who is coming.', register: 'standard' }, skipped: true },
        ],
      },
    });
    const page = await text(browser.get(`/answers/${set}`));
    for (const words of ['I choose who comes.', 'Sometimes', 'Not at weekends.']) assert.ok(page.includes(words), words);
    const maker = await putAnswer(desk, { tool: 'co-i-statement-maker', answer: { statements: [{ text: 'I get up when I like.' }] } });
    assert.match(await text(browser.get(`/answers/${maker}`)), /I get up when I like\./);
    const unknown = await putAnswer(desk, { tool: 'co-dream', answer: { more: '<script>alert(1)</script>', colour: 7 } });
    assert.match(await text(browser.get(`/answers/${unknown}`)), /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  });

  it('changes an answer once, and tells the second person that it was changed', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk);
    const [first, second] = [await signIn('reader', 'Priya Shah'), await signIn('reader', 'Tom Reed')];
    assert.equal((await first.post(`/answers/${id}/claim`, { version: '1' })).headers.get('location'), `/answers/${id}?done=claim`);
    assert.match(await text(second.get(`/answers/${id}`)), /Priya Shah/);
    const late = await second.post(`/answers/${id}/label`, { version: '1', label: 'transport for all' });
    assert.equal(late.status, 409);
    assert.match(await text(late), /transport for all/);
    assert.deepEqual(await desk.store.all("SELECT action, staff_id FROM log WHERE action LIKE 'answer.%'"), [
      { action: 'answer.claim', staff_id: first.staffId },
    ]);
  });

  it('refuses what no page of ours sends, calmly', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk);
    const editor = await signIn('editor');
    for (const version of ['', '0', '-1', '1.5', '9'.repeat(30), 'x', undefined])
      assert.equal((await editor.post(`/answers/${id}/claim`, { version })).status, 409);
    for (const path of ['/answers/%00', '/answers?q=%00', `/answers/${id}%00/reply`, '/published/%00', '/feeds/%00.json', '/recordings/..%2f..%2fsecret'])
      assert.ok((await editor.get(path)).status < 500, path);
  });

  it('hides only words that the person said, wherever they are', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk, { answer: { more: 'Sam is late. Ask Sam Hill on 01632 960001.', publish: 'yes' } });
    const editor = await signIn('editor');
    const wrong = await editor.post(`/answers/${id}/hide`, { version: '1', pieces: 'Sam\nNobody' });
    assert.equal(wrong.status, 422);
    const shown = await text(wrong);
    assert.match(shown, /<title>Error: /);
    assert.match(shown, /“Nobody” is not in the words that are shown\./);
    assert.match(shown, /<textarea[^>]*>\nSam\nNobody<\/textarea/);
    assert.equal((await editor.post(`/answers/${id}/hide`, { version: '1', pieces: ' \n' })).status, 422);
    await editor.post(`/answers/${id}/hide`, { version: '1', pieces: 'Sam\r\nSam Hill\r\n\r\n' });
    // What was hidden before stays hidden.
    await editor.post(`/answers/${id}/hide`, { version: '2', pieces: '01632 960001' });
    assert.match(await text(editor.get(`/answers/${id}`)), /\[hidden\] is late\. Ask \[hidden\] on \[hidden\]\./);
    // The list is read over people’s shoulders.
    assert.doesNotMatch(await text(editor.get('/answers')), /Sam/);
    const reply = await text(editor.get(`/answers/${id}/reply`));
    assert.match(reply, /<textarea id="said"[^>]*>\n\[hidden\] is late\./);
  });

  it('waits and closes only for a reason that everybody can read', async () => {
    const { desk, signIn, send } = await open();
    const id = await putAnswer(desk);
    const editor = await signIn('editor');
    for (const reason of ['', 'I do not like it', 'constructor']) {
      const refused = await editor.post(`/answers/${id}/close`, { 'version': '1', 'reason-close': reason });
      assert.equal(refused.status, 422);
      assert.match(await text(refused), /<details open>\s*<summary>Close without a reply/);
    }
    await editor.post(`/answers/${id}/close`, { 'version': '1', 'reason-close': 'advert' });
    assert.match(await text(editor.get(`/answers/${id}`)), /Closed without a reply \(Priya Shah\)\. It is an advert\./);
    assert.match(await text(send('/rules')), /It is an advert\./);
  });

  it('does only what fits the state of an answer', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk);
    const editor = await signIn('editor');
    await editor.post(`/answers/${id}/close`, { 'version': '1', 'reason-close': 'advert' });
    // A reader could otherwise undo what an editor decided.
    const reader = await signIn('reader');
    assert.equal((await reader.post(`/answers/${id}/unhold`, { version: '2' })).status, 409);
    assert.deepEqual(await desk.store.first('SELECT state FROM answers WHERE id = ?', id), { state: 'closed' });
  });

  it('does not change what was taken back', async () => {
    const { desk, signIn } = await open();
    const id = await putAnswer(desk);
    await desk.store.run("UPDATE answers SET state = 'withdrawn', envelope = NULL, search_words = '' WHERE id = ?", id);
    const editor = await signIn('editor');
    assert.equal((await editor.post(`/answers/${id}/claim`, { version: '1' })).status, 409);
    assert.equal((await editor.get(`/answers/${id}/reply`)).status, 404);
    assert.match(await text(editor.get(`/answers/${id}`)), /The person took this back\./);
  });
});
