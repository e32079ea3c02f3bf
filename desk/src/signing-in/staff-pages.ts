import { html } from 'hono/html';
import { words as shared } from '../language/en.ts';
import { words } from '../language/signing-in.ts';
import { errorSummary, type Errors } from '../web/fields.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { counted, fill } from '../web/words.ts';
import { detailsFields, type Written } from './details.ts';
import type { StaffMember } from './staff.ts';

const { staff: text } = words;
const path = '/staff';
type Request = Pick<StaffRequest, 'desk' | 'session'>;

const waysOf = ({ hasAccount, passkeys }: StaffMember, organisation: string): string =>
  [hasAccount ? fill(text.account, { organisation }) : '', passkeys > 0 ? counted(text.passkeys, passkeys) : ''].filter(Boolean).join(', ') || text.noWay;

/** Everyone who works here. */
export function listPage({ desk, session }: Request, members: readonly StaffMember[], done: string | undefined): Html {
  const { organisation } = desk.settings;
  const row = (member: StaffMember): Html => html`
    <tr>
      <th scope="row"><a href="/staff/${member.id}">${member.name}</a></th>
      <td>${member.job}</td>
      <td>${member.email}</td>
      <td>${shared.roles[member.role]}</td>
      <td>${waysOf(member, organisation)}</td>
    </tr>
  `;
  const content = html`
    <h1>${text.title}</h1>
    <p><a class="button" href="/staff/add">${text.add}</a></p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            ${[text.name, text.job, text.email, text.role, text.ways].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${members.map(row)}
        </tbody>
      </table>
    </div>
  `;
  return page({ desk, title: text.title, content, session, path, done });
}

/** The form for someone new. */
export function addPage({ desk, session }: Request, written: Written, errors: Errors): Html {
  const content = html`
    ${errorSummary(text.problems.title, errors)}
    <h1>${text.addTitle}</h1>
    <form method="post" action="/staff/add" novalidate>
      ${tokenField(session)} ${detailsFields(written, errors)}
      <p class="actions"><button>${text.addButton}</button> <a href="/staff">${text.title}</a></p>
    </form>
  `;
  return page({ desk, title: text.addTitle, content, session, path, hasError: Object.keys(errors).length > 0 });
}

/** One member of staff: what is known of them, a link for them, and the way to remove them. */
export function memberPage({ desk, session }: Request, member: StaffMember, written: Written, errors: Errors, done?: string): Html {
  const { id, name } = member;
  const content = html`
    ${errorSummary(text.problems.title, errors)}
    <h1>${name}</h1>
    <form method="post" action="/staff/${id}" novalidate>
      ${tokenField(session)} ${detailsFields(written, errors)}
      <p class="actions"><button>${text.save}</button> <a href="/staff">${text.title}</a></p>
    </form>
    <h2>${text.link}</h2>
    <p>${text.linkHint}</p>
    <form method="post" action="/staff/${id}/link">
      ${tokenField(session)}
      <p><button class="second">${text.link}</button></p>
    </form>
    <h2>${fill(text.remove, { name })}</h2>
    <p><a href="/staff/${id}/remove">${fill(text.remove, { name })}</a></p>
  `;
  return page({ desk, title: name, content, session, path, done, hasError: Object.keys(errors).length > 0 });
}

/** The link that was just made; without one, it was shown before. */
export function linkPage({ desk, session }: Request, { id, name }: StaffMember, link: string | undefined): Html {
  const title = fill(text.linkTitle, { name });
  const content = html`
    <h1>${title}</h1>
    ${
      link
        ? html`<p>${fill(text.linkText, { name })}</p>
            <p><label for="link">${text.linkField}</label><textarea id="link" readonly>${link}</textarea></p>`
        : html`<p>${text.linkGone}</p>`
    }
    <p><a href="/staff/${id}">${fill(text.back, { name })}</a></p>
  `;
  return page({ desk, title, content, session, path });
}

/** Asks before someone is removed. */
export function removePage({ desk, session }: Request, { id, name }: StaffMember, error?: string): Html {
  const title = fill(text.removeTitle, { name });
  const content = html`
    ${error ? html`<div class="problem" role="alert"><p>${error}</p></div>` : ''}
    <h1>${title}</h1>
    <p>${text.removeText}</p>
    ${id === session.staff.id ? html`<p><strong>${text.removeSelf}</strong></p>` : ''}
    <form method="post" action="/staff/${id}/remove">
      ${tokenField(session)}
      <p class="actions"><button>${fill(text.remove, { name })}</button> <a href="/staff/${id}">${fill(text.keep, { name })}</a></p>
    </form>
  `;
  return page({ desk, title, content, session, path, hasError: error !== undefined });
}
