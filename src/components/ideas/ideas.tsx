import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { words as ideasWords } from '../../language/en/tools/ideas';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import type { IdeasMessages } from '../../language/tools/ideas';
import { wordsFor } from '../../language/words';
import { tellInside } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { ideasIn, misuseOf } from './ideas.logic';

/**
 * A question of the organisation, the ideas of people, and a reply to each. The ideas are in the page, in its order: nothing is ranked. A person has read each of them
 * before. People can say “Me too”, which says nothing of who they are, and nothing is stored on their device. They cannot write to each other.
 *
 * @summary Ideas of people, and a reply to each
 * @status experimental
 * @since the next version
 * @slot - A `<co-idea>` for each idea, the newest first. Readable without JavaScript.
 * @slot title - What you ask: a heading.
 * @slot about - Who reads new ideas, and when: “Amina and Joe read new ideas on weekdays.”
 * @slot ask - Where people write an idea: a `<co-comment limit="280" ask-publish>`. Left out: nobody can write one now.
 * @part tool - The box around it.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-ideas', styleUrl: 'ideas.css', shadow: true })
export class Ideas {
  /** Name of the question, in the envelope of each “Me too”. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** Address that receives each “Me too”, by POST, as JSON: an envelope. */
  @Prop() readonly action?: string;
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. With cookies, your server could know who people are: the tool says that you do not. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Address of your page where people report an idea. It gets the `id` of the idea: `?idea=bus`. Required. */
  @Prop() readonly reportHref?: string;
  /** Address of your page where people take their idea back with their code. Required. */
  @Prop() readonly takeBackHref?: string;
  /** Takes “Me too” away: you do not count any more. */
  @Prop() readonly noMeToo: boolean = false;
  /** Level of the headings of the ideas, 1 to 6. Left out: one below its title. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the tool's: `{ meToo: 'I need this, too' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<IdeasMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoIdeasElement;

  /** What each idea takes from here. */
  private shared: readonly unknown[] = [];
  private readonly redraw = (): void => forceUpdate(this.host);
  /** The page can change its ideas. */
  private readonly observer = isBrowser ? new MutationObserver(this.redraw) : undefined;

  connectedCallback(): void {
    followPage(this.host);
    this.observer?.observe(this.host, { childList: true });
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
  }

  componentWillRender(): void {
    const { host, name, reportHref, noMeToo, words, messages, theme, headingLevel } = this;
    reportLater(host, () => misuseOf(this));
    const shared = [name, reportHref, noMeToo, words, messages, theme, levelBelowTitle(host, headingLevel)];
    if (shared.some((value, index) => value !== this.shared[index])) tellInside(ideasIn(host));
    this.shared = shared;
  }

  render() {
    const { host, redraw, takeBackHref, noMeToo } = this;
    const register = registerOf(host, this.words);
    const kitWords = wordsFor(host, ideasWords, register, this.messages);
    const lang = langOfPart(host, kitWords.lang);
    const hasSome = ideasIn(host).length > 0;
    const { readFirst, aboutMeToo } = kitWords;
    return (
      <Host>
        <div class={lookOf(host, register, this.theme)}>
          <div class="tool" part="tool">
            <slot name="title" onSlotchange={redraw} />
            <div class="about" key="about" hidden={!hasWords(host, 'about')}>
              <slot name="about" onSlotchange={redraw} />
            </div>
            <p class="notes" key="notes" lang={lang}>
              {hasSome && !noMeToo && isBrowser ? `${readFirst}\n${aboutMeToo}` : readFirst}
            </p>
            {!hasSome && (
              <p class="notes" key="empty" lang={lang}>
                {kitWords.empty}
              </p>
            )}
            <slot onSlotchange={redraw} />
            {hasSome && (
              <p class="shared" key="shared" lang={lang}>
                {kitWords.shared} {takeBackHref && isWebAddress(takeBackHref) && <a href={takeBackHref}>{kitWords.takeBack}</a>}
              </p>
            )}
            <Listen isOn={readingOf(host, 'listen')} />
          </div>
          <slot name="ask" onSlotchange={redraw} />
        </div>
      </Host>
    );
  }
}
