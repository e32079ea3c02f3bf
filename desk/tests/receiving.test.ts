import assert from 'node:assert/strict';
import { it } from 'node:test';
import { codeOf, hashOfCode } from '../src/codes.ts';
import { makeCode, readCode } from '../src/kit.ts';
import { firstWrongEntry } from '../src/store/log.ts';
import { commentWith, envelopeWith, post, replyOf } from './sent.ts';
import { onEachStore, site, type TestDesk } from './desk.ts';

interface Stored {
  readonly envelope: string;
  readonly question: string;
  readonly question_id: string | null;
  readonly name: string;
  readonly code_hash: string;
  readonly search_words: string;
  readonly may_publish: number;
  readonly wants_reply: number;
  readonly received_at: string;
}

const rowOf = async ({ desk }: TestDesk, id: string): Promise<Stored> => {
  const row = await desk.store.first<Stored>('SELECT * FROM answers WHERE id = ?', id);
  assert.ok(row, 'the answer is stored');
  return row;
};
const countOf = async ({ desk }: TestDesk): Promise<number> => (await desk.store.first<{ many: number }>('SELECT COUNT(*) AS many FROM answers'))?.many ?? 0;

onEachStore('receiving answers', (open) => {
  it('stores an answer exactly as it was sent, and gives the person a code', async () => {
    const test = await open();
    const envelope = envelopeWith({ later: { part: ['of', 'a later kit'] } });
    const response = await post(test, envelope);
    assert.equal(response.status, 201);
    const { reference = '', message = '' } = await replyOf(response);
    assert.equal(readCode(reference), reference);
    assert.equal(message, 'With this code, you can see, change or take back what you said: https://desk.example/take-back');
    const row = await rowOf(test, envelope.id);
    assert.deepEqual(JSON.parse(row.envelope), envelope);
    assert.equal(row.code_hash, hashOfCode(reference, test.desk.settings.secret));
    assert.equal(row.received_at, '2026-11-30T09:00:00.000Z');
    assert.equal(row.question, 'I choose who comes into my home.');
    assert.equal(row.question_id, 'home-1');
    assert.match(row.search_words, /i choose who comes.*at weekends i do not get to choose/s);
    assert.deepEqual([row.may_publish, row.wants_reply], [0, 0]);
  });

  it('logs each answer once, without what the person wrote', async () => {
    const test = await open();
    const envelope = commentWith({ more: 'My name is Rosalind.', reply: 'yes', contact: 'rosalind@anytown.example' });
    const { reference = '' } = await replyOf(await post(test, envelope));
    await post(test, envelope);
    const log = await test.desk.store.all<{ action: string; subject: string }>('SELECT * FROM log');
    assert.deepEqual(
      log.map(({ action, subject }) => [action, subject]),
      [['answer.receive', envelope.id]],
    );
    assert.equal(await firstWrongEntry(test.desk.store), undefined);
    for (const secret of ['Rosalind', 'rosalind', reference]) assert.ok(!`${JSON.stringify(log)}${test.reports.join('')}`.includes(secret), secret);
  });

  it('tells the person that someone reads an answer first if the shield is unsure', async () => {
    const test = await open();
    assert.equal((await post(test, envelopeWith({ verdict: 'unsure' }))).status, 202);
  });

  it('recognises a repeat, and returns the same code', async () => {
    const test = await open();
    const envelope = envelopeWith();
    const { reference } = await replyOf(await post(test, envelope));
    const repeat = await post(test, envelope);
    assert.equal(repeat.status, 409);
    assert.deepEqual(await replyOf(repeat), { reference });
    assert.equal(await countOf(test), 1);
  });

  it('stores an answer once that arrives many times at the same moment', async () => {
    const test = await open();
    const envelope = envelopeWith();
    const responses = await Promise.all(Array.from({ length: 8 }, () => post(test, envelope)));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [201, ...Array<number>(7).fill(409)]);
    assert.equal(await countOf(test), 1);
  });

  it('never fills an answer again that was taken back', async () => {
    const test = await open();
    const envelope = envelopeWith();
    await post(test, envelope);
    await test.desk.store.run("UPDATE answers SET envelope = NULL, search_words = '', state = 'withdrawn' WHERE id = ?", envelope.id);
    const repeat = await post(test, envelope);
    assert.equal(repeat.status, 409);
    assert.deepEqual(await replyOf(repeat), {});
    assert.equal((await rowOf(test, envelope.id)).envelope, null);
  });

  it('keeps only a hash of the code that a comment brings, and gives no second code', async () => {
    const test = await open();
    const code = makeCode();
    const envelope = commentWith({ publish: 'yes', takeBackCode: code.toLowerCase().replaceAll('-', ' '), reply: 'no-safe-way' });
    const response = await post(test, envelope);
    assert.equal(response.status, 201);
    const { reference, message = '' } = await replyOf(response);
    assert.equal(reference, undefined);
    assert.match(message, /^With your code, /);
    const row = await rowOf(test, envelope.id);
    assert.equal(row.code_hash, hashOfCode(code, test.desk.settings.secret));
    assert.deepEqual((JSON.parse(row.envelope) as { answer: object }).answer, {
      more: 'More light in the hall, please.',
      publish: 'yes',
      reply: 'no-safe-way',
    });
    assert.deepEqual([row.may_publish, row.wants_reply], [1, 1]);
    // A tool takes a 409 for stored only if it says nothing else.
    assert.deepEqual(await replyOf(await post(test, envelope)), {});
  });

  it('makes a code if what a comment brings is not a code', async () => {
    const test = await open();
    const envelope = commentWith({ publish: 'yes', takeBackCode: 'AAAA-AAAA-AAAA' });
    const { reference } = await replyOf(await post(test, envelope));
    assert.equal(reference, codeOf(envelope.id, test.desk.settings.secret));
    assert.ok(!(await rowOf(test, envelope.id)).envelope.includes('AAAA'));
  });

  it('finds a consent by the code in it, and keeps the record as it is', async () => {
    const test = await open();
    const code = makeCode();
    const record = { code, wording: { text: { items: [{ words: 'You can film me.' }] } }, shownName: { as: 'first-name', name: 'Amara' } };
    const envelope = envelopeWith({ tool: 'co-consent-form', name: 'story', answer: { event: 'given', state: 'given', code, record } });
    assert.deepEqual((await replyOf(await post(test, envelope))).reference, undefined);
    const row = await rowOf(test, envelope.id);
    assert.equal(row.code_hash, hashOfCode(code, test.desk.settings.secret));
    // The code is needed only in the record, for its proof.
    assert.deepEqual(JSON.parse(row.envelope), { ...envelope, answer: { event: 'given', state: 'given', record } });
    assert.match(row.search_words, /amara/);
    assert.doesNotMatch(row.search_words, /film/);
  });

  it('does not keep the words of an idea with which a person agrees', async () => {
    const test = await open();
    const question = { id: 'idea-12', text: 'A bench at the bus stop, says Jo.', register: 'standard' };
    const envelope = envelopeWith({ tool: 'co-idea', name: 'ideas', question, answer: { value: 'me-too', words: 'Me too' } });
    assert.equal((await post(test, envelope)).status, 201);
    const row = await rowOf(test, envelope.id);
    assert.equal(row.question, 'idea-12');
    assert.ok(!JSON.stringify(row).toLowerCase().includes('bench'));
  });

  it('stores any words: half an emoji, bytes that are not UTF-8, a byte order mark, NUL', async () => {
    const test = await open();
    const envelope = envelopeWith({ name: 'NAME', question: { id: 'a\0b', text: 'One\0two?', register: 'standard' }, answer: { more: 'WORDS' } });
    const words = String.raw`\ud83d is half, \\ud83d is not, \ud83d\ude00 is whole, \udc00\u0000`;
    const [before = '', after = ''] = JSON.stringify(envelope).split('WORDS');
    const body = Buffer.concat([Buffer.from('\ufeff' + before + words), Buffer.from([0xff]), Buffer.from('ÿ 👩🏽‍🦽' + after)]);
    assert.equal((await post(test, body)).status, 201);
    const row = await rowOf(test, envelope.id);
    const stored = JSON.parse(row.envelope) as typeof envelope;
    assert.equal(stored.answer.more, '\ufffd is half, \\ud83d is not, 😀 is whole, \ufffd\0\ufffdÿ 👩🏽‍🦽');
    assert.deepEqual(stored.question, envelope.question);
    assert.equal(row.question, 'One\ufffdtwo?');
    assert.equal(row.question_id, 'a\ufffdb');
    assert.match(row.search_words, /\ufffd\ufffd\ufffdÿ 👩🏽‍🦽/);
  });

  it('keeps parts of a later kit, and answers of a tool that it does not know', async () => {
    const test = await open();
    const comment = commentWith({ mood: 'hopeful' });
    const later = envelopeWith({ tool: 'co-map', answer: { places: [{ words: 'The library' }] } });
    for (const envelope of [comment, later]) {
      assert.equal((await post(test, envelope)).status, 201);
      assert.deepEqual(JSON.parse((await rowOf(test, envelope.id)).envelope), envelope);
    }
    assert.match((await rowOf(test, later.id)).search_words, /the library/);
  });

  it('says which parts are wrong, and stores nothing', async () => {
    const test = await open();
    const rest = envelopeWith({ lang: undefined, verdict: 'a-robot', question: { text: 7, register: 'standard' } });
    const response = await post(test, rest);
    assert.equal(response.status, 422);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const { detail = '', errors } = await replyOf(response);
    assert.match(detail, /It is not your mistake\./);
    assert.deepEqual(errors, [
      { pointer: '#/lang', detail: 'This part is missing.' },
      { pointer: '#/question/text', detail: 'We cannot read this part.' },
      { pointer: '#/verdict', detail: 'We do not know this choice.' },
    ]);
    assert.equal(await countOf(test), 0);
  });

  it('refuses what is not an envelope', async () => {
    const test = await open();
    const id = crypto.randomUUID();
    for (const [body, status] of [
      ['', 400],
      ['{', 400],
      ['null', 422],
      ['[]', 422],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
      [envelopeWith({ id: '../../etc/passwd' }), 422],
      [envelopeWith({ id: id.toUpperCase() }), 422],
      [envelopeWith({ id: [id] }), 422],
      [envelopeWith({ at: 'yesterday' }), 422],
      [envelopeWith({ schema: 'coproduction-kit/answer/2' }), 422],
      [envelopeWith({ answer: {} }), 422],
      [envelopeWith({ name: 'é'.repeat(501) }), 422],
      [envelopeWith({ answer: { answers: Array<number>(100_000).fill(0) }, tool: 'co-i-statement-set' }), 422],
    ] as const)
      assert.equal((await post(test, body)).status, status, JSON.stringify(body).slice(0, 60));
    assert.equal(await countOf(test), 0);
  });

  it('stores the longest name of a question that it takes', async () => {
    const test = await open();
    assert.equal((await post(test, envelopeWith({ name: '😀'.repeat(500), tool: `co-${'a'.repeat(97)}` }))).status, 201);
  });

  it('takes an answer of 1,000,000 bytes, and not one more', async () => {
    const test = await open();
    const withLength = (bytes: number): string => {
      const empty = JSON.stringify(envelopeWith({ answer: { more: '' } }));
      return empty.replace('"more":""', () => `"more":"${'x'.repeat(bytes - empty.length)}"`);
    };
    assert.equal((await post(test, withLength(1_000_000))).status, 201);
    const tooLong = await post(test, withLength(1_000_001));
    assert.equal(tooLong.status, 413);
    assert.equal((await replyOf(tooLong)).detail, 'That is too long for us. Please make it shorter.');
    // A length that is not true does not help.
    assert.equal((await post(test, withLength(1_000_001), { 'content-length': '10' })).status, 413);
    assert.equal(await countOf(test), 1);
  });

  it('lets the pages of DESK_SITES read every response, even an error', async () => {
    const test = await open();
    const preflight = await test.send('/answers', { method: 'OPTIONS', headers: { 'origin': site, 'access-control-request-method': 'POST' } });
    assert.equal(preflight.status, 204);
    const invalid = await post(test, '{}');
    for (const { headers } of [preflight, await post(test, envelopeWith()), invalid, await post(test, '{')]) {
      assert.equal(headers.get('access-control-allow-origin'), site);
      assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
      assert.equal(headers.get('access-control-expose-headers'), 'retry-after');
      assert.equal(headers.get('vary'), 'Origin');
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  it('stores nothing from another site, whose browser would say that it was not sent', async () => {
    const test = await open();
    for (const origin of ['https://evil.example', 'null', `${site}.evil.example`, site.replace('https', 'http')]) {
      const response = await post(test, envelopeWith(), { origin });
      assert.equal(response.status, 403, origin);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      assert.equal((await test.send('/answers', { method: 'OPTIONS', headers: { origin } })).headers.get('access-control-allow-origin'), null);
    }
    assert.equal(await countOf(test), 0);
  });

  it('takes 60 new answers a minute from one address, and every repeat', async () => {
    const test = await open();
    const envelopes = Array.from({ length: 60 }, () => envelopeWith());
    for (const envelope of envelopes) assert.equal((await post(test, envelope)).status, 201);
    test.setTime('2026-11-30T09:00:20.000Z');
    const late = envelopeWith();
    const refused = await post(test, late);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '40');
    assert.equal(refused.headers.get('access-control-expose-headers'), 'retry-after');
    for (const envelope of envelopes) assert.equal((await post(test, envelope)).status, 409);
    test.setTime('2026-11-30T09:01:00.000Z');
    assert.equal((await post(test, late)).status, 201);
  });

  it('asks the tool to try again if the store cannot write, and says why only by its kind', async () => {
    const test = await open();
    await test.desk.store.script('ALTER TABLE answers RENAME TO away');
    const envelope = envelopeWith({ name: 'Rosalind' });
    const response = await post(test, envelope);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '5');
    assert.equal(response.headers.get('access-control-allow-origin'), site);
    assert.match(test.reports.join(), /answer\.not-stored/);
    assert.doesNotMatch(test.reports.join(), /Rosalind/);
    await test.desk.store.script('ALTER TABLE away RENAME TO answers');
    assert.equal((await post(test, envelope)).status, 201);
  });
});
