import { seal } from '../answers/envelope';
import { postAnswer, waitBefore } from './post-answer';

const envelope = seal({ tool: 'co-i-statement', name: 'home', question: { text: 'A', register: 'standard' }, answer: { more: 'B' }, lang: 'en', kit: '1.0.0' });

interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What `fetch` was called with. */
const calls: { readonly action: string; readonly options: RequestInit }[] = [];

/** Lets `fetch` answer with `replies`, the last one for ever; an error is thrown. */
function serve(...replies: (Reply | Error)[]): void {
  calls.length = 0;
  globalThis.fetch = (action, options = {}) => {
    const reply = replies[Math.min(calls.length, replies.length - 1)];
    calls.push({ action: action as string, options });
    if (reply === undefined || reply instanceof Error) return Promise.reject(reply ?? new Error('no reply'));
    const headers = new Map(Object.entries(reply.headers ?? {}));
    const { status, body = '' } = reply;
    return Promise.resolve({
      ok: status >= 200 && status < 300,
      status,
      headers: { get: (name: string) => headers.get(name) ?? null },
      json: () => Promise.resolve().then((): unknown => JSON.parse(body)),
    } as unknown as Response);
  };
}

const send = (signal = new AbortController().signal): ReturnType<typeof postAnswer> => postAnswer(envelope, 'https://example.org/answers', signal);
const json = { 'content-type': 'application/json' };
const atOnce = { 'retry-after': '0' };

describe('postAnswer', () => {
  const { fetch } = globalThis;
  // The mock DOM of the tests has no such member.
  beforeAll(() => Object.defineProperty(navigator, 'onLine', { value: true, configurable: true }));
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('posts the envelope with its id as key, without cookies or referrer', async () => {
    serve({ status: 201 });
    expect(await send()).toMatchObject({ sent: true });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.options).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      body: JSON.stringify(envelope),
    });
    expect(calls[0]?.options.headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': envelope.id });
  });

  it('hands on the server’s code and words', async () => {
    serve({ status: 201, headers: json, body: '{"reference":"A1","message":"Thanks."}' });
    expect(await send()).toMatchObject({ sent: true, reference: 'A1', message: 'Thanks.' });
  });

  it.each([
    ['broken JSON', '{'],
    ['a list', '[1]'],
    ['null', 'null'],
    ['numbers', '{"reference":7,"message":{}}'],
  ])('takes no words from %s', async (_, body) => {
    serve({ status: 200, headers: json, body });
    expect(await send()).toEqual({ sent: true, review: false, reference: undefined, message: undefined });
  });

  it('takes no words from a page of HTML', async () => {
    serve({ status: 200, headers: { 'content-type': 'text/html' }, body: '{"message":"x"}' });
    expect(await send()).toEqual({ sent: true, review: false });
  });

  it('says that an answer is held for review', async () => {
    serve({ status: 202 });
    expect(await send()).toMatchObject({ sent: true, review: true });
  });

  it('counts a conflict as sent only where the same answer was posted before', async () => {
    serve({ status: 503, headers: atOnce }, { status: 409 });
    expect(await send()).toMatchObject({ sent: true });
    serve({ status: 409, headers: json, body: '{"detail":"This survey is closed."}' });
    expect(await send()).toMatchObject({ sent: false, reason: 'refused', message: 'This survey is closed.' });
    expect(await postAnswer(envelope, 'https://example.org/answers', new AbortController().signal, true)).toMatchObject({ sent: true });
  });

  it('does not repeat what a server refuses', async () => {
    serve({ status: 422, headers: { 'content-type': 'application/problem+json' }, body: '{"detail":"Too long."}' });
    expect(await send()).toEqual({ sent: false, reason: 'refused', status: 422, message: 'Too long.' });
    expect(calls).toHaveLength(1);
  });

  it.each([408, 429, 500, 502, 503, 504])('repeats after %i, with the same key', async (status) => {
    serve({ status, headers: atOnce }, { status: 201 });
    expect(await send()).toMatchObject({ sent: true });
    expect(new Set(calls.map(({ options }) => (options.headers as Record<string, string>)['idempotency-key']))).toEqual(new Set([envelope.id]));
    expect(calls).toHaveLength(2);
  });

  it('gives up after four tries and says why', async () => {
    serve({ status: 503, headers: atOnce });
    expect(await send()).toMatchObject({ sent: false, reason: 'server', status: 503 });
    expect(calls).toHaveLength(4);
  });

  it('tells a broken line from a time-out', async () => {
    const aborted = new AbortController();
    aborted.abort();
    serve(new TypeError('Failed to fetch'));
    expect(await send(aborted.signal)).toMatchObject({ sent: false, reason: 'network' });
    serve(Object.assign(new Error('late'), { name: 'TimeoutError' }));
    expect(await send(aborted.signal)).toMatchObject({ sent: false, reason: 'timeout' });
  });

  it('stops waiting when it is called off', async () => {
    const controller = new AbortController();
    serve({ status: 503, headers: { 'retry-after': '30' } });
    const outcome = send(controller.signal);
    await Promise.resolve();
    controller.abort();
    expect(await outcome).toMatchObject({ sent: false });
  });
});

describe('waitBefore', () => {
  it('doubles, with jitter between a half and the whole', () => {
    expect([1, 2, 3].map((tries) => waitBefore(tries, null, 0))).toEqual([250, 500, 1000]);
    expect([1, 2, 3].map((tries) => waitBefore(tries, null, 1))).toEqual([500, 1000, 2000]);
  });

  it('does as the server asks, in seconds or by date, but never for more than half a minute', () => {
    expect(waitBefore(1, '7')).toBe(7000);
    expect(waitBefore(1, '3600')).toBe(30_000);
    expect(waitBefore(1, new Date(Date.now() - 5000).toUTCString())).toBe(0);
    expect(waitBefore(1, new Date(Date.now() + 10_000).toUTCString())).toBeGreaterThan(8000);
  });

  it('ignores what it cannot read', () => {
    expect(waitBefore(1, 'soon', 1)).toBe(500);
  });
});
