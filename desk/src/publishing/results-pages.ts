import { html } from 'hono/html';
import type { PublishedStatement } from '../kit.ts';
import { words } from '../language/results.ts';
import { errorSummary, type Errors } from '../web/fields.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import type { StaffRequest } from '../web/routes.ts';
import { dayIn, fill } from '../web/words.ts';
import { askedIn, closeQuestion, questionsIn, resultsOf, type Asked, type LeftOut, type Question, type Refused } from './results.ts';

/** Address of the file that `<co-results src>` reads. */
const fileOf = (name: string): string => `/results/${encodeURIComponent(name)}`;

function statementTable(statement: PublishedStatement): Html {
  if (statement.state !== 'published')
    return html`<p>${statement.text}</p>
      <p class="quiet">${statement.state === 'too-few' ? fill(words.tooFew, { least: statement.least }) : ''}</p>`;
  return html`<div class="wide" role="region" aria-label="${statement.text}" tabindex="0">
    <table>
      <caption>
        ${statement.text}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.answer}</th>
          <th scope="col">${words.people}</th>
        </tr>
      </thead>
      <tbody>
        ${statement.cells.map(
          (cell, index) =>
            html`<tr>
              <th scope="row">${statement.words?.[index] ?? statement.choices[index]}</th>
              <td>${cell.isHidden ? words.hidden : cell.count}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

async function closedParts({ desk }: StaffRequest, closed: readonly Question[]): Promise<Html> {
  const names = [...new Set(closed.map(({ name }) => name))];
  const parts: Html[] = [];
  for (const name of names) {
    const statements = JSON.parse((await resultsOf(desk.store, name)) ?? '[]') as PublishedStatement[];
    parts.push(
      html`<section>
        <h3>${name}</h3>
        <p>${closed.filter((each) => each.name === name).map(({ closedAt = '' }) => html`${fill(words.closedOn, { day: dayIn(closedAt) })}. `)}</p>
        ${statements.map(statementTable)} ${desk.settings.isPublic ? html`<p><a href="${fileOf(name)}">${words.file}</a></p>` : ''}
      </section>`,
    );
  }
  return html`<h2>${words.closed}</h2>
    <p>${words.frozen}</p>
    ${desk.settings.isPublic ? '' : html`<p>${words.notPublic}</p>`} ${parts}`;
}

/** Questions that can be closed, and the results of those that are. */
export async function resultsPage(request: StaffRequest): Promise<Response> {
  const { desk, context, session } = request;
  const questions = await questionsIn(desk.store);
  const open = questions.filter(({ closedAt }) => closedAt === undefined);
  const closed = questions.filter(({ closedAt }) => closedAt !== undefined);
  const content = html`<h1>${words.title}</h1>
    <p>${words.intro}</p>
    <h2>${words.open}</h2>
    ${
      open.length === 0
        ? html`<p>${words.noneOpen}</p>`
        : html`<div class="wide" role="region" aria-label="${words.open}" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">${words.question}</th>
                  <th scope="col">${words.name}</th>
                  <th scope="col">${words.close}</th>
                </tr>
              </thead>
              <tbody>
                ${open.map(
                  ({ name, id, text }) =>
                    html`<tr>
                      <th scope="row">${text}</th>
                      <td>${name}</td>
                      <td>
                        <a href="/close-results?${new URLSearchParams({ name, id }).toString()}" aria-label="${fill(words.closeOf, { question: text })}"
                          >${words.close}</a
                        >
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${closed.length > 0 ? await closedParts(request, closed) : ''}`;
  const done = context.req.query('done') === 'closed' ? words.done : undefined;
  return context.html(page({ desk, title: words.title, content, session, path: '/results', done }));
}

/** A list of what an editor can take out. Everything is ticked until the form was sent. The first box has the id that the summary of errors leads to. */
const ticks = (
  legend: string,
  hint: string,
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  form: Readonly<Record<string, string>> | undefined,
  errors: Errors,
): Html =>
  html`<fieldset aria-describedby="${name}-hint${errors[name] ? ` ${name}-error` : ''}">
    <legend>${legend}</legend>
    <span class="hint" id="${name}-hint">${hint}</span>
    ${errors[name] ? html`<span class="error" id="${name}-error">${errors[name]}</span>` : ''}
    ${options.map(
      ([value, text], index) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            ${index === 0 ? html`id="${name}"` : ''}
            name="${name}:${value}"
            value="yes"
            ${!form || form[`${name}:${value}`] === 'yes' ? html`checked` : ''}
          />
          ${text}</label
        >`,
    )}
  </fieldset>`;

function closeForm(
  { desk, context, session, form }: StaffRequest,
  { name, id, text }: Question,
  asked: Asked,
  refused?: Refused,
): Response | Promise<Response> {
  const sent = context.req.method === 'POST' ? form : undefined;
  const errors: Errors = refused ? { [refused === 'one-choice' ? 'choice' : 'statement']: words.refused[refused] } : {};
  const { statements, ownChoices } = asked;
  const content = html`<h1>${words.closeTitle}</h1>
    ${errorSummary(words.problem, errors)}
    <blockquote>${text}</blockquote>
    <p><strong>${words.before}</strong></p>
    <p>${words.means}</p>
    <ul>
      ${words.effects.map((effect) => html`<li>${effect}</li>`)}
    </ul>
    <p>${words.noNumbers}</p>
    <form method="post" action="/close-results">
      ${tokenField(session)}
      <input type="hidden" name="name" value="${name}" /><input type="hidden" name="id" value="${id}" />
      ${ticks(
        words.statements,
        words.statementsHint,
        'statement',
        statements.map(({ key, text: each }) => [key, each] as const),
        sent,
        errors,
      )}
      ${
        ownChoices.length > 0
          ? ticks(
              words.choices,
              words.choicesHint,
              'choice',
              ownChoices.map((choice) => [choice.value, choice.words] as const),
              sent,
              errors,
            )
          : ''
      }
      <div class="actions"><button>${words.yes}</button> <a href="/results">${words.no}</a></div>
    </form>`;
  return context.html(page({ desk, title: words.closeTitle, content, session, path: '/results', hasError: Boolean(refused) }), refused ? 422 : 200);
}

/** Says what closing means, and closes a question when it is sent. */
export async function closePage(request: StaffRequest): Promise<Response> {
  const { desk, context, session, staff, form } = request;
  const isSent = context.req.method === 'POST';
  const [name, id] = isSent ? [form.name, form.id] : [context.req.query('name'), context.req.query('id')];
  const question = (await questionsIn(desk.store)).find((each) => each.name === name && each.id === id);
  if (!question) return problemPage(context, desk, 'not-found', session);
  if (question.closedAt !== undefined) return problemPage(context, desk, 'changed-meanwhile', session);
  const asked = await askedIn(desk, question.name, question.id);
  if (!isSent) return closeForm(request, question, asked);
  // What arrived after the page was made is not ticked, so nothing is published that the editor has not seen.
  const leftOut: LeftOut = {
    statements: asked.statements.map(({ key }) => key).filter((key) => form[`statement:${key}`] !== 'yes'),
    choices: asked.ownChoices.map(({ value }) => value).filter((value) => form[`choice:${value}`] !== 'yes'),
  };
  const refused = await closeQuestion(desk, staff, question.name, question.id, leftOut);
  if (refused === 'closed-already') return problemPage(context, desk, 'changed-meanwhile', session);
  return refused ? closeForm(request, question, asked, refused) : context.redirect('/results?done=closed', 303);
}
