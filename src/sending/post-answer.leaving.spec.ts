import { postAnswer, type Post } from './post-answer';

/** What `fetch` was called with. */
const calls: RequestInit[] = [];
const json: Post = { action: 'https://example.org/answers', credentials: 'omit', id: '3f0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f', body: '{"a":1}' };
const form: Post = { ...json, body: new URLSearchParams({ home: 'always' }) };

describe('postAnswer, when the person leaves', () => {
  const { fetch } = globalThis;
  /** What listens to the page: the mock DOM of the tests takes no listeners. */
  const listeners: { readonly type: string; readonly listen: () => void; readonly signal: AbortSignal }[] = [];
  beforeAll(() => {
    Object.assign(globalThis, {
      addEventListener: (type: string, listen: () => void, { signal }: { readonly signal: AbortSignal }) => listeners.push({ type, listen, signal }),
    });
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    listeners.length = calls.length = 0;
  });

  /** Every request hangs. */
  const hang = (): void => {
    globalThis.fetch = (_, options = {}) => {
      calls.push(options);
      return new Promise(() => undefined);
    };
  };
  const leave = (...types: string[]): void => {
    for (const type of types) for (const { type: heard, listen, signal } of listeners) if (heard === type && !signal.aborted) listen();
  };
  const keepsAlive = (): unknown[] => calls.map(({ keepalive }) => keepalive);

  it.each([[['beforeunload', 'pagehide']], [['pagehide']]])('JSON that is on its way goes once more, under its key, in %j', async (types) => {
    hang();
    const controller = new AbortController();
    void postAnswer(json, controller.signal);
    await new Promise(setImmediate);
    leave(...types);
    expect(keepsAlive()).toEqual([false, true]);
    expect(calls[1]).toMatchObject({ body: json.body, headers: { 'idempotency-key': json.id } });
    controller.abort();
    leave(...types);
    expect(calls).toHaveLength(2);
  });

  it('a form that is on its way does not go twice', async () => {
    hang();
    const controller = new AbortController();
    void postAnswer(form, controller.signal);
    await new Promise(setImmediate);
    leave('beforeunload', 'pagehide');
    expect(keepsAlive()).toEqual([true]);
    controller.abort();
  });

  it('a form that waits for its proof goes when the page is hidden, and not before: it may stay', () => {
    hang();
    const controller = new AbortController();
    void postAnswer(form, controller.signal, new Promise(() => undefined));
    leave('beforeunload');
    expect(calls).toHaveLength(0);
    leave('pagehide', 'pagehide');
    expect(keepsAlive()).toEqual([true]);
    controller.abort();
  });
});
