import { html } from 'hono/html';
import { words } from '../language/signing-in.ts';
import { roles } from '../roles.ts';
import { chosen } from '../web/chosen.ts';
import { page, type Html } from '../web/layout.ts';
import type { Route } from '../web/routes.ts';
import { fill } from '../web/words.ts';
import { linkRoutes } from './link-routes.ts';
import { ownPath } from './next.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { passkeyAttributes, passkeyFields, passkeyRoutes, passkeyScript } from './passkey-routes.ts';
import { canHavePasskeys } from './passkeys.ts';
import { endSession, findSession } from './sessions.ts';
import { staffRoutes } from './staff-routes.ts';

const { signIn: text } = words;

/** The ways that this desk has. A one-time link is always there, so nobody is locked out by a lost device. */
function ways(organisation: string, next: string, { hasAccount, hasPasskeys }: Readonly<Record<'hasAccount' | 'hasPasskeys', boolean>>): Html {
  const account = html`<p><a class="button" href="/sign-in/oidc?next=${encodeURIComponent(next)}">${fill(text.account, { organisation })}</a></p>`;
  const passkey = html`
    <form method="post" action="/sign-in/passkey" ${passkeyAttributes('use', '/sign-in/passkey/options')}>
      <input type="hidden" name="next" value="${next}" />
      <p><button class="${hasAccount ? 'second' : ''}" aria-describedby="passkey-hint">${text.passkey}</button></p>
      <p id="passkey-hint" class="quiet">${text.passkeyHint}</p>
      ${passkeyFields}
    </form>
  `;
  return html`
    ${hasAccount ? account : ''} ${hasPasskeys ? passkey : ''}
    <h2>${text.otherwise}</h2>
    <p>${fill(text.link, { organisation })}</p>
    <p>${text.machine}</p>
  `;
}

const signIn: Route = {
  method: 'GET',
  path: '/sign-in',
  who: 'everybody',
  async handle({ desk, context }) {
    const { organisation, signIn: account } = desk.settings;
    const session = await findSession(desk, context);
    const next = ownPath(context.req.query('next'));
    const done = chosen(text.done, context.req.query('done'));
    const content = html`
      <h1>${text.title}</h1>
      <p>${fill(text.who, { organisation })}</p>
      ${
        session
          ? html`<p>${fill(text.already, { name: session.staff.name })}</p>
              <p><a class="button" href="${next}">${text.carryOn}</a></p>`
          : ways(organisation, next, { hasAccount: account !== undefined, hasPasskeys: canHavePasskeys(desk) })
      }
    `;
    return context.html(page({ desk, title: text.title, content, session, script: passkeyScript, done: done && fill(done, { organisation }) }));
  },
};

const signOut: Route = {
  method: 'POST',
  path: '/sign-out',
  who: roles,
  async handle({ desk, context, session }) {
    await endSession(desk, context, session);
    return context.redirect(`/sign-in?done=${desk.settings.signIn ? 'account' : 'signed-out'}`, 303);
  },
};

export const signInRoutes: readonly Route[] = [signIn, signOut, ...linkRoutes, ...passkeyRoutes, ...oidcRoutes, ...staffRoutes];
