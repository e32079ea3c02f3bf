import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Desk } from '../desk.ts';
import { words, type Problem } from '../language/en.ts';
import type { Session } from '../signing-in/sessions.ts';
import { page, type Html } from './layout.ts';

const statuses = {
  'not-found': 404,
  'not-allowed': 403,
  'form-too-old': 403,
  'signed-out': 403,
  'changed-meanwhile': 409,
  'too-many': 429,
  'broken': 500,
} as const satisfies Record<Problem, number>;

/** A page that says in plain words what cannot be done now. `kept` is what the person wrote: it is never lost. */
export function problemPage(context: Context, desk: Desk, problem: Problem, session?: Session, kept?: string): Response | Promise<Response> {
  const [title, text] = words.problems[problem];
  const content: Html = html`<h1>${title}</h1>
    <p>${text}</p>
    ${kept ? html`<pre class="kept">${kept}</pre>` : ''} ${problem === 'signed-out' ? html`<p><a class="button" href="/sign-in">${words.signIn}</a></p>` : ''}`;
  return context.html(page({ desk, title, content, session, hasError: true }), statuses[problem]);
}
