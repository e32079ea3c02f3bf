import type { OpenRequest } from '../web/routes.ts';
import { Refusal } from './refusal.ts';

/**
 * Lets the browser of an allowed page read the response, whatever it is: also an error. Call it before anything can go wrong.
 *
 * @throws Refusal if the answer comes from the page of another site: its browser would tell the person that it was not sent, so it must not be stored.
 */
export function allowOrigin({ desk, context }: OpenRequest): void {
  const { origin: own, sites } = desk.settings;
  const origin = context.req.header('origin');
  context.header('vary', 'Origin');
  // A server that passes answers on has no origin. Nothing here depends on a cookie, so it can do no more than any page.
  if (origin === undefined || origin === own) return;
  if (!sites.includes(origin)) throw new Refusal('other-site');
  context.header('access-control-allow-origin', origin);
  context.header('access-control-allow-headers', 'content-type, idempotency-key');
  // Without this, the browser hides how long to wait.
  context.header('access-control-expose-headers', 'retry-after');
}

/** What a browser asks before it sends JSON to another origin. It remembers the response for two hours. */
export function preflight(request: OpenRequest): Response {
  const { context } = request;
  try {
    allowOrigin(request);
  } catch (error) {
    // Without the headers, the browser sends nothing.
    if (!(error instanceof Refusal)) throw error;
    return context.body(null, error.status as 403);
  }
  context.header('access-control-max-age', '7200');
  return context.body(null, 204);
}
