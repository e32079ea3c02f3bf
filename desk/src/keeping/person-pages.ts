import { html } from 'hono/html';
import type { Desk } from '../desk.ts';
import { readCode } from '../kit.ts';
import { words } from '../language/keeping.ts';
import { words as readingWords } from '../language/reading.ts';
import { record } from '../store/log.ts';
import { findAnswer, type Answer } from '../reading/answers.ts';
import { answersOfCode } from '../taking-back/found.ts';
import { errorSummary, field, type Errors } from '../web/fields.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import type { StaffRequest } from '../web/routes.ts';
import { counted, dayIn, fill } from '../web/words.ts';
import { bundleOf } from './bundle.ts';
import { eraseOne } from './due.ts';

/** What a code or the reference of an answer belongs to. */
async function find(desk: Desk, who: string): Promise<readonly Answer[]> {
  const code = readCode(who);
  if (code) return answersOfCode(desk, code);
  const one = await findAnswer(desk.store, who.toLowerCase());
  return one ? [one] : [];
}

/** A code is never in an address, so each button sends it in a form. */
const step = ({ session }: StaffRequest, path: string, fields: Readonly<Record<string, string>>, button: Html, isSecond = false): Html =>
  html`<form method="post" action="${path}">
    ${tokenField(session)}${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button ${isSecond ? html`class="second"` : ''}>${button}</button>
  </form>`;

function foundParts(request: StaffRequest, who: string, held: readonly Answer[]): Html {
  return html`<p>${counted(words.found, held.length)}</p>
    <div class="wide" role="region" aria-label="${words.personTitle}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.arrived}</th>
            <th scope="col">${words.question}</th>
            <th scope="col">${words.state}</th>
            <th scope="col">${words.eraseOne}</th>
          </tr>
        </thead>
        <tbody>
          ${held.map(
            ({ id, receivedAt, question, state, envelope, lang }) =>
              html`<tr>
                <th scope="row">${envelope ? html`<a href="/answers/${id}">${dayIn(receivedAt)}</a>` : dayIn(receivedAt)}</th>
                <td lang="${lang}" dir="auto">${question}</td>
                <td>${readingWords.states[state]}</td>
                <td>
                  ${
                    state === 'erased'
                      ? words.gone
                      : step(request, '/keeping/person/erase', { who, id }, html`${fill(words.eraseOneOf, { day: dayIn(receivedAt) })}`, true)
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="quiet">${words.bundleHint}</p>
    ${step(request, '/keeping/person/bundle', { who }, html`${words.bundle}`)}`;
}

/** The page on which an information officer finds what belongs to one person. */
export async function personPage(request: StaffRequest): Promise<Response> {
  const { desk, context, session, form } = request;
  const isSent = context.req.method === 'POST';
  const who = form.who?.trim() ?? '';
  const held = who ? await find(desk, who) : [];
  const errors: Errors = isSent && held.length === 0 ? { who: who ? words.whoUnknown : words.whoMissing } : {};
  const content = html`<h1>${words.personTitle}</h1>
    ${errorSummary(words.problem, errors)}
    <p>${words.personIntro}</p>
    <form method="post" action="/keeping/person" novalidate>
      ${tokenField(session)} ${field({ name: 'who', label: words.who, hint: words.whoHint, value: who, errors, autocomplete: 'off' })}
      <button>${words.find}</button>
    </form>
    ${held.length > 0 ? foundParts(request, who, held) : ''}
    <p><a href="/keeping">${words.back}</a></p>`;
  const hasError = Object.keys(errors).length > 0;
  return context.html(page({ desk, title: words.personTitle, content, session, path: '/keeping', hasError }), hasError ? 422 : 200);
}

/** Gives everything about one person as a file (UK GDPR, Article 15). */
export async function sendBundle(request: StaffRequest): Promise<Response> {
  const { desk, context, session, form, staff } = request;
  const held = await find(desk, form.who?.trim() ?? '');
  if (held.length === 0) return problemPage(context, desk, 'not-found', session);
  await desk.store.transaction(async (queries) => {
    for (const { id } of held) await record(desk.store, queries, desk.now(), { staffId: staff.id, action: 'answer.bundle', subject: id });
  });
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="what-we-hold.json"' };
  return context.body(await bundleOf(desk, held, 'staff'), 200, headers);
}

/** Asks once before an answer is erased, and erases it. */
export async function erasePage(request: StaffRequest): Promise<Response> {
  const { desk, context, session, form, staff } = request;
  const { who = '', id = '' } = form;
  const answer = (await find(desk, who)).find((one) => one.id === id);
  if (!answer) return problemPage(context, desk, 'not-found', session);
  if (form.sure === 'yes') {
    const entry = await eraseOne(desk, staff, id);
    return context.redirect(entry === undefined ? '/keeping' : `/keeping/certificates/${entry}?done=1`, 303);
  }
  const content = html`<h1>${words.eraseTitle}</h1>
    <p>${fill(words.eraseIntro, { day: dayIn(answer.receivedAt) })}</p>
    <div class="actions">
      ${step(request, '/keeping/person/erase', { who, id, sure: 'yes' }, html`${words.eraseYes}`)}
      ${step(request, '/keeping/person', { who }, html`${words.eraseNo}`, true)}
    </div>`;
  return context.html(page({ desk, title: words.eraseTitle, content, session, path: '/keeping' }));
}
