import { html } from 'hono/html';
import { words } from '../language/keeping.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { counted, dayIn } from '../web/words.ts';
import { certificateLinks, certificatesIn } from './certificates.ts';
import { dueAt, eraseDue, groupsOf } from './due.ts';
import { readRetention } from './retention.ts';

const headings = (...titles: readonly string[]): Html =>
  html`<thead>
    <tr>
      ${titles.map((title) => html`<th scope="col">${title}</th>`)}
    </tr>
  </thead>`;

/** The first page of the information officer: what is held, for how long, and where to do the rest. */
export async function keepingPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const { store, settings } = desk;
  const retention = readRetention(settings);
  const held = await store.all<{ tool: string; count: number }>(
    'SELECT tool, COUNT(*) AS count FROM answers WHERE envelope IS NOT NULL GROUP BY tool ORDER BY tool',
  );
  const isAutomatic = await store.first("SELECT 1 AS found FROM log WHERE action = 'retention.erase' AND staff_id IS NOT NULL LIMIT 1");
  const content = html`<h1>${words.title}</h1>
    <p>${words.intro}</p>
    <h2>${words.retentionTitle}</h2>
    <p>${words.retentionHow}</p>
    ${
      held.length === 0
        ? html`<p>${words.holdsNone}</p>`
        : html`<div class="wide" role="region" aria-label="${words.held}" tabindex="0">
            <table>
              <caption>
                ${words.held}
              </caption>
              ${headings(words.tool, words.count, words.days)}
              <tbody>
                ${held.map(
                  ({ tool, count }) =>
                    html`<tr>
                      <th scope="row">${tool}</th>
                      <td>${count.toLocaleString('en-GB')}</td>
                      <td>${counted(words.dayCount, retention.daysFor(tool))}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    <p>${isAutomatic ? words.automatic : words.notAutomatic}</p>
    <p><a class="button" href="/keeping/due">${words.look}</a></p>
    <h2>${words.more}</h2>
    <ul>
      ${Object.entries(words.links).map(([path, text]) => html`<li><a href="${path}">${text}</a></li>`)}
    </ul>
    <h2>${words.certificates}</h2>
    ${certificateLinks(await certificatesIn(store))}`;
  return context.html(page({ desk, title: words.title, content, session, path: '/keeping' }));
}

/** What would be erased now. Nothing is erased. */
export async function duePage({ desk, context, session }: StaffRequest, done?: string): Promise<Response> {
  const moment = desk.now();
  const due = await dueAt(desk, moment);
  const table = html`<p>${words.dueIntro}</p>
    <div class="wide" role="region" aria-label="${words.dueTitle}" tabindex="0">
      <table>
        ${headings(words.tool, words.count, words.first, words.last)}
        <tbody>
          ${groupsOf(due).map(
            ({ tool, count, first, last }) =>
              html`<tr>
                <th scope="row">${tool}</th>
                <td>${count.toLocaleString('en-GB')}</td>
                <td>${dayIn(first)}</td>
                <td>${dayIn(last)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p><strong>${counted(words.total, due.length)}</strong></p>
    <p>${words.dueMeans}</p>
    <form method="post" action="/keeping/due">
      ${tokenField(session)}
      <input type="hidden" name="moment" value="${moment.toISOString()}" />
      <button>${words.erase}</button>
    </form>`;
  const content = html`<h1>${words.dueTitle}</h1>
    ${due.length === 0 ? html`<p>${words.dueNone}</p>` : table}
    <p><a href="/keeping">${words.back}</a></p>`;
  return context.html(page({ desk, title: words.dueTitle, content, session, path: '/keeping', done }));
}

/** Erases what was on the list that the information officer saw: what became due since then waits. */
export async function eraseListed({ desk, context, form, staff }: StaffRequest): Promise<Response> {
  const shown = new Date(form.moment ?? '');
  // A moment in the future would erase what nobody has seen on the list.
  const moment = shown <= desk.now() ? shown : undefined;
  const { count, entry } = moment ? await eraseDue(desk, await dueAt(desk, moment), staff) : { count: 0, entry: undefined };
  return context.redirect(entry === undefined ? '/keeping/due?done=0' : `/keeping/certificates/${entry}?done=${count}`, 303);
}
