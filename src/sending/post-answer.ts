import type { AnswerEnvelope } from '../answers/envelope';
import { words, type Outcome, type SentInfo } from './outcome';

/** How long one try may take, in milliseconds. */
const tryTimeout = 15_000;
const mostTries = 4;
/** The longest wait that a server can ask for by `Retry-After`, in milliseconds. */
const longestWait = 30_000;

/** Statuses after which the same request may be sent again: the server did not take it, or may not have. */
const repeatable = new Set([408, 429, 500, 502, 503, 504]);

/** Milliseconds to wait before the next try: what the server asked for (RFC 9110, 10.2.3), else 0.5, 1, 2 … s with jitter. */
export function waitBefore(attempt: number, retryAfter: string | null, random = Math.random()): number {
  const asked = retryAfter === null ? NaN : /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  if (!Number.isNaN(asked)) return Math.min(Math.max(asked, 0), longestWait);
  return 500 * 2 ** (attempt - 1) * (0.5 + random / 2);
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/** The words of a server for the person, where it sent any: short strings only, never markup. */
async function wordsOf(response: Response): Promise<SentInfo> {
  if (!/json/.test(response.headers.get('content-type') ?? '')) return {};
  const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  return { reference: words(body?.reference), message: words(body?.message ?? body?.detail) };
}

/** One try: what became of it, whether the same request may be sent again, and when. */
async function attempt(
  envelope: AnswerEnvelope<unknown>,
  action: string,
  isRepeat: boolean,
  signal: AbortSignal,
): Promise<[Outcome, again: boolean, retryAfter: string | null]> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept': 'application/json', 'idempotency-key': envelope.id },
      body: JSON.stringify(envelope),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect would turn the POST into a GET without the answer, and its 200 into thanks for nothing.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(tryTimeout)]),
    });
    const { status } = response;
    const info = await wordsOf(response);
    // A conflict with nobody is a refusal; with an earlier try of the same answer, it says that the answer is there.
    if (response.ok || (status === 409 && isRepeat)) return [{ sent: true, review: status === 202, ...info }, false, null];
    const reason = status >= 400 && status < 500 ? 'refused' : 'server';
    return [{ sent: false, reason, status, message: info.message }, repeatable.has(status), response.headers.get('retry-after')];
  } catch (error) {
    const reason = (error as Error).name === 'TimeoutError' ? 'timeout' : navigator.onLine ? 'network' : 'offline';
    return [{ sent: false, reason }, reason !== 'offline', null];
  }
}

/**
 * Posts an answer as JSON to `action`, with its id as `Idempotency-Key`, so that a repeat is never counted twice.
 * `wasTried` says that the same answer was posted before. Never throws: whatever goes wrong comes back as an outcome, and the answer stays with the person.
 */
export async function postAnswer(envelope: AnswerEnvelope<unknown>, action: string, signal: AbortSignal, wasTried = false): Promise<Outcome> {
  for (let tries = 1; ; tries++) {
    const [outcome, again, retryAfter] = await attempt(envelope, action, wasTried || tries > 1, signal);
    if (outcome.sent || !again || tries === mostTries || signal.aborted) return outcome;
    await pause(waitBefore(tries, retryAfter), signal);
  }
}
