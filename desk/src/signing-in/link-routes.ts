import { html } from 'hono/html';
import { words } from '../language/signing-in.ts';
import { errorSummary, type Errors } from '../web/fields.ts';
import { page, type Html } from '../web/layout.ts';
import type { OpenRequest, Route } from '../web/routes.ts';
import { fill } from '../web/words.ts';
import { detailsFields, detailsOf, nothing, problemsOf, writtenIn, type Written } from './details.ts';
import { findLink, hasNoStaff, spendLink } from './links.ts';
import { firstPage } from './next.ts';
import { canHavePasskeys } from './passkeys.ts';
import { openRoute } from './open.ts';
import { beginSession } from './sessions.ts';
import { addStaff, findStaff, StaffRefused } from './staff.ts';

const { link: text, first } = words;

/** Thrown out of a transaction when another request used the link first. */
class LinkSpent extends Error {}

async function gonePage({ desk, context }: OpenRequest): Promise<Response> {
  const content = html`
    <h1>${text.gone}</h1>
    <p>${text.goneText}</p>
    ${(await hasNoStaff(desk.store)) ? html`<p>${text.goneFirst}</p>` : ''}
    <p><a href="/sign-in">${words.refused.again}</a></p>
  `;
  return context.html(page({ desk, title: text.gone, content, hasError: true }), 410);
}

const keyField = (key: string): Html => html`<input type="hidden" name="key" value="${key}" />`;

function staffPage({ desk, context }: OpenRequest, key: string, name: string): Response | Promise<Response> {
  const title = fill(text.title, { name });
  const content = html`
    <h1>${title}</h1>
    <p>${text.text}</p>
    <form method="post" action="/sign-in/link">
      ${keyField(key)}
      <p><button>${text.button}</button></p>
    </form>
  `;
  return context.html(page({ desk, title, content }));
}

function firstPersonPage({ desk, context }: OpenRequest, key: string, written: Written, errors: Errors): Response | Promise<Response> {
  const hasError = Object.keys(errors).length > 0;
  const content = html`
    ${errorSummary(words.staff.problems.title, errors)}
    <h1>${first.title}</h1>
    <p>${first.text}</p>
    <form method="post" action="/sign-in/link" novalidate>
      ${keyField(key)} ${detailsFields(written, errors, false)}
      <p><button>${first.button}</button></p>
    </form>
  `;
  return context.html(page({ desk, title: first.title, content, hasError }), hasError ? 422 : 200);
}

/** Someone who has no other way to sign in is first shown how to get one, because a link works once. */
const pageAfter = (request: OpenRequest, passkeys: number): string =>
  passkeys === 0 && !request.desk.settings.signIn && canHavePasskeys(request.desk) ? '/passkeys' : firstPage;

async function signInStaff(request: OpenRequest, key: string, id: string): Promise<Response> {
  const { desk, context } = request;
  await desk.store.transaction(async (queries) => {
    if (!(await spendLink(desk, queries, key))) throw new LinkSpent();
    await beginSession(desk, context, { id }, 'link', queries);
  });
  const member = await findStaff(desk.store, id);
  return context.redirect(pageAfter(request, member?.passkeys ?? 0), 303);
}

async function signInFirst(request: OpenRequest, key: string, form: Readonly<Record<string, string>>): Promise<Response> {
  const { desk, context } = request;
  const written = { ...writtenIn(form), role: 'information-officer' };
  const problems = problemsOf(written);
  if (Object.keys(problems).length > 0) return firstPersonPage(request, key, written, problems);
  await addStaff(desk, detailsOf(written), undefined, async (queries, id) => {
    const others = await queries.first('SELECT id FROM staff WHERE removed_at IS NULL AND id <> ?', id);
    if (others || !(await spendLink(desk, queries, key))) throw new LinkSpent();
    await beginSession(desk, context, { id }, 'link', queries);
  });
  return context.redirect(pageAfter(request, 0), 303);
}

/** Opening a link changes nothing, because programs that check mail open links, too. Pressing the button uses it up. */
const show = openRoute('GET', '/sign-in/link', async (request) => {
  const { desk, context } = request;
  const key = context.req.query('key') ?? '';
  const found = await findLink(desk, desk.store, key);
  if (!found) return gonePage(request);
  return found.kind === 'staff' ? staffPage(request, key, found.name) : firstPersonPage(request, key, nothing, {});
});

const use = openRoute('POST', '/sign-in/link', async (request, form) => {
  const { desk } = request;
  const key = form.key ?? '';
  const found = await findLink(desk, desk.store, key);
  if (!found) {
    desk.report('sign-in.refused', { way: 'link' });
    return gonePage(request);
  }
  try {
    return found.kind === 'staff' ? await signInStaff(request, key, found.id) : await signInFirst(request, key, form);
  } catch (error) {
    // Someone else was first: they used this link, or set up the desk with another.
    if (error instanceof LinkSpent || error instanceof StaffRefused) return gonePage(request);
    throw error;
  }
});

export const linkRoutes: readonly Route[] = [show, use];
