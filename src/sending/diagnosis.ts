import { isWebAddress } from './address';
import type { NotSent } from './outcome';

/** Whether a server responds at `action`, even if it does not let this page read the response. It sends no data. */
const isThere = (action: string): Promise<boolean> =>
  fetch(action, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );

/**
 * What the developer has to put right where a browser, a server or the page did not do its part; empty where there is nothing.
 * `host` is the element that sends; `blocked` gives the address that the policy of the page forbade, if any.
 */
export async function diagnose({ baseURI }: Element, action: string | undefined, { reason, status }: NotSent, blocked: () => string): Promise<string> {
  if (!action) return reason === 'silence' ? 'is missing, and nothing called confirmSent() or failSent().' : '';
  if (reason === 'unclear') return `answers with ${status ? 'markup' : 'a redirect'}, not with JSON.`;
  if (reason !== 'network') return '';
  if (!isWebAddress(action)) return `"${action}" is not an address.`;
  const { origin, protocol } = new URL(action, baseURI);
  if (location.protocol === 'https:' && protocol === 'http:') return 'is http: on an https: page (mixed content).';
  const isOwn = origin === location.origin;
  // What the policy forbids is told by an event, in a task of its own: it is there when this has been tried, too.
  const answers = !isOwn && (await isThere(action));
  if (blocked().startsWith(origin)) return `${origin} is not in connect-src of the page (CSP).`;
  if (isOwn || !answers) return `${origin} does not answer.`;
  return `${origin} does not allow this page (CORS).`;
}
