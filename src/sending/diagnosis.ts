import type { NotSent } from './outcome';

/** Whether something answers at `action`, whoever may read it: says nothing and asks for nothing. */
const isThere = (action: string): Promise<boolean> =>
  fetch(action, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );

/**
 * What the developer has to put right where a browser, a server or the page did not do its part; empty where there is nothing.
 * `blocked` gives the address that the policy of the page forbade, if any.
 */
export async function diagnose(action: string | undefined, { reason, status }: NotSent, blocked: () => string): Promise<string> {
  if (!action) return reason === 'silence' ? 'is missing, and the page did not call confirmSent() or failSent().' : '';
  if (reason === 'unclear') return `answers with a ${status ? 'web page' : 'redirect'}. Answer 2xx with JSON, or with nothing.`;
  if (reason !== 'network') return '';
  const { origin, protocol } = new URL(action, document.baseURI);
  if (location.protocol === 'https:' && protocol === 'http:') return 'is http: on an https: page (mixed content). Use https:.';
  // What the policy forbids is told by an event, in a task of its own: it is there when this has been tried, too.
  const answers = await isThere(action);
  if (blocked().startsWith(origin)) return `is not in connect-src of the page’s Content-Security-Policy. Add ${origin}.`;
  if (!answers) return `${origin} does not answer. Is the address right?`;
  if (origin === location.origin) return `${origin} broke the connection.`;
  return `${origin} does not allow ${location.origin} (CORS), or its headers content-type and idempotency-key.`;
}
