import { html } from 'hono/html';
import { words } from '../language/keeping.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { counted, dayIn, fill } from '../web/words.ts';
import { complaintsFromAnswers, daysLeft, dueOn, isOpen, type Complaint } from './complaints.ts';

/** How much time is left, in words. */
function timeLeft(complaint: Complaint, now: Date): Html {
  const days = daysLeft(complaint, now);
  const text = days === 0 ? words.lastDay : days > 0 ? counted(words.left, days) : counted(words.overdue, -days);
  return html`<strong ${days < 0 ? html`class="error"` : ''}>${text}</strong>, ${fill(words.by, { day: dayIn(dueOn(complaint)) })}`;
}

/** A section of complaints, each with one more column and what can be done. */
const section = (
  title: string,
  column: string,
  complaints: readonly Complaint[],
  cell: (complaint: Complaint) => Html | string,
  action?: (complaint: Complaint) => Html,
): Html | '' =>
  complaints.length === 0
    ? ''
    : html`<h2>${title}</h2>
        <div class="wide" role="region" aria-label="${title}" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">${words.arrived}</th>
                <th scope="col">${column}</th>
                ${action ? html`<td></td>` : ''}
              </tr>
            </thead>
            <tbody>
              ${complaints.map(
                (complaint) =>
                  html`<tr>
                    <th scope="row"><a href="/answers/${complaint.id}">${fill(words.readIt, { day: dayIn(complaint.receivedAt) })}</a></th>
                    <td>${cell(complaint)}</td>
                    ${action ? html`<td>${action(complaint)}</td>` : ''}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`;

/** Complaints with their clock: those that are late come first. */
export async function complaintsPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const complaints = await complaintsFromAnswers(desk.store);
  const open = complaints.filter(isOpen);
  const step = (name: string, button: string) => (complaint: Complaint) =>
    html`<form method="post" action="/complaints/${complaint.id}/${name}">
      ${tokenField(session)}
      <button class="second" aria-label="${button}: ${fill(words.ofDay, { day: dayIn(complaint.receivedAt) })}">${button}</button>
    </form>`;
  const waiting = open.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
  const content = html`<h1>${words.complaintsTitle}</h1>
    <p>${words.complaintsIntro}</p>
    <p><a href="/complaints/new">${words.enter}</a></p>
    ${complaints.length === 0 ? html`<p>${words.complaintsNone} ${words.complaintsHow}</p>` : ''}
    ${section(words.toAcknowledge, words.due, waiting, (complaint) => timeLeft(complaint, desk.now()), step('acknowledge', words.acknowledge))}
    ${waiting.length > 0 ? html`<p class="quiet">${words.acknowledgeHint}</p>` : ''}
    ${section(
      words.inWork,
      words.acknowledgedOn,
      open.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined),
      ({ acknowledgedAt = '' }) => dayIn(acknowledgedAt),
      step('close', words.closeIt),
    )}
    ${section(
      words.over,
      words.closedOn,
      complaints.filter((complaint) => !isOpen(complaint)),
      ({ closedAt }) => (closedAt === undefined ? words.takenBack : dayIn(closedAt)),
    )}`;
  const done = { acknowledge: words.acknowledged, close: words.closedNow, enter: words.entered }[context.req.query('done') ?? ''];
  return context.html(page({ desk, title: words.complaintsTitle, content, session, path: '/complaints', done }));
}
