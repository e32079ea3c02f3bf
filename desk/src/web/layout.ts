import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { words } from '../language/en.ts';
import type { Desk } from '../desk.ts';
import type { Role } from '../roles.ts';
import type { Session } from '../signing-in/sessions.ts';

/** HTML whose values are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The pages in the menu, and who sees each. */
const menu: readonly { readonly path: string; readonly name: keyof typeof words.pages; readonly who: readonly Role[] }[] = [
  { path: '/answers', name: 'answers', who: ['reader', 'editor', 'information-officer'] },
  { path: '/published', name: 'published', who: ['editor', 'information-officer'] },
  { path: '/results', name: 'results', who: ['editor', 'information-officer'] },
  { path: '/complaints', name: 'complaints', who: ['information-officer'] },
  { path: '/keeping', name: 'keeping', who: ['information-officer'] },
  { path: '/staff', name: 'staff', who: ['information-officer'] },
];

/** The field that says that a form comes from a page of this session. Every form of staff has it. */
export const tokenField = ({ formToken }: Session): Html => html`<input type="hidden" name="token" value="${formToken}" />`;

interface PageParts {
  readonly desk: Desk;
  readonly title: string;
  readonly content: Html;
  /** Who is signed in. */
  readonly session?: Session | undefined;
  /** Path of the page in the menu. */
  readonly path?: string;
  /** What was just done, in a sentence. */
  readonly done?: string | undefined;
  /** Path of a script. Only passkeys need one. */
  readonly script?: string;
  /** Whether something that the person wrote is wrong: the title of the window says so first. */
  readonly hasError?: boolean;
}

const menuOf = (session: Session, path: string | undefined): Html =>
  html`<nav aria-label="${words.menu}">
    <ul role="list">
      ${menu
        .filter(({ who }) => who.includes(session.staff.role))
        .map((page) => html`<li><a href="${page.path}" ${page.path === path ? html`aria-current="page"` : ''}>${words.pages[page.name]}</a></li>`)}
    </ul>
    <form method="post" action="/sign-out">
      ${tokenField(session)}
      <span class="quiet">${words.signedInAs.replace('{name}', () => session.staff.name)}, ${words.roles[session.staff.role]}</span>
      <a href="/passkeys" ${path === '/passkeys' ? html`aria-current="page"` : ''}>${words.pages.passkeys}</a>
      <button class="quiet">${words.signOut}</button>
    </form>
  </nav>`;

/** A whole page. It works without JavaScript, and has none, except for passkeys. */
export const page = ({ desk, title, content, session, path, done, script, hasError = false }: PageParts): Html =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <title>${hasError ? words.error : ''}${title} – ${desk.settings.organisation}</title>
        <link rel="stylesheet" href="/desk.css" />
        ${script ? html`<script src="${script}" defer></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header>
          <p class="name">${desk.settings.organisation}</p>
          ${session ? menuOf(session, path) : ''}
        </header>
        <main id="main" tabindex="-1">${done ? html`<p class="done" role="status">${done}</p>` : ''}${content}</main>
      </body>
    </html>`;
