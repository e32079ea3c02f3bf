import { html } from 'hono/html';
import type { PromiseItem, SharedIdea } from '../kit.ts';
import { words } from '../language/publishing.ts';
import { ChangedMeanwhile, changeAnswer, findAnswer, type Answer } from '../reading/answers.ts';
import { saidIn, wordsIn } from '../reading/said.ts';
import type { Role } from '../roles.ts';
import { chosen } from '../web/chosen.ts';
import { errorSummary, select, type Errors } from '../web/fields.ts';
import { page, tokenField } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import { wordsOf, type Route, type StaffRequest } from '../web/routes.ts';
import { counted, dayIn, fill } from '../web/words.ts';
import { sendFeed } from './feed.ts';
import { changeItem, findItem, itemsIn, joinItem, publishItem, withdrawItem, type Item } from './items.ts';
import { ideaPage, replyToIdea } from './idea-pages.ts';
import { draftIn, draftOf, errorsIn, promiseOf, replyFields, type Draft } from './reply-form.ts';

const editors: readonly Role[] = ['editor', 'information-officer'];

const today = (now: Date): string => now.toISOString().slice(0, 10);

/** The page on which an editor replies to an answer. */
async function replyPage(request: StaffRequest, answer: Answer, draft: Draft, errors: Errors = {}): Promise<Response> {
  const { desk, context, session } = request;
  const others = (await itemsIn(desk.store, answer.name, 200)).filter(({ content }) => content?.kind === 'promise');
  const content = html`${errorSummary(words.problem, errors)}
    <h1>${words.title}</h1>
    <p class="quiet" lang="${answer.lang}">${answer.question}</p>
    ${saidIn(answer).map(({ chosen, written }) => html`<blockquote lang="${answer.lang}" dir="auto">${written ?? chosen}</blockquote>`)}
    ${answer.mayPublish ? '' : html`<p>${words.mayNotPublish}</p>`}
    <form method="post" action="/answers/${answer.id}/reply">
      ${tokenField(session)}<input type="hidden" name="version" value="${answer.version}" />
      ${
        others.length > 0
          ? select({
              name: 'join',
              label: words.join,
              hint: words.joinHint,
              options: [['', words.joinNone], ...others.map(({ id, content: item }) => [id, item?.kind === 'promise' ? item.said : id] as const)],
            })
          : ''
      }
      ${replyFields(draft, errors)}
      <p><button>${words.save}</button></p>
    </form>`;
  const hasError = Object.keys(errors).length > 0;
  return context.html(page({ desk, title: words.title, content, session, path: '/answers', hasError }), hasError ? 422 : 200);
}

/** The answer of the address if it can still be replied to. */
async function withAnswer(request: StaffRequest, work: (answer: Answer) => Promise<Response>): Promise<Response> {
  const { desk, context, session } = request;
  const answer = await findAnswer(desk.store, context.req.param('id') ?? '');
  return answer?.envelope ? work(answer) : problemPage(context, desk, 'not-found', session, wordsOf(request.form));
}

async function reply(request: StaffRequest, answer: Answer): Promise<Response> {
  const { desk, context, session, staff, form } = request;
  const { store } = desk;
  const now = desk.now();
  const draft = draftIn(form);
  const joined = form.join ? await findItem(store, form.join) : undefined;
  const errors = joined?.content ? {} : errorsIn(draft);
  if (Object.keys(errors).length > 0) return replyPage(request, answer, draft, errors);
  try {
    await store.transaction(async (queries) => {
      const change = { store, queries, now, staffId: staff.id };
      // If the person takes their words back, a reply that has them goes, too.
      const voice = { answerId: answer.id, ...(answer.mayPublish && { said: answer.shownWords ?? wordsIn(answer) }) };
      await changeAnswer({ store, queries, now, staff, action: 'reply' }, answer.id, Number(form.version), { state: 'answered', claimed_by: null });
      if (joined?.content) await joinItem(change, joined.id, voice);
      else await publishItem(change, answer.name, voice, promiseOf(draft, today(now)));
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return problemPage(context, desk, 'changed-meanwhile', session, Object.values(draft).filter(Boolean).join('\n\n'));
    throw error;
  }
  return context.redirect(`/published?done=${joined ? 'joined' : 'saved'}`, 303);
}

/** The list of everything that is public. */
async function publishedPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const done = {
    saved: words.saved,
    changed: words.changed,
    joined: words.joined,
    removed: words.removed,
    shown: words.idea.saved,
    replied: words.idea.replied,
  } as Readonly<Record<string, string>>;
  const items = await itemsIn(desk.store, undefined, 500);
  const voices = await desk.store.all<{ item_id: string; count: number }>('SELECT item_id, COUNT(*) AS count FROM item_answers GROUP BY item_id');
  const countOf = (id: string): number => voices.find(({ item_id }) => item_id === id)?.count ?? 0;
  const content = html`<h1>${words.publishedTitle}</h1>
    ${desk.settings.isPublic ? '' : html`<p class="problem">${words.notPublic}</p>`} ${items.length === 0 ? html`<p>${words.none}</p>` : ''}
    <ol role="list">
      ${items.map(
        ({ id, content: item, publishedAt, withdrawnOn }) =>
          html`<li class="card">
            ${
              item?.kind === 'promise'
                ? html`<p>${words.said}: ${item.said}</p>
                    <h2><a href="/published/${id}">${item.answer}</a></h2>
                    <p>${words.states[item.state]} · ${item.by}, ${item.role}</p>`
                : item?.kind === 'idea'
                  ? html`<h2><a href="/published/${id}" dir="auto">${item.said}</a></h2>
                      ${item.also?.map((said) => html`<p dir="auto">${words.idea.also}: ${said}</p>`)}
                      ${item.agreed === undefined ? '' : html`<p>${fill(words.idea.agreed, { count: item.agreed })}</p>`}
                      ${item.reply ? html`<p>${item.reply.answer} · ${item.reply.by}, ${item.reply.role}</p>` : ''}`
                  : html`<p>${fill(words.withdrawn, { day: dayIn(withdrawnOn ?? publishedAt) })}</p>`
            }
            <p class="quiet">${dayIn(publishedAt)} · ${counted(words.answers, countOf(id))}</p>
          </li>`,
      )}
    </ol>
    ${desk.settings.isPublic ? html`<p><a href="/feed.json">${words.feed}</a></p>` : ''}`;
  return context.html(page({ desk, title: words.publishedTitle, content, session, path: '/published', done: chosen(done, context.req.query('done')) }));
}

/** A reply that is public, to change it. */
async function itemPage(request: StaffRequest, item: Item, draft: Draft, errors: Errors = {}): Promise<Response> {
  const { desk, context, session } = request;
  const content = html`${errorSummary(words.problem, errors)}
    <h1>${words.title}</h1>
    <form method="post" action="/published/${item.id}">
      ${tokenField(session)}<input type="hidden" name="revision" value="${item.revision}" />${replyFields(draft, errors)}
      <p><button>${words.saveChange}</button></p>
    </form>
    <h2>${words.withdraw}</h2>
    <p>${words.withdrawHint}</p>
    <form method="post" action="/published/${item.id}/withdraw">
      ${tokenField(session)}
      <p><button class="second">${words.withdraw}</button></p>
    </form>`;
  const hasError = Object.keys(errors).length > 0;
  return context.html(page({ desk, title: words.title, content, session, path: '/published', hasError }), hasError ? 422 : 200);
}

/** The item of the address if it is public: a reply or an idea. */
async function withItem(
  request: StaffRequest,
  ofPromise: (item: Item, promise: PromiseItem) => Promise<Response>,
  ofIdea: (item: Item, idea: SharedIdea) => Promise<Response>,
): Promise<Response> {
  const { desk, context, session } = request;
  const item = await findItem(desk.store, context.req.param('id') ?? '');
  if (!item?.content) return problemPage(context, desk, 'not-found', session, wordsOf(request.form));
  return item.content.kind === 'promise' ? ofPromise(item, item.content) : ofIdea(item, item.content);
}

async function changePromise(request: StaffRequest, item: Item, promise: PromiseItem): Promise<Response> {
  const { desk, context, session, staff, form } = request;
  const draft = draftIn(form);
  const errors = errorsIn(draft);
  if (Object.keys(errors).length > 0) return itemPage(request, item, draft, errors);
  const now = desk.now();
  try {
    await desk.store.transaction((queries) =>
      changeItem(
        { store: desk.store, queries, now, staffId: staff.id },
        item,
        { ...promiseOf(draft, today(now), promise), id: item.id },
        Number(form.revision),
      ),
    );
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return problemPage(context, desk, 'changed-meanwhile', session, wordsOf(form));
    throw error;
  }
  return context.redirect('/published?done=changed', 303);
}

async function remove({ desk, context, staff }: StaffRequest, id: string): Promise<Response> {
  await desk.store.transaction((queries) => withdrawItem({ store: desk.store, queries, now: desk.now(), staffId: staff.id }, id));
  return context.redirect('/published?done=removed', 303);
}

export const publishingRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/answers/:id/reply',
    who: editors,
    handle: (request) =>
      withAnswer(request, (answer) => {
        const { name: by, job: role } = request.staff;
        // Words that may be shown are a start; the others are not put into a public form.
        const said = answer.mayPublish ? (answer.shownWords ?? wordsIn(answer)) : '';
        return replyPage(request, answer, { ...draftIn({ said }), by, role });
      }),
  },
  { method: 'POST', path: '/answers/:id/reply', who: editors, handle: (request) => withAnswer(request, (answer) => reply(request, answer)) },
  { method: 'GET', path: '/published', who: editors, handle: publishedPage },
  {
    method: 'GET',
    path: '/published/:id',
    who: editors,
    handle: (request) =>
      withItem(
        request,
        (item, promise) => itemPage(request, item, draftOf(promise)),
        (item, idea) => ideaPage(request, item, idea),
      ),
  },
  {
    method: 'POST',
    path: '/published/:id',
    who: editors,
    handle: (request) =>
      withItem(
        request,
        (item, promise) => changePromise(request, item, promise),
        (item, idea) => replyToIdea(request, item, idea),
      ),
  },
  {
    method: 'POST',
    path: '/published/:id/withdraw',
    who: editors,
    handle: (request) =>
      withItem(
        request,
        ({ id }) => remove(request, id),
        ({ id }) => remove(request, id),
      ),
  },
  { method: 'GET', path: '/feed.json', who: 'everybody', handle: ({ desk, context }) => sendFeed(desk, context) },
  {
    method: 'GET',
    path: '/feeds/:name',
    who: 'everybody',
    handle: ({ desk, context }) => sendFeed(desk, context, (context.req.param('name') ?? '').replace(/\.json$/, '')),
  },
];
