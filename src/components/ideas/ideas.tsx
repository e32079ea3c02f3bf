import { Component, Element, Host, Method, Prop, forceUpdate, h } from '@stencil/core';
import type { Feed } from '../../feed/feed';
import { ideaKind, type IdeaItem } from '../../feed/idea-item';
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
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Live, announce } from '../../parts/live';
import { hasContent } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { absolute, isWebAddress } from '../../sending/address';
import { feedMore, feedNotes, feedUpdated, shownOf } from '../../tool/feed-parts';
import { ShownFeed, type FeedTool } from '../../tool/shown-feed';
import { pageLink } from '../../tool/tool-box';
import { withMeToo } from '../idea/idea.logic';
import { placeIdeas } from './ideas.feed';
import { fromFeed, ideasIn, misuseOf, shownIn } from './ideas.logic';

/**
 * A question of the organisation, the ideas of people, and a reply to each. The ideas are `<co-idea>` elements in it, or come from a feed of the site (`src`), and stay
 * in that order: nothing is ranked. A person has read each of them before. People can say “Me too”: the tool does not ask who they are, sends no cookies, and stores nothing on their device. They cannot write to each other.
 *
 * @summary Ideas of people, and a reply to each
 * @status experimental
 * @since the next version
 * @slot - A `<co-idea>` for each idea, the newest first. Readable without JavaScript.
 * @slot feed - The tool puts the ideas of a feed here. Leave it to the tool.
 * @slot title - What you ask: a heading.
 * @slot about - Who reads new ideas, and when: “Amina and Joe read new ideas on weekdays.”
 * @slot ask - Where people write an idea: a `<co-comment limit="280" ask-publish>`. Left out: nobody can write one now.
 * @part tool - The box around it.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-ideas', styleUrl: 'ideas.css', shadow: true })
export class Ideas implements FeedTool<IdeaItem> {
  /** Name of the question, in the envelope of each “Me too”. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** Address of a feed on your own site, as `coproduction-kit/feed.schema.json` describes it. It replaces the elements inside. */
  @Prop() readonly src?: string;
  /** The feed itself, if the page has it already. A server draws only the elements inside. */
  @Prop() readonly feed?: Feed;
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

  private kitWords: IdeasMessages = ideasWords.standard;
  readonly shownKinds = { idea: ideaKind };
  private readonly shownFeed = new ShownFeed<IdeaItem>(this);
  private readonly redraw = (): void => forceUpdate(this.host);
  /** The page can change its ideas. */
  private readonly observer = isBrowser ? new MutationObserver(this.redraw) : undefined;

  connectedCallback(): void {
    followPage(this.host);
    this.shownFeed.enter();
    this.observer?.observe(this.host, { subtree: true, childList: true, attributeFilter: ['id', 'withdrawn-on'] });
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
    this.shownFeed.leave();
  }

  /** Asks the server for the feed again. What a person reads stays where it is, and so do the focus and “Me too”. It is done when the feed is shown, or cannot be. */
  @Method()
  async refresh(): Promise<void> {
    await this.shownFeed.load();
  }

  componentWillRender(): void {
    const { host, name, reportHref, noMeToo, words, messages, theme, headingLevel } = this;
    const { shownFeed } = this;
    this.kitWords = wordsFor(host, ideasWords, registerOf(host, words), messages);
    // A server draws the elements of the page: it has no feed of its own, and a framework must find what it wrote.
    if (isBrowser) {
      // Until there is a feed, the ideas of the page are those that a person can be at: their ids are enough.
      if (!shownFeed.loaded) shownFeed.items = ideasIn(host) as readonly { readonly id: string }[] as readonly IdeaItem[];
      shownFeed.follow();
      this.place();
    }
    reportLater(host, () => misuseOf(this));
    const ideas = ideasIn(host);
    // Those of a feed keep their ids.
    const ids = shownFeed.loaded ? '' : ideas.map(({ id }) => id).join(' ');
    tellChanges(host, ideas, [ids, name, reportHref, noMeToo, words, messages, theme, levelBelowTitle(host, headingLevel)]);
  }

  currentId(): string | undefined {
    return this.host.querySelector('co-idea:focus-within')?.id;
  }

  matching(): readonly IdeaItem[] {
    return this.shownFeed.items;
  }

  private place(): void {
    const { loaded, items, goneId, pages } = this.shownFeed;
    const shown = loaded ? items.slice(0, pages.drawn) : [];
    placeIdeas(this.host, { items: shown, language: loaded?.feed.language ?? '', goneId, gone: this.kitWords.gone });
  }

  private get shownWords(): string {
    const { items, pages } = this.shownFeed;
    return shownOf(this.kitWords, Math.min(pages.shown, items.length), items.length);
  }

  /** Shows the next ones, or all. The person goes on with the first of them. */
  private goOn(toEnd: boolean): void {
    const { host, shownFeed } = this;
    const { items, pages } = shownFeed;
    const next = pages.shown;
    pages.goOn(toEnd ? items.length : undefined);
    announce(host, this.shownWords);
    const idea = ideasIn(host, fromFeed)[next];
    // A new element is drawn for the first time once the press has ended.
    if (idea) queueMicrotask(() => focusOn(idea, idea.hasAttribute('withdrawn-on') ? 'taken-back' : 'idea'));
  }

  private readonly tryAgain = (): void => {
    void this.shownFeed.load().then(() => announce(this.host, this.shownFeed.hasFailed ? this.kitWords.cannotShow : this.shownWords));
  };

  render() {
    const { host, redraw, takeBackHref, name, noMeToo, kitWords, src, feed, shownFeed } = this;
    const { loaded, items, pages } = shownFeed;
    const lang = langOfPart(host, kitWords.lang);
    const ideas = loaded ? ideasIn(host, fromFeed) : ideasIn(host);
    const shown = shownIn(ideas);
    const canAgree = isBrowser && name !== '' && !noMeToo && shown.some(({ id }) => id);
    return (
      <Host>
        <div class={lookOf(host, registerOf(host, this.words), this.theme)}>
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
            {isBrowser && (src ?? feed) && (
              <div key="about-feed" lang={lang}>
                {feedNotes(shownFeed, ideas.length > 0, kitWords, feed ? undefined : this.tryAgain)}
              </div>
            )}
            {!src && !feed && ideas.length === 0 && (
              <p class="notes" key="empty" lang={lang}>
                {kitWords.empty}
              </p>
            )}
            <div hidden={!!loaded} key="own">
              <slot onSlotchange={redraw} />
            </div>
            <slot name="feed" />
            {loaded && feedMore(kitWords, this.shownWords, items.length - pages.shown, items.length, lang, (toEnd) => this.goOn(toEnd))}
            {feedUpdated(shownFeed, kitWords, lang)}
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
            <Live />
          </div>
          <slot name="ask" onSlotchange={redraw} />
        </div>
      </Host>
    );
  }
}
