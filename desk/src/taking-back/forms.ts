import { html } from 'hono/html';
import type { Desk } from '../desk.ts';
import { isComplaint } from '../keeping/complaints.ts';
import { words } from '../language/taking-back.ts';
import { errorSummary, field, type Errors } from '../web/fields.ts';
import { page, type Html } from '../web/layout.ts';
import type { Answer } from '../reading/answers.ts';
import { withCode } from './held-page.ts';
import { ownWordsIn } from './own-words.ts';

/** The page on which a person writes their code. */
export function codePage(desk: Desk, written = '', problem?: keyof typeof words.problems): Html {
  const errors: Errors = problem ? { code: words.problems[problem] } : {};
  const content = html`<h1>${words.title}</h1>
    ${errorSummary(words.problem, errors)} ${words.intro.map((text) => html`<p>${text}</p>`)}
    <form method="post" action="/take-back" novalidate>
      ${field({ name: 'code', label: words.code, hint: words.codeHint, value: written, errors, autocomplete: 'off' })}
      <button>${words.open}</button>
    </form>
    <p>${words.lost}</p>`;
  return page({ desk, title: words.title, content, hasError: Boolean(problem) });
}

/** The page on which a person writes their words again. `fields` is what they have already written there. */
export function wordsPage(
  desk: Desk,
  code: string,
  held: Answer,
  isPublished: boolean,
  fields: Readonly<Record<string, string>> = {},
  problem?: keyof typeof words.changeProblems,
): Html {
  const own = held.envelope ? ownWordsIn(held.envelope) : [];
  const errors: Errors = problem ? { [own[0]?.key ?? '']: words.changeProblems[problem] } : {};
  const content = html`<h1>${words.changeTitle}</h1>
    ${errorSummary(words.problem, errors)}
    <p>${words.changeIntro}</p>
    ${isPublished ? html`<p>${words.changePublished}</p>` : ''}
    ${withCode('/take-back/words/save', code, words.save, {
      id: held.id,
      inside: html`${own.map(({ key, about, text }) =>
        field({ name: key, label: about ?? (own.length === 1 ? held.question : words.yourWords), value: fields[key] ?? text, errors, lines: 'many' }),
      )}`,
    })}
    ${withCode('/take-back', code, words.back, { isSecond: true })}`;
  return page({ desk, title: words.changeTitle, content, hasError: Boolean(problem) });
}

const list = (texts: readonly string[]): Html =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** Asks once before something is taken back, with everything that happens then. */
export function withdrawPage(desk: Desk, code: string, held: Answer): Html {
  const content = html`<h1>${words.withdrawTitle}</h1>
    ${isComplaint(held) ? html`<p>${words.withdrawComplaint}</p>` : ''} ${held.tool === 'co-consent-form' ? html`<p>${words.withdrawConsent}</p>` : ''}
    <p>${words.withdrawIntro}</p>
    ${list(words.withdrawEffects)}
    <h2>${words.cannotUndo}</h2>
    ${list(words.cannotUndoList)}
    <p>${words.noReturn}</p>
    <div class="actions">
      ${withCode('/take-back/withdraw/yes', code, words.withdraw, { id: held.id })} ${withCode('/take-back', code, words.keep, { isSecond: true })}
    </div>`;
  return page({ desk, title: words.withdrawTitle, content });
}
