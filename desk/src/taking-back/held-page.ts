import { html } from 'hono/html';
import type { Desk } from '../desk.ts';
import { recordIn } from '../keeping/consent-record.ts';
import type { AnswerEnvelope, CommentAnswer, ConsentAnswer, PromiseItem, SharedIdea } from '../kit.ts';
import { words } from '../language/taking-back.ts';
import { ownWordsOf, type Item } from '../publishing/items.ts';
import { saidIn } from '../reading/said.ts';
import { page, type Html } from '../web/layout.ts';
import { counted, dayIn, fill } from '../web/words.ts';
import type { Answer } from '../reading/answers.ts';
import { keptUntil, publishedOf } from './kept.ts';
import { ownWordsIn } from './own-words.ts';

/** A button that sends the code again. It is never in an address, where a browser or a server would keep it. */
export const withCode = (
  path: string,
  code: string,
  button: string,
  parts: { readonly id?: string; readonly isSecond?: boolean; readonly inside?: Html },
): Html =>
  html`<form method="post" action="${path}">
    <input type="hidden" name="code" value="${code}" />${parts.id ? html`<input type="hidden" name="id" value="${parts.id}" />` : ''} ${parts.inside ?? ''}
    <button ${parts.isSecond ? html`class="second"` : ''}>${button}</button>
  </form>`;

const quote = (text: string, lang: string): Html => html`<blockquote lang="${lang}" dir="auto">${text}</blockquote>`;

/** What the person chose and wrote. */
function saidParts({ envelope, lang }: Answer): Html {
  const said = saidIn({ envelope } as Parameters<typeof saidIn>[0]);
  if (said.every(({ written }) => written === undefined) && said.every(({ chosen }) => chosen === undefined)) return html``;
  return html`${said.map(
    ({ about, chosen, written }) =>
      html`${about ? html`<p class="quiet" lang="${lang}" dir="auto">${about}</p>` : ''}
      ${chosen === undefined ? '' : html`<p>${words.chose}: <span lang="${lang}" dir="auto">${chosen}</span></p>`}
      ${
        written === undefined
          ? ''
          : html`<p>${words.said}:</p>
              ${quote(written, lang)}`
      }`,
  )}`;
}

/** A consent: what was allowed, and what was not. */
function consentParts({ envelope, lang }: Answer, versions: number): Html {
  const { answer } = envelope as unknown as AnswerEnvelope<ConsentAnswer>;
  const record = recordIn(answer);
  const takeOut = answer.takeOut ?? record?.takeOut;
  const { consent } = words;
  const asked = new Map(record?.wording.text.items.map((item) => [item.name, item.words]));
  return html`${
      record
        ? html`<p>${consent.state}: ${consent.states[record.state]}</p>
            <dl>
              ${record.answers.map(
                ({ name, answer }) =>
                  html`<dt lang="${lang}" dir="auto">${asked.get(name) ?? name}</dt>
                    <dd>${consent.answers[answer]}</dd>`,
              )}
            </dl>
            ${record.keepUntil ? html`<p>${fill(consent.until, { day: dayIn(record.keepUntil) })}</p>` : ''}`
        : html`<p>${consent.onlyCode}</p>`
    }
    ${
      takeOut
        ? html`<p>${consent.takeOut}:</p>
            ${quote(takeOut, lang)}`
        : ''
    }
    ${versions > 1 ? html`<p>${counted(consent.versions, versions)}</p>` : ''}
    <p class="quiet">${consent.changeHint}</p>`;
}

/** What the organisation replied, as it is on the website. */
function replyPart(content: PromiseItem | SharedIdea): Html | '' {
  const reply = content.kind === 'idea' ? content.reply : content;
  if (!reply) return '';
  const { answer, by, role, date } = reply;
  return html`<p>${content.kind === 'promise' ? html`<strong>${words.promises[content.state]}.</strong> ` : ''}${answer}</p>
    ${content.kind === 'promise' && content.because ? html`<p>${content.because}</p>` : ''}
    <p class="quiet">${fill(words.replyBy, { by, role, day: dayIn(date) })}</p>`;
}

/** What everyone can see of it. In an idea of several people, it is the person's own words. */
function publishedParts(items: readonly Item[], own: ReadonlyMap<string, string>): Html {
  if (items.length === 0) return html`<p>${words.nothingPublished}</p>`;
  return html`${items.map(({ id, content }) => {
    if (!content) return '';
    const said = (content.kind === 'idea' ? own.get(id) : undefined) ?? content.said;
    return html`<div class="card">${quote(said, '')} ${replyPart(content)}</div>`;
  })}`;
}

function agreedParts({ publish, shownName, contact }: CommentAnswer): Html {
  const agreed = publish === 'yes' ? words.mayPublish : publish === 'no' ? words.mayNotPublish : words.notAsked;
  return html`<h3>${words.use}</h3>
    <p>${agreed}</p>
    ${shownName ? html`<p>${fill(words.shownName, { name: shownName })}</p>` : ''} ${contact ? html`<p>${fill(words.contact, { contact })}</p>` : ''}`;
}

const serviceOf = ({ envelope }: Answer): string => recordIn(envelope?.answer)?.services[0]?.service ?? '';

async function heldParts(desk: Desk, code: string, held: Answer, versions: number): Promise<Html> {
  const { id, envelope, endedOn, state, receivedAt, lang } = held;
  const sent = html`<p>${fill(words.sent, { day: dayIn(receivedAt) })}</p>`;
  if (!envelope)
    return html`<section class="card">
      ${sent}
      <p>${fill(words.states[state], { day: dayIn(endedOn ?? receivedAt) })}</p>
    </section>`;
  const items = await publishedOf(desk, held);
  const isConsent = held.tool === 'co-consent-form';
  const title = isConsent
    ? html`<h2>${fill(words.consent.title, { service: serviceOf(held) })}</h2>`
    : held.tool === 'co-idea'
      ? html`<h2>${words.meToo}</h2>`
      : html`<h2>${words.asked}: <span lang="${lang}" dir="auto">${held.question}</span></h2>`;
  return html`<section>
    ${title} ${sent} ${isConsent ? consentParts(held, versions) : saidParts(held)} ${held.recording ? html`<p>${words.recording}</p>` : ''}
    ${held.recording ? withCode('/take-back/recording', code, words.hear, { id, isSecond: true }) : ''} ${isConsent ? '' : agreedParts(envelope.answer)}
    <h3>${words.stateTitle}</h3>
    <p>${words.states[state]}</p>
    <h3>${words.published}</h3>
    ${publishedParts(items, await ownWordsOf(desk.store, id))}
    <h3>${words.keepTitle}</h3>
    <p>${keptUntil(desk, held, items)}</p>
    <div class="actions">
      ${ownWordsIn(envelope).length > 0 ? withCode('/take-back/words', code, words.change, { id }) : ''}
      ${withCode('/take-back/withdraw', code, words.takeBack, { id, isSecond: true })}
    </div>
  </section>`;
}

/** Everything that belongs to a code, with what the person can do. */
export async function heldPage(desk: Desk, code: string, held: readonly Answer[], done?: string): Promise<Html> {
  // Of a consent, the newest version says what is agreed now; the others are in the copy.
  const versions = held.filter(({ tool, envelope }) => tool === 'co-consent-form' && envelope);
  const [newest] = versions;
  const shown = held.filter((each) => !versions.includes(each) || each === newest);
  const parts: Html[] = [];
  for (const each of shown) parts.push(await heldParts(desk, code, each, versions.length));
  const content = html`<h1>${words.heldTitle}</h1>
    <p class="quiet">${words.notice}</p>
    ${parts}
    ${
      held.some(({ envelope }) => envelope)
        ? html`<section>
            <h2>${words.copyTitle}</h2>
            <p>${words.copyHint}</p>
            ${withCode('/take-back/copy', code, words.copy, { isSecond: true })}
          </section>`
        : ''
    }`;
  return page({ desk, title: words.heldTitle, content, done });
}
