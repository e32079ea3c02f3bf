import { html } from 'hono/html';
import type { SharedIdea } from '../kit.ts';
import { words } from '../language/publishing.ts';
import { ChangedMeanwhile, changeAnswer, findAnswer, type Answer } from '../reading/answers.ts';
import { wordsIn } from '../reading/said.ts';
import type { Role } from '../roles.ts';
import { errorSummary, field, select, type Errors } from '../web/fields.ts';
import { page, tokenField } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import { wordsOf, type Route, type StaffRequest } from '../web/routes.ts';
import { fill } from '../web/words.ts';
import { changeItem, findItem, itemsIn, itemsOf, joinItem, publishItem, type Item } from './items.ts';

const editors: readonly Role[] = ['editor', 'information-officer'];

/** The words that everybody would see: what the person wrote, without what is hidden. */
const shownWordsOf = (answer: Answer): string => answer.shownWords ?? wordsIn(answer);

/** The page on which an editor decides to show what a person said. */
async function showPage(request: StaffRequest, answer: Answer): Promise<Response> {
  const { desk, context, session } = request;
  const others = (await itemsIn(desk.store, answer.name, 200)).flatMap(({ id, content }) => (content?.kind === 'idea' ? [[id, content.said] as const] : []));
  const name = answer.envelope?.answer.shownName;
  const content = html`<h1>${words.idea.title}</h1>
    <p>${words.idea.intro}</p>
    <h2>${words.idea.shown}</h2>
    <blockquote lang="${answer.lang}" dir="auto">${shownWordsOf(answer)}</blockquote>
    <p>${name ?? words.idea.noName}</p>
    <form method="post" action="/answers/${answer.id}/show">
      ${tokenField(session)}<input type="hidden" name="version" value="${answer.version}" />
      ${others.length > 0 ? select({ name: 'join', label: words.idea.join, hint: words.idea.joinHint, options: [['', words.idea.joinNone], ...others] }) : ''}
      <p><button>${words.idea.save}</button></p>
    </form>`;
  return context.html(page({ desk, title: words.idea.title, content, session, path: '/answers' }));
}

async function show(request: StaffRequest, answer: Answer): Promise<Response> {
  const { desk, context, session, staff, form } = request;
  const { store } = desk;
  const now = desk.now();
  const joined = form.join ? await findItem(store, form.join) : undefined;
  const voice = { answerId: answer.id, said: shownWordsOf(answer), shownName: answer.envelope?.answer.shownName };
  try {
    await store.transaction(async (queries) => {
      const change = { store, queries, now, staffId: staff.id };
      await changeAnswer({ store, queries, now, staff, action: 'show' }, answer.id, Number(form.version), { state: 'answered', claimed_by: null });
      // If it is shown already, it gets the words of now.
      const shown = (await itemsOf(queries, answer.id)).find(({ content }) => content?.kind === 'idea');
      if (shown) await joinItem(change, shown.id, voice);
      else if (joined?.content?.kind === 'idea') await joinItem(change, joined.id, voice);
      else await publishItem(change, answer.name, voice, { kind: 'idea' });
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return problemPage(context, desk, 'changed-meanwhile', session);
    throw error;
  }
  return context.redirect('/published?done=shown', 303);
}

/** An answer whose words the person wants to be shown, and that is still there. */
async function withIdea(request: StaffRequest, work: (answer: Answer) => Promise<Response>): Promise<Response> {
  const { desk, context, session } = request;
  const answer = await findAnswer(desk.store, context.req.param('id') ?? '');
  return answer?.envelope && answer.mayPublish && wordsIn(answer) ? work(answer) : problemPage(context, desk, 'not-found', session);
}

interface ReplyDraft {
  readonly answer: string;
  readonly by: string;
  readonly role: string;
  readonly easyAnswer: string;
}

/** An idea that is public, to reply to it. */
export async function ideaPage(request: StaffRequest, { id, revision }: Item, idea: SharedIdea, draft?: ReplyDraft, errors: Errors = {}): Promise<Response> {
  const { desk, context, session, staff } = request;
  const { reply } = idea;
  const shown = draft ?? { answer: reply?.answer ?? '', by: reply?.by ?? staff.name, role: reply?.role ?? staff.job, easyAnswer: reply?.easy?.answer ?? '' };
  const content = html`${errorSummary(words.problem, errors)}
    <h1>${words.idea.replyTitle}</h1>
    <blockquote dir="auto">${idea.said}</blockquote>
    ${idea.also?.map(
      (said) =>
        html`<p>${words.idea.also}:</p>
          <blockquote dir="auto">${said}</blockquote>`,
    )}
    ${idea.agreed === undefined ? '' : html`<p>${fill(words.idea.agreed, { count: idea.agreed })}</p>`}
    <form method="post" action="/published/${id}">
      ${tokenField(session)}<input type="hidden" name="revision" value="${revision}" />
      ${field({ name: 'answer', label: words.answer, hint: words.answerHint, value: shown.answer, errors, lines: 'many' })}
      ${field({ name: 'by', label: words.by, hint: words.byHint, value: shown.by, errors, autocomplete: 'name' })}
      ${field({ name: 'role', label: words.role, value: shown.role, errors, autocomplete: 'organization-title' })}
      ${field({ name: 'easyAnswer', label: words.easyAnswer, value: shown.easyAnswer, errors, lines: 'many' })}
      <p><button>${words.idea.saveReply}</button></p>
    </form>
    <h2>${words.withdraw}</h2>
    <p>${words.idea.remove}</p>
    <form method="post" action="/published/${id}/withdraw">
      ${tokenField(session)}
      <p><button class="second">${words.withdraw}</button></p>
    </form>`;
  const hasError = Object.keys(errors).length > 0;
  return context.html(page({ desk, title: words.idea.replyTitle, content, session, path: '/published', hasError }), hasError ? 422 : 200);
}

export async function replyToIdea(request: StaffRequest, item: Item, idea: SharedIdea): Promise<Response> {
  const { desk, context, session, staff, form } = request;
  const { answer, by, role, easyAnswer } = Object.fromEntries(
    (['answer', 'by', 'role', 'easyAnswer'] as const).map((name) => [name, (form[name] ?? '').trim()]),
  ) as unknown as ReplyDraft;
  const { missing } = words;
  const errors = { ...(!answer && { answer: missing.answer }), ...(!by && { by: missing.by }), ...(!role && { role: missing.role }) };
  if (Object.keys(errors).length > 0) return ideaPage(request, item, idea, { answer, by, role, easyAnswer }, errors);
  const now = desk.now();
  const reply = { answer, by, role, date: now.toISOString().slice(0, 10), ...(easyAnswer && { easy: { answer: easyAnswer } }) };
  try {
    await desk.store.transaction((queries) =>
      changeItem({ store: desk.store, queries, now, staffId: staff.id }, item, { kind: 'idea', id: item.id, reply }, Number(form.revision)),
    );
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return problemPage(context, desk, 'changed-meanwhile', session, wordsOf(form));
    throw error;
  }
  return context.redirect('/published?done=replied', 303);
}

export const ideaRoutes: readonly Route[] = [
  { method: 'GET', path: '/answers/:id/show', who: editors, handle: (request) => withIdea(request, (answer) => showPage(request, answer)) },
  { method: 'POST', path: '/answers/:id/show', who: editors, handle: (request) => withIdea(request, (answer) => show(request, answer)) },
];
