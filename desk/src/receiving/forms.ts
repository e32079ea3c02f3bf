import { html } from 'hono/html';
import { answerBytes } from '../kit.ts';
import { words } from '../language/receiving.ts';
import { page } from '../web/layout.ts';
import type { OpenRequest } from '../web/routes.ts';
import { readBody } from './body.ts';
import { checkEnvelope } from './envelope.ts';
import { keepAnswer, type Kept } from './keep.ts';
import { allowOrigin } from './origins.ts';
import { envelopeOf, readForms, type AskedForm } from './questions.ts';
import { openCode, sealCode } from './passing.ts';
import { problemDetail, Refusal } from './refusal.ts';
import { findArrival, rememberArrival } from './repeats.ts';
import { asRefusal, confirmation } from './responses.ts';

/** A page that hides where it is sends `null` with its forms. Nothing here depends on a cookie, so this form can come from anywhere that does not say otherwise. */
function allowForm(request: OpenRequest): void {
  if (request.context.req.header('origin') !== 'null') allowOrigin(request);
}

const isTool = ({ context }: OpenRequest): boolean => (context.req.header('accept') ?? '').includes('application/json');

/** Fields that the tool fills in, and the person does not see. */
const hidden = /-(id|verdict|page|proof|leave-empty|take-back|round)$/;

/** A page that says why the answer was not taken, and has what the person wrote, so that they can copy it. */
function refusalPage({ desk, context }: OpenRequest, { problem, status, retryAfter }: Refusal, fields: URLSearchParams): Response | Promise<Response> {
  const [title, detail] = words.problems[problem];
  const kept = [...fields].flatMap(([name, value]) => (hidden.test(name) || !value.trim() ? [] : [value]));
  const content = html`<h1>${title}</h1>
    <p>${detail}</p>
    ${
      kept.length > 0
        ? html`<p id="kept">${words.keptWords}</p>
            <pre class="kept" aria-labelledby="kept">${kept.join('\n\n')}</pre>`
        : ''
    }`;
  if (retryAfter !== undefined) context.header('retry-after', String(retryAfter));
  return context.html(page({ desk, title, content, hasError: true }), status);
}

/** What a tool sends as a form, or a browser without JavaScript. A browser is sent on to a page, so that loading it again sends nothing. */
export async function receiveForm(request: OpenRequest): Promise<Response> {
  const { desk, context } = request;
  const [tool = '', name = ''] = [context.req.param('tool'), context.req.param('name')];
  let fields = new URLSearchParams();
  try {
    allowForm(request);
    fields = new URLSearchParams((await readBody(context.req.raw, answerBytes)).toString());
    const form = (await readForms(desk.settings)).get(`${tool}/${name}`);
    if (!form) throw new Refusal('no-such-form');
    const made = envelopeOf(fields, tool, name, form);
    if (!made) return nothingThere(request, form);
    const envelope = checkEnvelope(JSON.parse(JSON.stringify(made)), 0);
    if (isTool(request)) return confirmation(request, await keepAnswer(request, envelope));
    // Only the page that asks “again?” gives a form an id. Then the person has said that it is another answer.
    const isSure = Boolean(fields.get(`${name}-id`));
    const before = findArrival(request, fields);
    const address = before && (await before.address.catch(() => undefined));
    if (before && address !== undefined) {
      if (isSure) return context.redirect(address, 303);
      // There is a code only on our own page, so only that one has to be shown again.
      return before.isDoubleClick && !form.thanks ? context.redirect(`${address}&twice=yes`, 303) : await againPage(request, fields, name, form);
    }
    const storing = keepAnswer(request, envelope).then((kept) => addressAfter(request, `${tool}/${name}`, form, kept));
    rememberArrival(request, fields, storing);
    return context.redirect(await storing, 303);
  } catch (error) {
    const refusal = asRefusal(request, error);
    return isTool(request) ? problemDetail(context, refusal) : refusalPage(request, refusal, fields);
  }
}

/** Where a person goes after their form is stored. */
function addressAfter({ desk, context }: OpenRequest, key: string, { thanks }: AskedForm, { isUnsure, code }: Kept): string {
  const { origin } = desk.settings;
  // From a page of the desk, a browser does not follow a form to another site.
  if (thanks && (context.req.header('origin') !== origin || new URL(thanks).origin === origin)) return thanks;
  const query = new URLSearchParams({ form: key, ...(isUnsure && { review: 'yes' }), ...(code && { code: sealCode(desk, code) }) });
  // The form may have come through the web server of the page.
  return `${origin}/thank-you?${query.toString()}`;
}

/**
 * Asks whether the same form is to be sent again: two people at one place can give the same answer, so nothing is left out without a word. The form has an id, so it is
 * stored once, however often it is sent. It goes to the address of this page, which may be on the web server of the council.
 */
function againPage({ desk, context }: OpenRequest, fields: URLSearchParams, name: string, { page: address, thanks }: AskedForm): Response | Promise<Response> {
  const { title, detail, other, send, done } = words.again;
  const inputs = [...fields].filter(([field]) => field !== `${name}-id`);
  const content = html`<h1>${title}</h1>
    <p>${detail}</p>
    <p><a href="${thanks ?? address}">${done}</a></p>
    <p>${other}</p>
    <form method="post">
      ${[...inputs, [`${name}-id`, crypto.randomUUID()]].map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`)}
      <button class="second">${send}</button>
    </form>`;
  return context.html(page({ desk, title, content }), 409);
}

/** A person who has not answered gets the page again. */
function nothingThere(request: OpenRequest, form: AskedForm): Response {
  if (isTool(request)) return problemDetail(request.context, new Refusal('nothing-there'));
  return request.context.redirect(form.page, 303);
}

/** What a person sees after a form without JavaScript: thanks, and their code. */
export async function thankYouPage({ desk, context }: OpenRequest): Promise<Response> {
  const { title, twice, review, code: codeTitle, keep, use, takeBack, back } = words.thanks;
  const code = openCode(desk, context.req.query('code') ?? '');
  const form = (await readForms(desk.settings)).get(context.req.query('form') ?? '');
  const content = html`<h1>${title}</h1>
    ${context.req.query('twice') ? html`<p>${twice}</p>` : ''} ${context.req.query('review') ? html`<p>${review}</p>` : ''}
    ${
      code
        ? html`<p>${codeTitle} ${keep}</p>
            <p><strong class="code">${code}</strong></p>
            <p>${use}</p>
            <p><a href="/take-back">${takeBack}</a></p>`
        : ''
    }
    ${form ? html`<p><a href="${form.page}">${back}</a></p>` : ''}`;
  return context.html(page({ desk, title, content }));
}
