import { postAnswer, type Post } from './post-answer';

/** What `fetch` was called with. */
const calls: { readonly action: string; readonly options: RequestInit }[] = [];

/** Lets `fetch` answer with `replies`, the last one for ever; an error is thrown. */
function serve(...replies: (() => Response | Error)[]): void {
  calls.length = 0;
  globalThis.fetch = (action, options = {}) => {
    const next = replies[Math.min(calls.length, replies.length - 1)]?.() ?? new Error('no reply');
    calls.push({ action: action as string, options });
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
}
/** A reply as `fetch` gives it; the mock DOM of the tests has one that knows no status. */
const reply = (status: number, body: ReadableStream | null, headers: Record<string, string> = {}): Response =>
  ({ ok: status >= 200 && status < 300, status, headers: { get: (name: string) => headers[name] ?? null }, body }) as unknown as Response;
const says =
  (status: number, text: string | null = null, headers: Record<string, string> = {}) =>
  (): Response =>
    reply(status, text === null ? null : new Blob([text]).stream(), headers);
const comeAgain = (status: number): (() => Response) => says(status, null, { 'retry-after': '0' });
const breaks = (name: string) => (): Error => Object.assign(new Error('Failed to fetch'), { name });

const json: Post = { action: 'https://example.org/answers', credentials: 'omit', id: '3f0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f', body: '{"a":1}' };
const form: Post = { ...json, body: new URLSearchParams({ home: 'always' }) };
const short = { perTry: 1000, wait: 2, whole: 1000 };
const send = (post = json, signal = new AbortController().signal): ReturnType<typeof postAnswer> => postAnswer(post, signal, undefined, short);

describe('postAnswer', () => {
  const { fetch } = globalThis;
  // The mock DOM of the tests has none of these.
  beforeAll(() => {
    Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
    Object.assign(globalThis, { addEventListener: () => undefined });
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('posts JSON under its id as key, without cookies, referrer or redirect', async () => {
    serve(says(201));
    expect(await send()).toMatchObject({ sent: true });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.options).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      keepalive: false,
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', 'idempotency-key': json.id },
    });
  });

  it('posts a form as a form does, with no header that a server has to allow', async () => {
    serve(says(201));
    await send(form);
    expect(calls[0]?.options.headers).toEqual({ accept: 'application/json' });
    expect(calls[0]?.options.body).toBe(form.body);
  });

  it('lets a form go on when the person leaves, up to what browsers take', async () => {
    serve(says(201));
    await send(form);
    await send({ ...form, body: new URLSearchParams({ more: 'x'.repeat(100_000) }) });
    expect(calls.map(({ options }) => options.keepalive)).toEqual([true, false]);
  });

  it('hands on the server’s code and words, whatever the content type', async () => {
    serve(says(201, '{"reference":"A1","message":"Thanks."}', { 'content-type': 'text/plain' }));
    expect(await send()).toMatchObject({ sent: true, reference: 'A1', message: 'Thanks.' });
  });

  it.each([
    ['broken JSON', '{'],
    ['a list', '[1]'],
    ['null', 'null'],
    ['numbers', '{"reference":7,"message":{}}'],
    ['plain text', 'OK'],
  ])('takes no words from %s, and the answer is sent', async (_, body) => {
    serve(says(200, body));
    expect(await send()).toEqual({ sent: true, review: false, reference: undefined, message: undefined });
  });

  it.each([
    '<br />\n<b>Warning</b>: mkdir(): Permission denied',
    '<?xml version="1.0"?><!DOCTYPE html>',
    '<script>top.location=1</script>',
    '<!doctype html><title>Request rejected</title>',
    '\n <html>',
    '<HTML lang="en">',
    '\uFEFF<!doctype html>',
    '<!-- cached --><p>Please sign in.',
    'Warning: mkdir(): Permission denied <br />',
    'Access denied.</body>',
    '"<p>Please sign in.</p>"',
    '\0<\0!\0d\0o\0c\0t\0y\0p\0e',
    '<\0h\0t\0m\0l\0',
    '<style>body { color: red }</style>',
  ])('takes the markup %j for no thanks, whatever the status, and asks no more', async (page) => {
    for (const status of [200, 201, 202, 204, 207, 299, 409]) {
      serve(says(status, page));
      expect(await send()).toMatchObject({ sent: false, status });
      expect(calls).toHaveLength(1);
    }
  });

  it('takes JSON with a comment of a cache behind it, or with a sign that looks like a tag in its words, for thanks', async () => {
    for (const body of ['{"reference":"A1"}<!-- cached -->', '{"message":"Call <b>Sam</b>."}', 'OK, 3 < 4']) {
      serve(says(200, body));
      expect(await send()).toMatchObject({ sent: true });
    }
  });

  it('takes 409 with a list of what is wrong for no thanks, and hands the list on', async () => {
    serve(says(409, JSON.stringify({ reference: 'A1', errors: [{ pointer: '#/answer/more', detail: 'Too long.' }] })));
    expect(await send()).toMatchObject({ sent: false, reason: 'refused', errors: [{ place: 'answer/more', words: 'Too long.' }] });
  });

  it('reads no more than a person would, of a reply without an end', async () => {
    let given = 0;
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(++given && 65)) });
    serve(() => reply(200, endless));
    expect(await send()).toMatchObject({ sent: true });
    expect(given).toBeLessThan(20);
  });

  it('takes the status for said, where the line breaks in the middle of the words', async () => {
    const parts = [new TextEncoder().encode('{"refer')];
    const broken = new ReadableStream({
      pull: (controller) => {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.error(new Error('reset'));
      },
    });
    serve(() => reply(201, broken));
    expect(await send()).toMatchObject({ sent: true });
  });

  it('asks again where the line breaks before a word has come: it may have been a page', async () => {
    const broken = (): Response => reply(200, new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }));
    serve(broken, says(409));
    expect(await send()).toMatchObject({ sent: true });
    expect(calls).toHaveLength(2);
    serve(broken);
    expect(await send(form)).toMatchObject({ sent: false });
  });

  it('says that an answer is held for review', async () => {
    serve(says(202));
    expect(await send()).toMatchObject({ sent: true, review: true });
  });

  it.each([null, '', ' \n', 'null', '{}', '{ }', '{"reference":"A1","message":"We have it."}'])(
    'takes 409 with the body %j for a repeat, which is sent',
    async (body) => {
      serve(says(409, body));
      expect(await send()).toMatchObject({ sent: true });
    },
  );

  it.each([
    'Conflict',
    'error code: 1001',
    '{"message":"Conflict"}',
    '{"error":"conflict"}',
    '{"type":"about:blank","title":"Conflict","status":409}',
    '{"code":"rest_conflict","data":{"status":409}}',
    '{"reference":""}',
    '[]',
    'false',
  ])('takes 409 with the body %j for no thanks: it is not from a receiver', async (body) => {
    serve(says(409, body));
    expect(await send()).toMatchObject({ sent: false, reason: 'refused', status: 409 });
  });

  it('does not repeat what a server refuses, and hands on what it has against which part', async () => {
    const problem = {
      detail: 'Look again.',
      errors: [{ pointer: '#/answer/more', detail: 'Too long.' }, { pointer: '#/lang' }, null, { detail: 7 }, { detail: 'Of it all.' }],
    };
    serve(says(422, JSON.stringify(problem), { 'content-type': 'application/problem+json' }));
    expect(await send()).toEqual({
      sent: false,
      reason: 'refused',
      status: 422,
      message: 'Look again.',
      errors: [
        { place: 'answer/more', words: 'Too long.' },
        { place: '', words: 'Of it all.' },
      ],
    });
    expect(calls).toHaveLength(1);
  });

  it.each([408, 429, 500, 502, 503, 504])('repeats JSON after %i, with the same key', async (status) => {
    serve(comeAgain(status), says(201));
    expect(await send()).toMatchObject({ sent: true });
    expect(new Set(calls.map(({ options }) => (options.headers as Record<string, string>)['idempotency-key']))).toEqual(new Set([json.id]));
    expect(calls).toHaveLength(2);
  });

  it.each([429, 503])('repeats a form after %i, which says that it was not taken', async (status) => {
    serve(comeAgain(status), says(201));
    expect(await send(form)).toMatchObject({ sent: true });
  });

  it.each([
    ['500', comeAgain(500)],
    ['504', comeAgain(504)],
    ['a broken line', breaks('TypeError')],
    ['a time-out', breaks('TimeoutError')],
  ])('does not repeat a form after %s: it may have arrived', async (_, next) => {
    serve(next);
    expect(await send(form)).toMatchObject({ sent: false });
    expect(calls).toHaveLength(1);
  });

  it('gives up after four tries and says why', async () => {
    serve(comeAgain(503));
    expect(await send()).toMatchObject({ sent: false, reason: 'server', status: 503 });
    expect(calls).toHaveLength(4);
  });

  it('does not come back sooner than a server asks: where that is too long for a person to wait, they are told', async () => {
    serve(says(429, null, { 'retry-after': '3600' }));
    expect(await send()).toMatchObject({ sent: false, status: 429 });
    expect(calls).toHaveLength(1);
  });

  it('shows a person no words of a server that failed', async () => {
    serve(says(500, '{"detail":"SQLSTATE[42S02]"}', { 'retry-after': '0' }));
    expect(await send()).toEqual({ sent: false, reason: 'server', status: 500 });
  });

  it('copes with a pointer that is not text', async () => {
    serve(says(201, '{"errors":[{"pointer":{"toString":null},"detail":"x"}]}'));
    expect(await send()).toMatchObject({ sent: true });
  });

  it('stops waiting, and asks no more, when it is called off', async () => {
    const controller = new AbortController();
    serve(says(503));
    const outcome = postAnswer(json, controller.signal, undefined, { ...short, wait: 500_000, whole: 1_000_000 });
    while (calls.length === 0) await Promise.resolve();
    setTimeout(() => controller.abort(), 5);
    expect(await outcome).toMatchObject({ sent: false });
    expect(calls).toHaveLength(1);
  });

  it('leaves off when the whole of it takes too long for a person', async () => {
    serve(says(503));
    expect(await postAnswer(json, new AbortController().signal, undefined, { ...short, wait: 400, whole: 300 })).toMatchObject({ sent: false });
    expect(calls.length).toBeLessThan(4);
  });

  it('posts what is proven, once it is', async () => {
    serve(says(201));
    await postAnswer(json, new AbortController().signal, Promise.resolve({ ...json, body: '{"proof":1}' }), short);
    expect(calls.map(({ options }) => options.body)).toEqual(['{"proof":1}']);
  });

  it('tells a broken line from a time-out and from being offline, which it does not repeat', async () => {
    serve(breaks('TypeError'));
    expect(await send()).toEqual({ sent: false, reason: 'network' });
    expect(calls).toHaveLength(4);
    serve(breaks('TimeoutError'));
    expect(await send()).toEqual({ sent: false, reason: 'timeout' });
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    serve(breaks('TypeError'));
    expect(await send()).toEqual({ sent: false, reason: 'offline' });
    expect(calls).toHaveLength(1);
    Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  });
});
