import { html } from 'hono/html';
import { words } from '../language/reading.ts';
import { words as publishingWords } from '../language/publishing.ts';
import { itemsOf, type Item } from '../publishing/items.ts';
import { errorSummary, field, select, type Errors } from '../web/fields.ts';
import { page, tokenField, type Html } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { dayIn, fill } from '../web/words.ts';
import type { Session } from '../signing-in/sessions.ts';
import type { Answer } from './answers.ts';
import { firstWordsOf, saidIn, wordsIn } from './said.ts';

/** A form of this page: what it does to the answer, with the version that the person sees. */
const actionForm = (session: Session, { id, version }: Answer, action: string, content: Html, label: string, look: 'first' | 'second' = 'second'): Html =>
  html`<form method="post" action="/answers/${id}/${action}">
    ${tokenField(session)}<input type="hidden" name="version" value="${version}" />${content}
    <p><button ${look === 'second' ? html`class="second"` : ''}>${label}</button></p>
  </form>`;

const nothing = html``;

function whatTheySaid(answer: Answer): Html {
  const { envelope, state, lang, shownWords } = answer;
  if (!envelope) return html`<p>${state === 'erased' ? words.erased : words.gone}</p>`;
  return html`<section aria-labelledby="said-title">
    <h2 id="said-title">${words.said}</h2>
    ${saidIn(answer).map(
      ({ about, chosen, written }) =>
        html`${about ? html`<h3 lang="${lang}">${about}</h3>` : ''}${chosen ? html`<p>${words.chose}: <strong lang="${lang}">${chosen}</strong></p>` : ''}${
          written ? html`<blockquote lang="${lang}" dir="auto">${written}</blockquote>` : ''
        }`,
    )}
    ${envelope.answer.recording ? html`<p><audio controls preload="none" src="/recordings/${answer.id}" aria-label="${words.recording}"></audio></p>` : ''}
    ${
      shownWords === undefined
        ? ''
        : html`<h3>${words.showsAs}</h3>
            <blockquote lang="${lang}" dir="auto">${shownWords}</blockquote>`
    }
  </section>`;
}

function facts(answer: Answer): Html {
  const { envelope } = answer;
  const reply = envelope?.answer;
  const rows: [string, string][] = [
    [words.state, words.states[answer.state]],
    ...(answer.claimedByName ? [[words.readBy.replace('{name}', '').trim(), answer.claimedByName] as [string, string]] : []),
    ...(envelope?.answeredBy ? [[words.who, words.whoKinds[envelope.answeredBy]] as [string, string]] : []),
    ...(reply?.shownName ? [[words.shownName, reply.shownName] as [string, string]] : []),
    [words.reference, answer.id],
    ...(reply?.contact ? [[words.contact, reply.contact] as [string, string]] : []),
  ];
  const notes = [
    answer.mayPublish ? words.mayPublish : reply?.publish === 'no' ? words.mayNotPublish : words.notAsked,
    ...(answer.isUnsure ? [words.unsure] : []),
    ...(reply?.reply === 'no-safe-way' ? [words.noSafeWay] : answer.wantsReply ? [words.wantsReply] : []),
  ];
  return html`<section aria-labelledby="about-title">
    <h2 id="about-title">${words.about}</h2>
    <ul>
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>
    <dl>
      ${rows.map(
        ([term, text]) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </section>`;
}

const reasonField = (action: string, label: string, errors: Errors): Html =>
  select({ name: `reason-${action}`, label, errors, options: [['', words.chooseReason], ...Object.entries(words.rules)] });

/** What is rarely needed is closed until someone opens it, or until something in it is wrong. */
const folded = (title: string, content: Html, error?: string): Html =>
  html`<details ${error ? html`open` : ''}>
    <summary>${title}</summary>
    ${content}
  </details>`;

/** What staff can do with it. A reader can read, claim and label; an editor also replies, hides and closes. */
function actions({ session, staff }: StaffRequest, answer: Answer, errors: Errors, given: string): Html {
  if (!answer.envelope) return nothing;
  const isMine = answer.claimedBy === staff.id;
  const canEdit = staff.role !== 'reader';
  const isClosed = answer.state === 'closed' || answer.state === 'answered';
  return html`<section aria-labelledby="decide-title">
    <h2 id="decide-title">${words.decide}</h2>
    ${
      canEdit
        ? html`<p class="actions">
            <a class="button" href="/answers/${answer.id}/reply">${words.reply}</a> ${
              answer.mayPublish && wordsIn(answer) ? html`<a class="button second" href="/answers/${answer.id}/show">${words.showIdea}</a>` : ''
            }
          </p>`
        : ''
    }
    <div class="actions">
      ${actionForm(session, answer, isMine ? 'release' : 'claim', nothing, isMine ? words.release : words.claim)}
      ${answer.state === 'held' ? actionForm(session, answer, 'unhold', nothing, words.unhold) : ''}
      ${answer.shownWords !== undefined && canEdit ? actionForm(session, answer, 'unhide', nothing, words.unhide) : ''}
      ${isClosed && canEdit ? actionForm(session, answer, 'reopen', nothing, words.reopen) : ''}
    </div>
    ${folded(words.labelAction, actionForm(session, answer, 'label', field({ name: 'label', label: words.label, hint: words.labelHint, value: answer.label }), words.saveLabel))}
    ${answer.state === 'new' ? folded(words.hold, actionForm(session, answer, 'hold', reasonField('hold', words.holdReason, errors), words.hold), errors['reason-hold']) : ''}
    ${
      isClosed || !canEdit
        ? ''
        : folded(words.close, actionForm(session, answer, 'close', reasonField('close', words.reason, errors), words.close), errors['reason-close'])
    }
    ${
      canEdit && wordsIn(answer)
        ? folded(
            words.hide,
            actionForm(
              session,
              answer,
              'hide',
              field({ name: 'pieces', label: words.hideTitle, hint: words.hideHint, value: given, errors, lines: 'many' }),
              words.saveHidden,
            ),
            errors.pieces,
          )
        : ''
    }
  </section>`;
}

const published = (items: readonly Item[]): Html =>
  items.length === 0
    ? nothing
    : html`<section aria-labelledby="published-title">
        <h2 id="published-title">${words.published}</h2>
        <ul>
          ${items.map(
            ({ id, content, withdrawnOn }) =>
              html`<li>
                <a href="/published/${id}">${content?.kind === 'promise' ? content.answer : (content?.said ?? id)}</a
                >${withdrawnOn ? ` ${fill(publishingWords.withdrawn, { day: dayIn(withdrawnOn) })}` : ''}
              </li>`,
          )}
        </ul>
      </section>`;

interface Entry {
  readonly at: string;
  readonly action: string;
  readonly detail: string;
  readonly name: string | null;
}

const history = (entries: readonly Entry[]): Html =>
  entries.length === 0
    ? nothing
    : html`<section aria-labelledby="history-title">
        <h2 id="history-title">${words.history}</h2>
        <ol role="list">
          ${entries.map(({ at, action, detail, name }) => {
            const what = words.actions[action] ?? action;
            return html`<li>
              ${dayIn(at)}: ${name ? fill(words.by, { action: what, name }) : what}${detail in words.rules ? `. ${words.rules[detail] ?? ''}` : ''}
            </li>`;
          })}
        </ol>
      </section>`;

/** One answer, with everything that can be done with it. */
export async function answerPage(request: StaffRequest, answer: Answer, done?: string, errors: Errors = {}, given = ''): Promise<Response> {
  const { desk, context, session } = request;
  const items = await itemsOf(desk.store, answer.id);
  const entries = await desk.store.all<Entry>(
    "SELECT log.at, log.action, log.detail, staff.name FROM log LEFT JOIN staff ON staff.id = log.staff_id WHERE log.subject = ? AND log.action LIKE 'answer.%' ORDER BY log.number",
    answer.id,
  );
  const hasError = Object.keys(errors).length > 0;
  const content = html`${errorSummary(publishingWords.problem, errors)}
    <p class="quiet">${fill(words.received, { day: dayIn(answer.receivedAt) })}</p>
    <h1 lang="${answer.lang}">${answer.question}</h1>
    ${whatTheySaid(answer)}${facts(answer)}${published(items)}${actions(request, answer, errors, given)}${history(entries)}`;
  return context.html(page({ desk, title: firstWordsOf(answer), content, session, path: '/answers', done, hasError }), hasError ? 422 : 200);
}
