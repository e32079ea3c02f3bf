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
import { tellChanges } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { hasContent } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { absolute, isWebAddress } from '../../sending/address';
import { pageLink } from '../../tool/tool-box';
import { withMeToo } from '../idea/idea.logic';
import { ideasIn, misuseOf, shownIn } from './ideas.logic';

/**
 * A question of the organisation, the ideas of people, and a reply to each. The ideas are in the page, in its order: nothing is ranked. A person has read each of them
 * before. People can say “Me too”: the tool does not ask who they are, sends no cookies, and stores nothing on their device. They cannot write to each other.
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
  /** Address of your page where people report an idea. It gets the `id` of the idea: `?idea=bus`. Required. */
  @Prop() readonly reportHref?: string;
  /** Address of your page where people take their idea back with their code. Required. */
  @Prop() readonly takeBackHref?: string;
  /** Address of the page that says how to complain about the use of people's data. */
  @Prop() readonly complainHref?: string;
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

  private readonly redraw = (): void => forceUpdate(this.host);
  /** The page can change its ideas. */
  private readonly observer = isBrowser ? new MutationObserver(this.redraw) : undefined;

  connectedCallback(): void {
    followPage(this.host);
    this.observer?.observe(this.host, { subtree: true, childList: true, attributeFilter: ['id', 'withdrawn-on'] });
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
  }

  componentWillRender(): void {
    const { host, name, reportHref, noMeToo, words, messages, theme, headingLevel } = this;
    reportLater(host, () => misuseOf(this));
    const ideas = ideasIn(host);
    const ids = ideas.map(({ id }) => id).join(' ');
    tellChanges(host, ideas, [ids, name, reportHref, noMeToo, words, messages, theme, levelBelowTitle(host, headingLevel)]);
  }

  render() {
    const { host, redraw, takeBackHref, name, noMeToo } = this;
    const register = registerOf(host, this.words);
    const kitWords = wordsFor(host, ideasWords, register, this.messages);
    const lang = langOfPart(host, kitWords.lang);
    const shown = shownIn(host);
    const canAgree = isBrowser && name !== '' && !noMeToo && shown.some(({ id }) => id);
    return (
      <Host>
        <div class={lookOf(host, register, this.theme)}>
          <div class="tool" part="tool">
            <slot name="title" onSlotchange={redraw} />
            <div class="about" key="about" hidden={!hasContent(host, 'about')}>
              <slot name="about" onSlotchange={redraw} />
            </div>
            <p class="notes" key="notes" lang={lang}>
              {kitWords.readFirst}
            </p>
            {canAgree && (
              <p class="notes pressed" key="about-me-too" lang={lang}>
                {withMeToo(kitWords, kitWords.aboutMeToo)}
              </p>
            )}
            {ideasIn(host).length === 0 && (
              <p class="notes" key="empty" lang={lang}>
                {kitWords.empty}
              </p>
            )}
            <slot onSlotchange={redraw} />
            {shown.length > 0 && (
              <p class="shared" key="shared" lang={lang}>
                {kitWords.shared}
                {takeBackHref && isWebAddress(takeBackHref) && (
                  <span>
                    {' '}
                    <a href={takeBackHref} target="_blank">
                      {kitWords.takeBack}
                    </a>
                    <span class="on-paper">{isBrowser && absolute(takeBackHref)}</span>
                  </span>
                )}
              </p>
            )}
            <div lang={lang} key="complain">
              {pageLink(this.complainHref, kitWords.complain)}
            </div>
            <Listen isOn={readingOf(host, 'listen')} />
          </div>
          <slot name="ask" onSlotchange={redraw} />
        </div>
      </Host>
    );
  }
}
