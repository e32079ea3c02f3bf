import { html } from 'hono/html';
import { words } from '../language/reading.ts';
import { hideInItems } from '../publishing/items.ts';
import type { Role } from '../roles.ts';
import type { Queries, Value } from '../store/store.ts';
import { page } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import type { Route, StaffRequest } from '../web/routes.ts';
import { fill } from '../web/words.ts';
import { answerPage } from './answer-page.ts';
import { ChangedMeanwhile, changeAnswer, findAnswer, type Answer, type State } from './answers.ts';
import { hide, missingPiece, piecesOf } from './hidden.ts';
import { listPage } from './list-page.ts';
import { recordingOf } from './recording.ts';
import { wordsIn } from './said.ts';

const everyone: readonly Role[] = ['reader', 'editor', 'information-officer'];
const editors: readonly Role[] = ['editor', 'information-officer'];

/** What was done, by the word in the address after it. */
const doneWords: Readonly<Record<string, string>> = {
  claim: words.claimed,
  release: words.released,
  hold: words.held,
  unhold: words.unheld,
  label: words.labelled,
  hide: words.hidden,
  unhide: words.unhidden,
  close: words.closed,
  reopen: words.reopened,
};

/** The answer of the address, or a page that says that it is not there. */
async function withAnswer(request: StaffRequest, work: (answer: Answer) => Response | Promise<Response>): Promise<Response> {
  const { desk, context, session } = request;
  const answer = await findAnswer(desk.store, context.req.param('id') ?? '');
  return answer ? work(answer) : problemPage(context, desk, 'not-found', session);
}

interface Done {
  readonly values: Readonly<Record<string, Value>>;
  readonly detail?: string;
  readonly from?: readonly State[];
  /** What else changes with it, or not at all. */
  readonly also?: (queries: Queries) => Promise<void>;
}

/** A form of the page of an answer: it changes some columns, and shows the answer again. */
const action = (name: string, who: readonly Role[], change: (request: StaffRequest, answer: Answer) => Done | Promise<Response>): Route => ({
  method: 'POST',
  path: `/answers/:id/${name}`,
  who,
  handle: (request) =>
    withAnswer(request, async (answer) => {
      const { desk, context, form, staff, session } = request;
      const result = await change(request, answer);
      if (result instanceof Response) return result;
      try {
        await desk.store.transaction(async (queries) => {
          const { values, detail = '', from, also } = result;
          const change = { store: desk.store, queries, now: desk.now(), staff, action: name, detail, ...(from && { from }) };
          await changeAnswer(change, answer.id, Number(form.version), values);
          await also?.(queries);
        });
      } catch (error) {
        if (error instanceof ChangedMeanwhile) return problemPage(context, desk, 'changed-meanwhile', session, form.label ?? form.pieces);
        throw error;
      }
      return context.redirect(`/answers/${answer.id}?done=${name}`, 303);
    }),
});

/** Sets a state, with one of the reasons that everybody can read. */
const withReason = (name: string, who: readonly Role[], state: State, from: readonly State[]): Route =>
  action(name, who, (request, answer) => {
    const field = `reason-${name}`;
    const detail = request.form[field] ?? '';
    if (!Object.hasOwn(words.rules, detail)) return answerPage(request, answer, undefined, { [field]: words.missingReason });
    return { values: { state }, detail, from };
  });

export const readingRoutes: readonly Route[] = [
  { method: 'GET', path: '/', who: 'everybody', handle: ({ context }) => context.redirect('/answers', 303) },
  { method: 'GET', path: '/answers', who: everyone, handle: listPage },
  {
    method: 'GET',
    path: '/answers/:id',
    who: everyone,
    handle: (request) => withAnswer(request, (answer) => answerPage(request, answer, doneWords[request.context.req.query('done') ?? ''])),
  },
  { method: 'GET', path: '/recordings/:id', who: everyone, handle: recordingOf },
  action('claim', everyone, ({ staff }) => ({ values: { claimed_by: staff.id } })),
  action('release', everyone, () => ({ values: { claimed_by: null } })),
  action('label', everyone, ({ form }) => ({ values: { label: (form.label ?? '').trim().slice(0, 100) } })),
  withReason('hold', everyone, 'held', ['new']),
  action('unhold', everyone, () => ({ values: { state: 'new' }, from: ['held'] })),
  withReason('close', editors, 'closed', ['new', 'held']),
  action('reopen', editors, () => ({ values: { state: 'new' }, from: ['closed', 'answered'] })),
  action('hide', editors, (request, answer) => {
    const given = request.form.pieces ?? '';
    const pieces = piecesOf(given);
    // What was hidden before stays hidden.
    const shown = answer.shownWords ?? wordsIn(answer);
    const missing = missingPiece(shown, pieces);
    const error = pieces.length === 0 ? words.nothingToHide : missing === undefined ? undefined : fill(words.notInIt, { words: missing });
    if (error !== undefined) return answerPage(request, answer, undefined, { pieces: error }, given);
    const { store } = request.desk;
    return { values: { shown_words: hide(shown, pieces) }, also: (queries) => hideInItems({ store, queries }, answer.id, pieces) };
  }),
  action('unhide', editors, () => ({ values: { shown_words: null } })),
  {
    method: 'GET',
    path: '/rules',
    who: 'everybody',
    handle: ({ desk, context }) => {
      const content = html`<h1>${words.rulesTitle}</h1>
        ${words.rulesIntro.map((text) => html`<p>${text}</p>`)}
        <ul>
          ${Object.values(words.rules).map((rule) => html`<li>${rule}</li>`)}
        </ul>
        <p>${words.rulesEnd}</p>
        <p><a href="/take-back">${words.takeBack}</a></p>`;
      return context.html(page({ desk, title: words.rulesTitle, content }));
    },
  },
];
