import { html } from 'hono/html';
import { words } from '../language/signing-in.ts';
import { page, type Html } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import { createRate } from '../web/rate.ts';
import { fieldsOf, isFromElsewhere, type OpenRequest, type Route } from '../web/routes.ts';

type Refusal = Exclude<keyof typeof words.refused, 'title' | 'again'>;

/** Says calmly why someone was not signed in, and leads back. */
export function refusedPage({ desk, context }: OpenRequest, why: Refusal, status: 403 | 503 = 403): Response | Promise<Response> {
  const { refused } = words;
  const content: Html = html`
    <h1>${refused.title}</h1>
    <p>${refused[why]}</p>
    <p><a class="button" href="/sign-in">${refused.again}</a></p>
  `;
  return context.html(page({ desk, title: refused.title, content, hasError: true }), status);
}

/**
 * Tries of one address, of all ways together. A whole council can have one address, so it is generous. Nothing is counted for an account, because someone else could
 * then lock its owner out; links and passkeys cannot be guessed.
 */
const tries = createRate({ most: 100, seconds: 300 });

type Handle = (request: OpenRequest, form: Readonly<Record<string, string>>) => Promise<Response> | Response;

/** A request of someone who is not signed in yet. A form is only taken from a page of the desk: another site could otherwise sign people in as someone else. */
export const openRoute = (method: 'GET' | 'POST', path: string, handle: Handle): Route => ({
  method,
  path,
  who: 'everybody',
  async handle(request) {
    const { desk, context } = request;
    if (tries.isTooMany(request)) {
      desk.report('sign-in.too-many', { path });
      context.header('retry-after', String(tries.secondsLeft(desk)));
      return problemPage(context, desk, 'too-many');
    }
    if (method === 'GET') return handle(request, {});
    const says = ['sec-fetch-site', 'origin'].some((name) => context.req.header(name) !== undefined);
    if (!says || isFromElsewhere(context, desk.settings.origin)) return refusedPage(request, 'elsewhere');
    return handle(request, await fieldsOf(context));
  },
});
