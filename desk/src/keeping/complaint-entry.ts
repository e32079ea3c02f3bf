import { html } from 'hono/html';
import { codeOf, hashOfCode } from '../codes.ts';
import type { Desk } from '../desk.ts';
import { envelopeFromCommentForm } from '../kit.ts';
import { words } from '../language/keeping.ts';
import { columnsOf } from '../receiving/columns.ts';
import { checkEnvelope, type AnyEnvelope } from '../receiving/envelope.ts';
import { insertAnswer } from '../receiving/keep.ts';
import type { Staff } from '../roles.ts';
import { record } from '../store/log.ts';
import { choices, errorSummary, field, type Errors } from '../web/fields.ts';
import { page, tokenField } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { complaintName } from './complaints.ts';
import { daysFrom } from './retention.ts';

type Way = keyof typeof words.ways;
const wayOf = (value: string | undefined): Way => (value && Object.hasOwn(words.ways, value) ? (value as Way) : 'telephone');

/** The page on which an information officer enters a complaint that came in another way. Its id makes a double click one complaint. */
export function enterPage({ desk, context, session, form }: StaffRequest, errors: Errors = {}): Response | Promise<Response> {
  const hasError = Object.keys(errors).length > 0;
  const content = html`<h1>${words.enterTitle}</h1>
    ${errorSummary(words.problem, errors)}
    <p>${words.enterIntro}</p>
    <form method="post" action="/complaints/new" novalidate>
      ${tokenField(session)}<input type="hidden" name="id" value="${form.id ?? crypto.randomUUID()}" />
      ${choices('way', words.way, wayOf(form.way), Object.entries(words.ways))}
      ${field({ name: 'day', label: words.receivedOn, hint: words.receivedOnHint, value: form.day ?? desk.now().toISOString().slice(0, 10), errors, autocomplete: 'off' })}
      ${field({ name: 'words', label: words.whatTheySaid, hint: words.whatTheySaidHint, value: form.words, errors, lines: 'many' })}
      ${field({ name: 'contact', label: words.contact, value: form.contact, errors, autocomplete: 'off' })}
      <button>${words.enterIt}</button>
    </form>`;
  return context.html(page({ desk, title: words.enterTitle, content, session, path: '/complaints', hasError }), hasError ? 422 : 200);
}

/** Whether it is a day on which a complaint can have come. */
function isPossible(day: string, now: Date): boolean {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isDay && day <= now.toISOString().slice(0, 10) && day >= daysFrom(now, -366).toISOString().slice(0, 10);
}

/** The complaint as the tool would have sent it, so that everything that works for an answer works for it, too. */
function envelopeOf({ id = '', words: said = '', contact = '' }: StaffRequest['form']): AnyEnvelope | undefined {
  const name = complaintName;
  const reply = contact.trim() ? { [`${name}-contact`]: contact, [`${name}-safe`]: 'yes' } : {};
  const fields = new URLSearchParams({ [name]: said, [`${name}-id`]: id, [`${name}-reply`]: 'yes', ...reply });
  const made = envelopeFromCommentForm(fields, { name, question: { text: words.enterQuestion } });
  return made && checkEnvelope(JSON.parse(JSON.stringify(made)), 0);
}

async function storeComplaint({ store, settings, now }: Desk, staff: Staff, envelope: AnyEnvelope, day: string, way: Way): Promise<void> {
  // Nobody gets this code. Without one, the row would be found by an empty code.
  const codeHash = hashOfCode(codeOf(envelope.id, settings.secret), settings.secret);
  const columns = { ...columnsOf(envelope, codeHash, `${day}T00:00:00.000Z`), label: words.ways[way] };
  await store.transaction(async (queries) => {
    if (!(await insertAnswer(queries, columns))) return;
    await record(store, queries, now(), { staffId: staff.id, action: 'complaint.enter', subject: envelope.id, detail: way });
  });
}

/** Stores a complaint that came in another way, with the day on which its time began. */
export async function enterComplaint(request: StaffRequest): Promise<Response> {
  const { desk, context, staff, form } = request;
  const day = form.day?.trim() ?? '';
  const envelope = envelopeOf(form);
  const errors: Errors = {
    ...(!isPossible(day, desk.now()) && { day: words.enterProblems.day }),
    ...(!envelope && { words: words.enterProblems.words }),
  };
  if (!envelope || Object.keys(errors).length > 0) return enterPage(request, errors);
  await storeComplaint(desk, staff, envelope, day, wayOf(form.way));
  return context.redirect('/complaints?done=enter', 303);
}
