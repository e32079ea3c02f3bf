import { readFileSync } from 'node:fs';
import { html } from 'hono/html';
import { words } from '../language/signing-in.ts';
import { roles } from '../roles.ts';
import { chosen } from '../web/chosen.ts';
import { field } from '../web/fields.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import type { Route } from '../web/routes.ts';
import { dayIn, fill } from '../web/words.ts';
import { ownPath } from './next.ts';
import { openRoute, refusedPage } from './open.ts';
import { addPasskey, canHavePasskeys, listPasskeys, newPasskeyOptions, passkeyOptions, removePasskey, usePasskey, type Passkey } from './passkeys.ts';
import { beginSession, type Session } from './sessions.ts';
import { beginTry, endTry } from './tries.ts';

const { passkeys: text } = words;

/** Address of the one script of the desk. */
export const passkeyScript = '/passkey.js';

const source = readFileSync(new URL('./passkey.js', import.meta.url), 'utf8');

const script: Route = {
  method: 'GET',
  path: passkeyScript,
  who: 'everybody',
  handle: ({ context }) => context.body(source, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' }),
};

/** What `passkey.js` needs of a form: what to do, where to ask how, and what to say. It is hidden until the script shows it. */
export const passkeyAttributes = (what: 'make' | 'use', options: string): Html =>
  html`data-passkey="${what}" data-options="${options}" data-stopped="${text.stopped}" data-failed="${text.failed}" hidden`;

/** Filled in by `passkey.js`. */
export const passkeyFields = html`<input type="hidden" name="response" />
  <p role="status"></p>`;

const passkeyRow = (session: Session, { id, name, addedAt }: Passkey): Html => html`
  <li>
    <form method="post" action="/passkeys/${id}/remove" class="actions">
      ${tokenField(session)}
      <span><strong>${name}</strong> <span class="quiet">${fill(text.added, { day: dayIn(addedAt) })}</span></span>
      <button class="quiet" aria-label="${fill(text.removeOf, { name })}">${text.remove}</button>
    </form>
  </li>
`;

const show: Route = {
  method: 'GET',
  path: '/passkeys',
  who: roles,
  async handle({ desk, context, session, staff }) {
    const passkeys = await listPasskeys(desk.store, staff.id);
    const problem = chosen(text.problems, context.req.query('problem'));
    const form = html`
      <form method="post" action="/passkeys" ${passkeyAttributes('make', '/passkeys/options')}>
        ${tokenField(session)} ${field({ name: 'name', label: text.device, hint: text.deviceHint, autocomplete: 'off' })} ${passkeyFields}
        <p><button>${text.add}</button></p>
      </form>
    `;
    const content = html`
      ${problem ? html`<div class="problem" role="alert"><p>${problem}</p></div>` : ''}
      <h1>${text.title}</h1>
      <p>${text.text}</p>
      ${
        passkeys.length > 0
          ? html`<h2>${text.yours}</h2>
              <ul role="list">
                ${passkeys.map((passkey) => passkeyRow(session, passkey))}
              </ul>`
          : html`<p>${text.none}</p>`
      }
      <h2>${text.add}</h2>
      ${
        canHavePasskeys(desk)
          ? html`${form}
              <p class="quiet">${text.noScript}</p>`
          : html`<p>${text.numbers}</p>`
      }
    `;
    const done = chosen(text.done, context.req.query('done'));
    return context.html(page({ desk, title: text.title, content, session, path: '/passkeys', done, script: passkeyScript, hasError: problem !== undefined }));
  },
};

const newOptions: Route = {
  method: 'POST',
  path: '/passkeys/options',
  who: roles,
  async handle({ desk, context, staff }) {
    const options = await newPasskeyOptions(desk, staff);
    await beginTry(desk, context, 'new-passkey', { challenge: options.challenge, staffId: staff.id });
    return context.json(options);
  },
};

const add: Route = {
  method: 'POST',
  path: '/passkeys',
  who: roles,
  async handle({ desk, context, staff, form }) {
    const began = await endTry(desk, context, 'new-passkey');
    // Someone else may have signed in at this browser meanwhile.
    if (!began?.challenge || began.staffId !== staff.id) return context.redirect('/passkeys?problem=late', 303);
    const name =
      (form.name ?? '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 100) || text.unnamed;
    const isAdded = await addPasskey(desk, staff, { response: form.response ?? '', challenge: began.challenge, name });
    return context.redirect(isAdded ? '/passkeys?done=added' : '/passkeys?problem=refused', 303);
  },
};

const remove: Route = {
  method: 'POST',
  path: '/passkeys/:id/remove',
  who: roles,
  async handle({ desk, context, session, staff }) {
    const isRemoved = await removePasskey(desk, staff, context.req.param('id') ?? '');
    return isRemoved ? context.redirect('/passkeys?done=removed', 303) : problemPage(context, desk, 'not-found', session);
  },
};

const options = openRoute('POST', '/sign-in/passkey/options', async ({ desk, context }) => {
  const made = await passkeyOptions(desk);
  await beginTry(desk, context, 'passkey', { challenge: made.challenge });
  return context.json(made);
});

const use = openRoute('POST', '/sign-in/passkey', async (request, form) => {
  const { desk, context } = request;
  const began = await endTry(desk, context, 'passkey');
  if (!began?.challenge) return refusedPage(request, 'late');
  const staffId = await usePasskey(desk, { response: form.response ?? '', challenge: began.challenge }, (queries, id) =>
    beginSession(desk, context, { id }, 'passkey', queries),
  );
  if (!staffId) {
    desk.report('sign-in.refused', { way: 'passkey' });
    return refusedPage(request, 'passkey');
  }
  return context.redirect(ownPath(form.next), 303);
});

export const passkeyRoutes: readonly Route[] = [script, show, newOptions, add, remove, options, use];
