import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { hashOfCode } from '../src/codes.ts';
import { makeCode, readCode } from '../src/kit.ts';
import { prepareReceiving } from '../src/receiving/prepare.ts';
import { commentWith, replyOf } from './sent.ts';
import { onEachStore, origin, site, type TestDesk } from './desk.ts';

const page = `${site}/ideas`;
const thanks = `${site}/thanks`;
const question = { id: 'home-1', text: 'I choose who comes into my home.' };
const questions = {
  'co-i-statement/home': { question, page, thanks },
  'co-i-statement-set/homes': { question: { text: 'My home' }, statements: [question, { id: 'home-2', text: 'I know who is coming.' }], page, thanks },
  'co-i-statement-maker/own': { question: { text: 'What is a good day like for you?' }, page, thanks },
  'co-comment/ideas': { question: { text: 'What would make our day centre better?' }, page, lang: 'en-GB' },
  'co-impact/lift': { question: { id: 'lift-1', text: 'The café has a lift now.' }, page, thanks, round: 'year' },
};

const write = ({ desk }: TestDesk, content: unknown): void =>
  writeFileSync(join(desk.settings.data, 'questions.json'), typeof content === 'string' ? content : JSON.stringify(content));

const send = (test: TestDesk, path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  test.send(`/answers/forms/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'origin': site, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

interface Envelope {
  readonly tool: string;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly question: object;
}
const envelopesOf = async ({ desk }: TestDesk): Promise<Envelope[]> =>
  (await desk.store.all<{ envelope: string }>('SELECT envelope FROM answers ORDER BY tool')).map(({ envelope }) => JSON.parse(envelope) as Envelope);

const codeIn = (html: string): string | undefined => /(?:[2-9A-Z]{4}-){2}[2-9A-Z]{4}/.exec(html)?.[0];

const json = { accept: 'application/json' };

onEachStore('receiving forms without JavaScript', (open) => {
  it('stores the form of every tool, with the words of questions.json, and sends the person on to your page', async () => {
    const test = await open();
    write(test, questions);
    const forms = {
      'co-i-statement/home': { 'home': 'sometimes', 'home-more': 'At weekends\r\nI do not.' },
      'co-i-statement-set/homes': { 'homes[home-1]': 'always', 'homes[home-2]': 'skipped' },
      'co-i-statement-maker/own': { 'own[1]': 'I choose when I get up.' },
      'co-impact/lift': { 'lift': 'better', 'lift-round': 'now' },
    };
    for (const [path, fields] of Object.entries(forms)) {
      const response = await send(test, path, fields);
      assert.deepEqual([response.status, response.headers.get('location')], [303, thanks], path);
    }
    const [statement, maker, set, impact] = await envelopesOf(test);
    assert.ok(statement && maker && set && impact);
    assert.deepEqual(statement.answer, { value: 'sometimes', words: 'Sometimes', more: 'At weekends\nI do not.' });
    assert.deepEqual(statement.question, { ...question, register: 'standard' });
    assert.deepEqual(maker.answer, { statements: [{ text: 'I choose when I get up.' }] });
    assert.equal((set.answer.answers as object[]).length, 2);
    assert.deepEqual([impact.answer.value, impact.answer.round], ['better', 'year']);
  });

  it('takes what the same tool sends with JavaScript, at the same address', async () => {
    const test = await open();
    write(test, questions);
    const body = JSON.stringify(commentWith());
    const headers = { 'content-type': 'application/json', 'origin': site };
    assert.equal((await test.send('/answers/forms/co-comment/ideas', { method: 'POST', headers, body })).status, 201);
    const asked = await test.send('/answers/forms/co-comment/ideas', { method: 'OPTIONS', headers: { origin: site } });
    assert.equal(asked.headers.get('access-control-allow-origin'), site);
  });

  it('shows the person their code on a page that can be loaded again, for a quarter of an hour, without a cookie', async () => {
    const test = await open();
    write(test, questions);
    const response = await send(test, 'co-comment/ideas', { 'ideas': 'More light, please.', 'ideas-publish': 'yes' });
    assert.equal(response.status, 303);
    assert.deepEqual(response.headers.getSetCookie(), []);
    const address = response.headers.get('location') ?? '';
    assert.ok(address.startsWith(`${origin}/thank-you?`));
    const look = async (): Promise<string> => {
      const thankYou = await test.send(address.slice(origin.length));
      assert.equal(thankYou.headers.get('cache-control'), 'no-store');
      return thankYou.text();
    };
    const code = codeIn(await look()) ?? '';
    assert.ok(readCode(code) && !address.includes(code));
    const html = await look();
    assert.ok(html.includes(code) && html.includes('href="/take-back"') && html.includes(`href="${page}"`));
    const row = await test.desk.store.first<{ code_hash: string; may_publish: number }>('SELECT code_hash, may_publish FROM answers');
    assert.deepEqual({ ...row }, { code_hash: hashOfCode(code, test.desk.settings.secret), may_publish: 1 });
    test.setTime('2026-11-30T09:15:00.000Z');
    assert.ok(!(await look()).includes(code));
  });

  it('says on that page that a person reads the answer first, and links only to your pages', async () => {
    const test = await open();
    write(test, questions);
    const response = await send(test, 'co-comment/ideas', { 'ideas': 'Buy this', 'ideas-leave-empty': 'x' });
    assert.match(await (await test.send((response.headers.get('location') ?? '').slice(origin.length))).text(), /A person will read it before we use it\./);
    const other = await (await test.send('/thank-you?form=https://evil.example&review=%3Cb%3E&code=%3Cb%3E')).text();
    assert.ok(!other.includes('evil') && !other.includes('<b>'));
  });

  it('shows the page again if the person has not answered yet', async () => {
    const test = await open();
    write(test, questions);
    const response = await send(test, 'co-comment/ideas', { ideas: '  ' });
    assert.deepEqual([response.status, response.headers.get('location')], [303, page]);
    assert.equal((await send(test, 'co-comment/ideas', { ideas: '' }, json)).status, 422);
    assert.deepEqual(await envelopesOf(test), []);
  });

  it('responds to a tool that sends a form in JSON, and recognises a repeat by its id', async () => {
    const test = await open();
    write(test, questions);
    const code = makeCode();
    const fields = { 'ideas': 'More light', 'ideas-publish': 'yes', 'ideas-take-back': code, 'ideas-id': crypto.randomUUID() };
    const first = await send(test, 'co-comment/ideas', fields, json);
    assert.equal(first.status, 201);
    assert.equal(first.headers.get('access-control-allow-origin'), site);
    assert.equal((await replyOf(first)).reference, undefined);
    const repeat = await send(test, 'co-comment/ideas', fields, json);
    assert.equal(repeat.status, 409);
    assert.deepEqual(await replyOf(repeat), {});
    assert.equal((await envelopesOf(test)).length, 1);
  });

  it('stores a double click once, and gives the person the same code both times', async () => {
    const test = await open();
    write(test, questions);
    const fields = { ideas: 'More light, please.' };
    const responses = await Promise.all([send(test, 'co-comment/ideas', fields), send(test, 'co-comment/ideas', fields)]);
    // Either can be first.
    const [first = '', second = ''] = responses.map(({ headers }) => headers.get('location') ?? '').sort((one, other) => one.length - other.length);
    assert.equal(second, `${first}&twice=yes`);
    const html = await (await test.send(second.slice(origin.length))).text();
    assert.ok(html.includes('stored it once') && codeIn(html));
    assert.equal((await envelopesOf(test)).length, 1);
  });

  it('asks before it stores the same form again within ten minutes, and shows no code', async () => {
    const test = await open();
    write(test, questions);
    const fields = { 'ideas': 'More "light", <please>.', 'ideas-publish': 'yes' };
    const first = await send(test, 'co-comment/ideas', fields);
    test.setTime('2026-11-30T09:00:05.000Z');
    const again = await send(test, 'co-comment/ideas', fields);
    assert.equal(again.status, 409);
    const html = await again.text();
    assert.ok(html.includes('We have this answer already') && html.includes(`href="${page}"`) && !codeIn(html) && !html.includes('<please>'));
    assert.equal((await envelopesOf(test)).length, 1);
    // Another person with the same answer presses the button of that page twice.
    const [id = ''] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(html) ?? [];
    const sure = { ...fields, 'ideas-id': id };
    const locations = [];
    for (let clicks = 0; clicks < 2; clicks += 1) locations.push((await send(test, 'co-comment/ideas', sure, { origin })).headers.get('location'));
    assert.equal(locations[0], locations[1]);
    assert.notEqual(locations[0], first.headers.get('location'));
    assert.equal((await envelopesOf(test)).length, 2);
    test.setTime('2026-11-30T09:10:00.000Z');
    assert.equal((await send(test, 'co-comment/ideas', fields)).status, 303);
    assert.equal((await envelopesOf(test)).length, 3);
  });

  it('stores the same answer of people with other browsers, at other tools, or with one more field, without a question', async () => {
    const test = await open();
    write(test, { ...questions, 'co-comment/more': questions['co-comment/ideas'] });
    const fields = { ideas: 'More light', more: 'More light' };
    for (const [path, more, headers] of [
      ['ideas', {}, {}],
      ['ideas', {}, { 'user-agent': 'another' }],
      ['ideas', { 'ideas-who': 'me' }, {}],
      ['more', {}, {}],
    ] as const)
      assert.equal((await send(test, `co-comment/${path}`, { ...fields, ...more }, headers)).status, 303);
    assert.equal((await envelopesOf(test)).length, 4);
  });

  it('asks even after a double click if your own page says thank you, because nobody would see otherwise that it is stored once', async () => {
    const test = await open();
    write(test, questions);
    const fields = { home: 'always' };
    assert.equal((await send(test, 'co-i-statement/home', fields)).headers.get('location'), thanks);
    const again = await send(test, 'co-i-statement/home', fields);
    assert.equal(again.status, 409);
    const html = await again.text();
    assert.ok(html.includes(`href="${thanks}"`));
    const [id = ''] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(html) ?? [];
    // A browser would not follow a form of a page of the desk to another site.
    const location = (await send(test, 'co-i-statement/home', { ...fields, 'home-id': id }, { origin })).headers.get('location');
    assert.ok(location?.startsWith(`${origin}/thank-you?`));
    assert.equal((await envelopesOf(test)).length, 2);
  });

  it('stores a form that could not be stored before', async () => {
    const test = await open();
    write(test, questions);
    const fields = { ideas: 'More light' };
    await test.desk.store.script('ALTER TABLE answers RENAME TO away');
    assert.equal((await send(test, 'co-comment/ideas', fields)).status, 503);
    await test.desk.store.script('ALTER TABLE away RENAME TO answers');
    assert.equal((await send(test, 'co-comment/ideas', fields)).status, 303);
    assert.equal((await envelopesOf(test)).length, 1);
  });

  it('keeps what the person wrote on the page if it cannot be stored', async () => {
    const test = await open();
    write(test, questions);
    const fields = { 'ideas': 'More <b>light</b>, please.', 'ideas-id': 'not shown', 'ideas-leave-empty': '' };
    const unknown = await send(test, 'co-comment/other', fields);
    assert.equal(unknown.status, 404);
    await test.desk.store.script('ALTER TABLE answers RENAME TO away');
    const broken = await send(test, 'co-comment/ideas', fields);
    assert.equal(broken.status, 503);
    for (const response of [unknown, broken]) {
      const html = await response.text();
      assert.match(html, /<title>\s*Error: /);
      assert.ok(html.includes('More &lt;b&gt;light&lt;/b&gt;, please.') && !html.includes('not shown'));
    }
  });

  it('takes a form of a page that hides where it is, and none of another site', async () => {
    const test = await open();
    write(test, questions);
    const fields = { home: 'always' };
    assert.equal((await send(test, 'co-i-statement/home', fields, { origin: 'null' })).status, 303);
    assert.equal((await send(test, 'co-i-statement/home', fields, { origin: 'https://evil.example' })).status, 403);
    assert.equal((await envelopesOf(test)).length, 1);
  });

  it('does not take a form that is too long', async () => {
    const test = await open();
    write(test, questions);
    assert.equal((await send(test, 'co-comment/ideas', { ideas: 'x'.repeat(1_000_000) })).status, 413);
  });

  it('does not start with a wrong questions.json, and says everything that is wrong', async () => {
    const test = await open();
    await prepareReceiving(test.desk);
    write(test, questions);
    await prepareReceiving(test.desk);
    for (const [content, message] of [
      ['{', /questions\.json cannot be read/],
      [{ 'co-map/x': { question: { text: 'Where?' }, page } }, /questions\.json/],
      [{ 'co-comment/ideas': { question: {}, page } }, /\/co-comment~1ideas\/question must have required property 'text'/],
      [
        { 'co-comment/ideas': { question: { text: 'What?' }, page: 'https://evil.example/', thanks: '/thanks' } },
        /evil\.example\/ is not an address of DESK_SITES\.\n.*\/thanks is not/s,
      ],
      [{ 'co-i-statement-set/homes': { question: { text: 'My home' }, page } }, /statements is missing/],
    ] as const) {
      write(test, content);
      await assert.rejects(prepareReceiving(test.desk), message);
    }
    // A file that is spoilt while the desk runs loses nothing that a person wrote.
    const response = await send(test, 'co-comment/ideas', { ideas: 'More light' });
    assert.equal(response.status, 503);
    assert.match(await response.text(), /More light/);
    rmSync(join(test.desk.settings.data, 'questions.json'));
  });
});
