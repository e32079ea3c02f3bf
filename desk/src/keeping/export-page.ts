import { html } from 'hono/html';
import { words } from '../language/keeping.ts';
import { namesIn } from '../reading/answers.ts';
import { record } from '../store/log.ts';
import { choices, select } from '../web/fields.ts';
import { page, tokenField } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { streamExport, type Export } from './export.ts';

/** The page on which an information officer chooses what to export. */
export async function exportPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const names = await namesIn(desk.store);
  // An empty value is every answer; a name has a sign before it, because it can be empty, too.
  const options = [['', words.all] as const, ...names.map((name) => [`=${name}`, name] as const)];
  const content = html`<h1>${words.exportTitle}</h1>
    <p>${words.exportIntro}</p>
    <form method="post" action="/keeping/export">
      ${tokenField(session)} ${select({ name: 'name', label: words.which, options })} ${choices('format', words.format, 'json', Object.entries(words.formats))}
      <p class="hint">${words.csvHint}</p>
      <p>
        <label class="choice"><input type="checkbox" name="contact" value="yes" aria-describedby="contact-hint" /> ${words.withContact}</label>
        <span class="hint" id="contact-hint">${words.withContactHint}</span>
      </p>
      <button>${words.exportIt}</button>
    </form>
    <p><a href="/keeping">${words.back}</a></p>`;
  return context.html(page({ desk, title: words.exportTitle, content, session, path: '/keeping' }));
}

/** Sends the file. That it was made is in the log before the first of it leaves. */
export async function sendExport({ desk, context, form, staff }: StaffRequest): Promise<Response> {
  const { store, now } = desk;
  const withContact = form.contact === 'yes';
  const wanted: Export = { format: form.format === 'csv' ? 'csv' : 'json', name: form.name?.startsWith('=') ? form.name.slice(1) : undefined, withContact };
  await store.transaction((queries) =>
    record(store, queries, now(), { staffId: staff.id, action: 'answers.export', subject: wanted.format, detail: withContact ? 'with contact details' : '' }),
  );
  const type = wanted.format === 'csv' ? 'text/csv' : 'application/json';
  const day = now().toISOString().slice(0, 10);
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="answers-${day}.${wanted.format}"` };
  return context.body(streamExport(desk, wanted), 200, headers);
}
