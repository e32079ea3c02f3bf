import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import type { PromiseState } from '../../feed/promise-item';
import { words as promiseWords } from '../../language/en/tools/promise';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import type { PromiseMessages } from '../../language/tools/promise';
import { wordsFor } from '../../language/words';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { drawPromise, drawings, facts } from '../../parts/promise';
import { rest } from '../../parts/rest';
import { fittingSlot, hasContent } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { misuseOf, slots } from './promise.logic';

/**
 * What people said, and what becomes of it: that the organisation will do it, is doing it, did it, or cannot, and why. It says who says so, when, what would
 * change the answer, and when they look at it again. Its words are in the page. Nothing is sent.
 *
 * @summary What people said, and what becomes of it
 * @status experimental
 * @since the next version
 * @slot said - What people said: one sentence. Readable without JavaScript.
 * @slot easy-said - The same in easy words. Each slot has one for easy words, with `easy-` before its name; `easy` is that of the answer.
 * @slot - The answer: what you do about it, or that you cannot.
 * @slot easy - The answer in easy words.
 * @slot because - Why. Needed with `state="cannot"`.
 * @slot by - Who says this: a name and a role, never only the organisation.
 * @slot date - When they said it: a `<time>`.
 * @slot change - What would change the answer.
 * @slot again - When you look at it again: a `<time>`.
 * @slot history - What you said before, the newest first: an `<ol>`.
 * @part tool - The box around it.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-promise', styleUrl: 'promise.css', shadow: true })
export class PromiseElement {
  /** What becomes of it: `will`, you will do it; `doing`; `done`; `cannot`, you cannot do it, and say why. Required. */
  @Prop({ reflect: true }) readonly state?: PromiseState;
  /** Address of your page where people say if this is what they meant. Left out: no link. */
  @Prop() readonly answerHref?: string;
  /** Level of its heading, 1 to 6. Left out: one below the heading before it. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the tool's: `{ youSaid: 'People said' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<PromiseMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoPromiseElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this));
  }

  private readonly redraw = (): void => forceUpdate(this.host);

  render() {
    const { host, state, answerHref } = this;
    const register = registerOf(host, this.words);
    const kitWords = wordsFor(host, promiseWords, register, this.messages);
    const lang = langOfPart(host, kitWords.lang);
    const fitting = (name: string): string => fittingSlot(host, name, register);
    const written = facts.filter((fact) => hasContent(host, fitting(fact)));
    const slot = (name: string): unknown => <slot name={fitting(name)} onSlotchange={this.redraw} />;
    const shown = ['said', '', ...written].map(fitting);
    return (
      <Host>
        <div class={`tool ${lookOf(host, register, this.theme)}`} part="tool">
          {drawPromise({
            level: levelIn(host, this.headingLevel),
            kitWords,
            lang,
            state: state && Object.hasOwn(drawings, state) ? state : undefined,
            said: slot('said'),
            answer: slot(''),
            facts: Object.fromEntries(written.map((fact) => [fact, slot(fact)])),
            meantHref: answerHref && isWebAddress(answerHref) ? answerHref : undefined,
          })}
          <Listen isOn={readingOf(host, 'listen')} />
          {rest(
            slots.filter((name) => !shown.includes(name)),
            this.redraw,
          )}
        </div>
      </Host>
    );
  }
}
