import type { Outcome } from './outcome';
import { replyOf } from './reply';

/** How an answer is written: as its envelope, or as a form writes its fields. */
export type Encoding = 'json' | 'form';

/** One answer, ready to go. */
export interface Post {
  readonly action: string;
  readonly credentials: RequestCredentials;
  /** The id of the answer: the key that tells a repeat, where it goes as JSON. */
  readonly id: string;
  /** The envelope as JSON, the fields of a form, or the envelope with a recording. */
  readonly body: string | URLSearchParams | FormData;
  /** How long its tries may take, if it is larger than words. */
  readonly limits?: Times;
}

/** How long things may take, in milliseconds. */
export const times = {
  /** One try. */
  perTry: 15_000,
  /** The wait before the second try, at most; it doubles. */
  wait: 500,
  /** All tries and waits, because a person is waiting too. The person decides about a try that would begin later, even if the server asks for it. */
  whole: 45_000,
} as const;
export type Times = { readonly [Name in keyof typeof times]: number };

const mostTries = 4;

/** Statuses that say: not taken, come again. Safe to repeat whatever receives. */
const notTaken = [429, 503];
/** Statuses after which it may have been taken. Safe to repeat only with a key that tells a repeat. */
const perhapsTaken = [408, 500, 502, 504];

/**
 * Milliseconds to wait before the next try: what the server asked for, a whole number of seconds or a date in GMT (RFC 9110, 10.2.3), else 0.5, 1, 2 … s with
 * jitter. Any other value says nothing: browsers read `1.5` as a day in 2001.
 */
export function waitBefore(attempt: number, retryAfter: string, { wait }: Times = times, random = Math.random()): number {
  const delay = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : /^\w+, .* GMT$/.test(retryAfter) ? Date.parse(retryAfter) - Date.now() : NaN;
  return Number.isNaN(delay) ? wait * 2 ** (attempt - 1) * (0.5 + random / 2) : Math.max(delay, 0);
}

/** Waits, unless it is called off. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Whether a repeat of `post` is known as one: an envelope carries its id as a key. A receiver of forms may write each down. */
const hasKey = ({ body }: Post): boolean => !(body instanceof URLSearchParams);

/** One request; `keepalive` lets it go on when the person leaves the page. Browsers give 64 KiB for that to all requests of a page. */
const request = (post: Post, keepalive: boolean, signal?: AbortSignal): Promise<Response> =>
  fetch(post.action, {
    // What the page added to `Object.prototype` is not an option.
    __proto__: null,
    method: 'POST',
    headers: {
      accept: 'application/json',
      ...(hasKey(post) && { 'idempotency-key': post.id }),
      ...(typeof post.body === 'string' && { 'content-type': 'application/json' }),
    },
    body: post.body,
    credentials: post.credentials,
    referrerPolicy: 'no-referrer',
    // A redirect would turn the POST into a GET without the answer, and its 200 into thanks for nothing.
    redirect: 'manual',
    keepalive,
    signal,
  } as RequestInit);

/** One try: what became of it, whether the same request may be sent again, and when the server would have it. */
async function attempt(post: Post, signal: AbortSignal, limits: Times): Promise<[Outcome, again: boolean, retryAfter: string]> {
  try {
    const response = await request(
      post,
      post.body instanceof URLSearchParams && post.body.toString().length < 20_000,
      AbortSignal.any([signal, AbortSignal.timeout(limits.perTry)]),
    );
    const { status, headers } = response;
    const retryAfter = headers.get('retry-after') ?? '';
    const { isPage, isEmpty, errors, reference, message } = await replyOf(response);
    // Others say 409, too: a proxy or a database with words of its own. A receiver that has the answer already says no more, or its code.
    const isRepeat = isEmpty || (reference && errors.length === 0);
    if (status === 409 ? isRepeat : response.ok && !isPage) return [{ sent: true, review: status === 202, reference, message }, false, ''];
    const again = notTaken.includes(status) || (hasKey(post) && perhapsTaken.includes(status));
    // The words of a server that failed are for its developer.
    const refusal = status < 500 && { message, errors };
    return [{ sent: false, reason: refusal ? (status < 400 ? 'unclear' : 'refused') : 'server', status, ...refusal }, again, retryAfter];
  } catch (error) {
    const reason = (error as Error).name === 'TimeoutError' ? 'timeout' : navigator.onLine ? 'network' : 'offline';
    return [{ sent: false, reason }, hasKey(post) && reason !== 'offline', ''];
  }
}

/**
 * Posts an answer, at most four times, and only where a repeat cannot count twice: as JSON it carries its id as `Idempotency-Key`;
 * as a form, only a server that says it has not taken it is asked again. `proven` is the post with its proof of work, once there is one.
 * `signal` calls it off; abort it when the outcome is there too, or leaving the page is still listened to. Never throws: whatever goes wrong comes back as an outcome, and the answer stays with the person.
 */
export async function postAnswer(
  post: Post,
  signal: AbortSignal,
  proven: Promise<Post> = Promise.resolve(post),
  limits: Times = post.limits ?? times,
): Promise<Outcome> {
  const end = performance.now() + limits.whole;
  /** Leaving sends it: the server does not have it yet, or knows a repeat; and nobody has left already. */
  let sendsOnLeave = true;
  /** It was sent on leaving during this try: that the browser then breaks the try off changes nothing. */
  let hasLeft = false;
  // The person leaves before the answer has arrived: once more, in a way that outlives the page. A hung request that did so from the first
  // would take the room of the next.
  const leave = (): void => {
    if (sendsOnLeave) request(post, true).catch(() => undefined);
    sendsOnLeave = false;
    hasLeft = true;
  };
  // Firefox often ends a page before what it begins in `pagehide` is out. But a page may stay after `beforeunload`.
  if (hasKey(post)) addEventListener('beforeunload', leave, { signal });
  addEventListener('pagehide', leave, { signal });
  const whole = await proven;
  for (let tries = 1; ; tries++) {
    sendsOnLeave = hasKey(post);
    hasLeft = false;
    const [outcome, again, retryAfter] = await attempt(whole, signal, limits);
    const wait = waitBefore(tries, retryAfter, limits);
    const goesOn = again && tries < mostTries && performance.now() + wait < end;
    sendsOnLeave = goesOn && !hasLeft;
    if (goesOn) await pause(wait, signal);
    else return outcome;
    if (signal.aborted) return outcome;
  }
}
