import { html } from 'hono/html';
import { words } from '../language/keeping.ts';
import { firstWrongEntry } from '../store/log.ts';
import type { Queries } from '../store/store.ts';
import { page, type Html } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import type { StaffRequest } from '../web/routes.ts';
import { dayIn, fill } from '../web/words.ts';

/** An entry of the log that says that something was erased: for one answer whose person asked for it, or for everything that was due. */
interface Erasing {
  readonly number: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly hash: string;
  /** Nothing if the desk did it by itself. */
  readonly name: string | null;
  readonly job: string | null;
}

const select = `SELECT log.number, log.at, log.action, log.subject, log.detail, log.hash, staff.name, staff.job FROM log LEFT JOIN staff ON staff.id = log.staff_id
  WHERE (log.action = 'retention.erase' OR (log.action = 'answer.erase' AND log.detail = 'request'))`;

/** The newest entries that a certificate can be made of. */
export const certificatesIn = (queries: Queries): Promise<Erasing[]> => queries.all<Erasing>(`${select} ORDER BY log.number DESC LIMIT 20`);

const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

const what = ({ action, subject, detail }: Erasing): Html =>
  action === 'answer.erase'
    ? html`${fill(words.whatOne, { id: subject })}`
    : html`<table>
        <thead>
          <tr>
            <th scope="col">${words.tool}</th>
            <th scope="col">${words.count}</th>
          </tr>
        </thead>
        <tbody>
          ${detail.split(', ').map((group) => {
            const [tool, count] = group.split(' ');
            return html`<tr>
              <th scope="row">${tool}</th>
              <td>${count}</td>
            </tr>`;
          })}
        </tbody>
      </table>`;

/** A page to print: what was erased, when, by whom, and where the log says so. */
export async function certificatePage({ desk, context, session }: StaffRequest, done?: string): Promise<Response> {
  const number = Number(context.req.param('number'));
  const found = Number.isSafeInteger(number) ? await desk.store.first<Erasing>(`${select} AND log.number = ?`, number) : undefined;
  if (!found) return problemPage(context, desk, 'not-found', session);
  const wrong = await firstWrongEntry(desk.store);
  const rows: readonly (readonly [string, Html | string])[] = [
    [words.what, what(found)],
    [words.why, found.action === 'answer.erase' ? words.whyRequest : words.whyTime],
    [words.when, minute.format(new Date(found.at))],
    [words.byWhom, found.name === null ? words.byDesk : `${found.name}, ${found.job}`],
    [words.entry, html`${fill(words.entryNumber, { number: found.number })}<br /><small>${found.hash}</small>`],
  ];
  const content = html`<h1>${words.certificateTitle}</h1>
    <p class="name">${desk.settings.organisation}</p>
    <dl>
      ${rows.map(
        ([title, text]) =>
          html`<dt>${title}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <p ${wrong === undefined ? '' : html`class="error"`}>${wrong === undefined ? words.checked : fill(words.broken, { number: wrong })}</p>
    <p>${words.stays}</p>
    <p class="actions"><a href="/keeping">${words.back}</a> <span class="quiet">${words.print}</span></p>`;
  return context.html(page({ desk, title: words.certificateTitle, content, session, path: '/keeping', done }));
}

/** Links to the newest certificates. */
export const certificateLinks = (certificates: readonly Erasing[]): Html =>
  certificates.length === 0
    ? html`<p>${words.noCertificates}</p>`
    : html`<ul>
        ${certificates.map(
          ({ number, at }) => html`<li><a href="/keeping/certificates/${number}">${fill(words.certificateLink, { number, day: dayIn(at) })}</a></li>`,
        )}
      </ul>`;
