import { html } from 'hono/html';
import { words } from '../language/reading.ts';
import { field, select } from '../web/fields.ts';
import { page, type Html } from '../web/layout.ts';
import type { StaffRequest } from '../web/routes.ts';
import { counted, dayIn, fill } from '../web/words.ts';
import { findAnswers, inOnePage, namesIn, states, type Answer, type Search, type State } from './answers.ts';
import { firstWordsOf } from './said.ts';

/** What a member of staff needs to know before they open it, in words. */
function tagsOf(answer: Answer): string[] {
  const { state, isUnsure, wantsReply, claimedByName, label, envelope } = answer;
  return [
    words.states[state],
    ...(isUnsure ? [words.unsure] : []),
    ...(wantsReply ? [words.wantsReply] : []),
    ...(envelope?.answer.recording ? [words.spoken] : []),
    ...(claimedByName ? [fill(words.readBy, { name: claimedByName })] : []),
    ...(label ? [label] : []),
  ];
}

const listItem = (answer: Answer): Html =>
  html`<li class="card">
    <p class="quiet">${answer.question}</p>
    <h2><a href="/answers/${answer.id}" lang="${answer.lang}" dir="auto">${firstWordsOf(answer)}</a></h2>
    <p>${tagsOf(answer).join(' · ')}</p>
    <p class="quiet">${fill(words.received, { day: dayIn(answer.receivedAt) })}</p>
  </li>`;

/** An address of this list with another page of it. */
function addressOf(search: Search, number: number): string {
  const { state = '', name = '', words: text = '' } = search;
  return `/answers?${new URLSearchParams({ state, name, q: text, page: String(number) }).toString()}`;
}

const links = (search: Search, count: number): Html => {
  const { page: number } = search;
  const hasOlder = number * inOnePage < count;
  return html`<p class="actions">
    ${number > 1 ? html`<a class="button second" href="${addressOf(search, number - 1)}">${words.newer}</a>` : ''}
    ${hasOlder ? html`<a class="button second" href="${addressOf(search, number + 1)}">${words.older}</a>` : ''}
  </p>`;
};

/** Reads what to look for from the address. What makes no sense is left out. */
function searchIn(query: Readonly<Record<string, string>>): Search {
  const number = Number(query.page ?? 1);
  return {
    state: states.includes(query.state as State) ? (query.state as State) : undefined,
    name: query.name || undefined,
    words: query.q?.slice(0, 200) || undefined,
    page: Number.isSafeInteger(number) && number > 0 && number < 1_000_000 ? number : 1,
  };
}

/** The list of everything that arrived. */
export async function listPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const search = searchIn(context.req.query());
  const [{ answers, count }, names] = await Promise.all([findAnswers(desk.store, search), namesIn(desk.store)]);
  const isEverything = !search.state && !search.name && !search.words;
  const content = html`<h1>${words.title}</h1>
    <form action="/answers" class="filter" role="search" aria-label="${words.filter}">
      ${select({
        name: 'state',
        label: words.state,
        value: search.state,
        options: [['', words.anyState], ...states.map((state) => [state, words.states[state]] as const)],
      })}
      ${
        names.length > 1
          ? select({
              name: 'name',
              label: words.question,
              value: search.name,
              options: [['', words.anyQuestion], ...names.map((name) => [name, name] as const)],
            })
          : ''
      }
      ${field({ name: 'q', label: words.search, value: search.words, type: 'search' })}
      <p><button class="second">${words.show}</button></p>
    </form>
    <p role="status">${count === 0 && isEverything ? words.none : counted(words.count, count)}</p>
    <ol role="list" class="answers">
      ${answers.map(listItem)}
    </ol>
    ${links(search, count)}`;
  return context.html(page({ desk, title: words.title, content, session, path: '/answers' }));
}
