import assert from 'node:assert/strict';
import { it } from 'node:test';
import { statementProblem, type PublishedStatement } from '../src/kit.ts';
import { onEachStore, type Browser, type TestDesk } from './desk.ts';
import { sendForm, storeAnswer, storeAnswers, type Parts, type StoredAnswer } from './keeping.ts';

const statement = { id: 'home-1', version: '2', text: 'I choose who comes into my home.' };
const key = 'home-1.2';
const wordsOf: Readonly<Record<string, string>> = { always: 'Yes, always', sometimes: 'Sometimes', never: 'No, never', insult: 'You are all fools' };

/** Stores so many answers to a card for each choice. */
const answerCard = ({ desk }: TestDesk, counts: Readonly<Record<string, number>>, more: Parts = {}): Promise<StoredAnswer[]> =>
  storeAnswers(
    desk,
    Object.entries(counts).flatMap(([value, count]) =>
      Array<Parts>(count).fill({ tool: 'co-i-statement', name: 'home', question: statement, answer: { value, words: wordsOf[value] ?? value }, ...more }),
    ),
  );

const close = (editor: Browser, more: Readonly<Record<string, string>> = {}): Promise<Response> =>
  editor.post('/close-results', { name: 'home', id: 'home-1', [`statement:${key}`]: 'yes', ...more });

const resultsOf = async ({ send }: TestDesk, name = 'home'): Promise<PublishedStatement[]> =>
  (await send(`/results/${name}`)).json() as Promise<PublishedStatement[]>;

onEachStore('results', (open) => {
  it('are counted when an editor closes the question, hide small numbers, and can be drawn by the tool', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    await answerCard(test, { always: 42, sometimes: 23, never: 3 });
    await answerCard(test, { always: 9 }, { verdict: 'unsure' });
    await answerCard(test, { always: 1 }, { verdict: 'unsure', state: 'closed' });
    const page = await (await editor.get('/close-results?name=home&id=home-1')).text();
    assert.ok(page.includes('you cannot open the question or close it again') && page.includes(statement.text));
    assert.ok(!/\b(42|23|78|69)\b/.test(page), 'no numbers before it is closed');
    assert.equal((await test.send('/results/home')).status, 404);
    assert.equal((await close(editor)).headers.get('location'), '/results?done=closed');
    const [results, ...others] = await resultsOf(test);
    assert.equal(statementProblem(results), undefined);
    assert.deepEqual(others, []);
    assert.deepEqual([results?.text, results?.words], [statement.text, ['Yes, always', 'Sometimes', 'No, never', 'I am not sure', 'This is not about me']]);
    assert.ok(results?.state === 'published');
    assert.equal(results.answered, 70);
    assert.deepEqual(
      results.cells.map((cell) => (cell.isHidden ? undefined : cell.count)),
      [45, undefined, undefined, undefined, undefined],
    );
    assert.equal(results.closed, '2026-11-30T09:00:00.000Z');
    assert.ok((await (await editor.get('/results?done=closed')).text()).includes('The question is closed.'));
  });

  it('name a choice that nobody made in the language of the question', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    const welsh = { always: 'Ydy, bob amser', sometimes: 'Weithiau' };
    await storeAnswers(
      test.desk,
      Object.entries(welsh).flatMap(([value, words]) =>
        Array<Parts>(30).fill({ tool: 'co-i-statement', name: 'home', lang: 'cy', question: statement, answer: { value, words } }),
      ),
    );
    await close(editor);
    const [results] = await resultsOf(test);
    assert.deepEqual(results?.words?.slice(2), ['Nac ydy, byth', 'Dydw i ddim yn siŵr', 'Dydy hyn ddim amdana i']);
  });

  it('have the hands that were counted in a room, marked as such, once a person has read them', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    const counts = Object.entries({ always: 20, sometimes: 15, never: 30 }).map(([value, count]) => ({ value, words: wordsOf[value], count }));
    const hands = { counts: [{ question: statement, counts }], gathered: { by: 'hands', people: 65, countedBy: 'Sam' } };
    const room = { tool: 'co-i-statement-set-group', name: 'home', question: statement, answer: hands };
    await answerCard(test, { always: 20, sometimes: 15, never: 10 });
    await storeAnswers(test.desk, [
      { ...room, state: 'closed' },
      { ...room, state: 'new' },
      { ...room, state: 'held' },
    ]);
    await close(editor);
    const [results] = await resultsOf(test);
    assert.equal(statementProblem(results), undefined);
    assert.ok(results?.state === 'published');
    assert.equal(results.answered, 110);
    // The smallest is hidden, too: otherwise the two small ones could be worked out.
    assert.deepEqual(
      results.cells.slice(0, 3).map((cell) => (cell.isHidden ? undefined : cell.count)),
      [40, undefined, 40],
    );
    assert.deepEqual(
      results.gathered.map(({ way, cell }) => [way, cell.isHidden ? undefined : cell.count]),
      [
        ['screen', 45],
        ['hands', 65],
      ],
    );
  });

  it('stay as they are when people take back or send answers, and are closed once', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    const [first] = await answerCard(test, { always: 20, never: 12 });
    await close(editor);
    const text = await (await test.send('/results/home')).text();
    await sendForm(test, '/take-back/withdraw/yes', { code: first?.code ?? '', id: first?.id ?? '' });
    await answerCard(test, { never: 30 });
    assert.equal((await close(editor)).status, 409);
    assert.equal((await editor.get('/close-results?name=home&id=home-1')).status, 409);
    assert.equal(await (await test.send('/results/home')).text(), text);
    assert.equal((await test.desk.store.all("SELECT number FROM log WHERE action = 'results.close'")).length, 1);
    assert.ok((await (await editor.get('/results')).text()).includes('Nothing changes in closed results'));
  });

  it('are closed once when two editors press the button at the same moment', async () => {
    const test = await open();
    const [one, other] = [await test.signIn('editor'), await test.signIn('editor')];
    await answerCard(test, { always: 20 });
    const responses = await Promise.all([close(one), close(other)]);
    assert.deepEqual(responses.map(({ status }) => status).sort(), [303, 409]);
  });

  it('count no answer that was taken back before, and say nothing under 10 answers', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    const [first] = await answerCard(test, { always: 10 });
    await sendForm(test, '/take-back/withdraw/yes', { code: first?.code ?? '', id: first?.id ?? '' });
    await close(editor);
    const [results] = await resultsOf(test);
    assert.deepEqual(results, { text: statement.text, words: results?.words, state: 'too-few', least: 10 });
  });

  it('have each statement of a set, in the order of the set, with sheets of paper', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    const answers = (...values: readonly (string | undefined)[]): object[] =>
      values.map((value, index) => {
        const question = { id: `s-${index}`, text: `Statement ${index}`, register: 'standard' };
        return value === undefined ? { question, skipped: true } : { question, answer: { value, words: value } };
      });
    const set = { tool: 'co-i-statement-set', name: 'life', question: { text: 'My life' } };
    // The first person skipped the first statement.
    await storeAnswer(test.desk, { ...set, answer: { answers: answers(undefined, 'a-lot') } });
    await storeAnswers(test.desk, Array(15).fill({ ...set, answer: { answers: answers('a-lot', 'a-bit') } }));
    for (let count = 0; count < 10; count += 1)
      await storeAnswer(test.desk, { ...set, answer: { answers: answers('a-bit', 'a-lot'), gathered: { by: 'paper', sheet: `${count}` } } });
    await editor.post('/close-results', { 'name': 'life', 'id': '', 'statement:s-0.': 'yes', 'statement:s-1.': 'yes' });
    const results = await resultsOf(test, 'life');
    assert.deepEqual(
      results.map(({ text }) => text),
      ['Statement 0', 'Statement 1'],
    );
    for (const each of results) {
      assert.equal(statementProblem(each), undefined);
      assert.ok(each.state === 'published');
      assert.deepEqual(each.choices, ['a-lot', 'a-bit', 'not-at-all', 'not-sure', 'not-about-me']);
      assert.deepEqual(
        each.gathered.map(({ way, cell }) => [way, cell.isHidden ? 0 : cell.count]),
        [
          ['screen', 15],
          ['paper', 10],
        ],
      );
    }
  });

  it('show nothing that a few answers made up: no words, no choices, and no statements that the editor did not see', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    await answerCard(test, { always: 20, never: 10, insult: 12 });
    await answerCard(test, { always: 3 }, { question: { ...statement, text: 'You are all fools' } });
    await answerCard(test, { always: 12 }, { question: { ...statement, version: 'forged', text: 'Another statement' } });
    assert.ok((await (await editor.get('/close-results?name=home&id=home-1')).text()).includes('Another statement'));
    await close(editor);
    const text = await (await test.send('/results/home')).text();
    assert.ok(!text.includes('fools') && !text.includes('Another'));
    assert.equal((JSON.parse(text) as PublishedStatement[])[0]?.text, statement.text);
  });

  it('have the choices of a site that the editor leaves ticked, and need two', async () => {
    const test = await open();
    const editor = await test.signIn('editor');
    await answerCard(test, { bus: 20, train: 15, insult: 9 });
    const refused = await close(editor, { 'choice:bus': 'yes' });
    assert.equal(refused.status, 422);
    const page = await refused.text();
    assert.ok(page.includes('<title>Error: ') && page.includes('Tick at least two choices') && page.includes('id="choice"'));
    assert.equal((await editor.post('/close-results', { name: 'home', id: 'home-1' })).status, 422);
    await close(editor, { 'choice:bus': 'yes', 'choice:train': 'yes' });
    const [results] = await resultsOf(test);
    assert.ok(results?.state === 'published');
    assert.deepEqual([results.choices, results.answered], [['bus', 'train'], 35]);
  });

  it('are a file with ETag that every page may read, and only if the desk publishes', async () => {
    const test = await open();
    await answerCard(test, { always: 20, never: 10 });
    await close(await test.signIn('editor'));
    const response = await test.send('/results/home');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cache-control'), 'public, max-age=60');
    const tag = response.headers.get('etag') ?? '';
    assert.equal((await test.send('/results/home', { headers: { 'if-none-match': `"x", W/${tag}` } })).status, 304);
    assert.equal((await test.send('/results/home', { headers: { 'if-none-match': '"x"' } })).status, 200);
    assert.equal((await test.send('/results/other')).status, 404);
    const closed = await open({ DESK_PUBLISH: 'no' });
    await answerCard(closed, { always: 20, never: 10 });
    await close(await closed.signIn('editor'));
    assert.equal((await closed.send('/results/home')).status, 404);
  });
});
