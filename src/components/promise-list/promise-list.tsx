import { Component, Element, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import type { Feed } from '../../feed/feed';
import { promiseKind, promiseStates, type PromiseItem, type PromiseState } from '../../feed/promise-item';
import { words as listWords } from '../../language/en/tools/promise-list';
import type { OwnMessages } from '../../language/locales';
import { plural, type Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import type { PromiseListMessages } from '../../language/tools/promise-list';
import { wordsFor } from '../../language/words';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Live, announce } from '../../parts/live';
import { lookOf, type Theme } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { feedMore, feedNotes, feedUpdated, shownOf } from '../../tool/feed-parts';
import { ShownFeed, type FeedTool } from '../../tool/shown-feed';
import { Drawings } from './promise-list.items';
import { countsOf, misuseOf, promisesIn } from './promise-list.logic';

/**
 * Promises on one page, with buttons that show only those in one state. They are `<co-promise>` elements in it, or come from a feed of the site (`src`). Elements
 * that are in it stay if the feed cannot be shown. A long feed is shown 50 at a time; all of it on paper, and when a person asks for it. Nothing is stored.
 *
 * @summary What people said, and what becomes of each
 * @status experimental
 * @since the next version
 * @slot - A `<co-promise>` for each promise. Readable without JavaScript.
 * @part root - The box around the list.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-promise-list', styleUrl: 'promise-list.css', shadow: true })
export class PromiseList implements FeedTool<PromiseItem> {
  /** Address of a feed on your own site, as `coproduction-kit/feed.schema.json` describes it. It replaces the elements inside. */
  @Prop() readonly src?: string;
  /** The feed itself, if the page or a server has it already. */
  @Prop() readonly feed?: Feed;
  /** With a feed: address of your page where people say if this is what they meant. It gets the name of the promise: `?promise=bus-1`. Left out: no link. */
  @Prop() readonly answerHref?: string;
  /** Removes the buttons that show only some of the promises. */
  @Prop() readonly noFilter: boolean = false;
  /** Level of the headings, 1 to 6. Left out: one below the heading before it. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the list's: `{ everything: 'All of them' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<PromiseListMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoPromiseListElement;
  @State() private filter?: PromiseState;

  readonly shownKinds = { promise: promiseKind };
  private readonly shownFeed = new ShownFeed<PromiseItem>(this);
  private readonly drawings = new Drawings();
  private kitWords: PromiseListMessages = listWords.standard;
  /** Follows what the page does with its promises. */
  private readonly observer = isBrowser ? new MutationObserver(() => forceUpdate(this.host)) : undefined;

  connectedCallback(): void {
    followPage(this.host);
    this.observer?.observe(this.host, { subtree: true, childList: true, attributeFilter: ['state'] });
    this.shownFeed.enter();
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
    this.shownFeed.leave();
  }

  componentWillRender(): void {
    const { host, feed, src } = this;
    this.shownFeed.follow();
    reportLater(host, () => misuseOf(host, src ?? feed));
  }

  /** Asks the server for the feed again. What a person reads stays where it is, and so does the focus. It is done when the feed is shown, or cannot be. */
  @Method()
  async refresh(): Promise<void> {
    await this.shownFeed.load();
  }

  currentId(): string | undefined {
    return this.host.shadowRoot?.activeElement?.closest('.item')?.id.replace('promise-', '');
  }

  /** A node that has to move loses the focus: it gets it back. */
  handleFeed(): void {
    const { host } = this;
    const focused = host.shadowRoot?.activeElement;
    forceUpdate(host);
    if (focused instanceof HTMLElement && focused !== host.shadowRoot?.activeElement) focused.focus({ preventScroll: true });
  }

  matching(): readonly PromiseItem[] {
    const { filter, shownFeed } = this;
    const { items, goneId } = shownFeed;
    return filter ? items.filter(({ state, id }) => state === filter || id === goneId) : items;
  }

  /** How many a person sees now. */
  private get shownWords(): string {
    const { kitWords, filter, shownFeed } = this;
    const { shown } = shownFeed.pages;
    const count = filter ? this.counts()[filter] : this.states().length;
    return !shownFeed.loaded || count <= shown ? plural(kitWords.lang, kitWords.shown, count) : shownOf(kitWords, shown, count);
  }

  private readonly show = (filter: PromiseState | undefined): void => {
    this.filter = filter;
    this.shownFeed.pages.begin();
    announce(this.host, this.shownWords);
  };

  /** Shows the next ones, or all. The person goes on with the first of them. */
  private goOn(toEnd: boolean): void {
    const { host, kitWords } = this;
    const { pages } = this.shownFeed;
    const matching = this.matching();
    const next = matching[pages.shown];
    pages.goOn(toEnd ? matching.length : undefined);
    announce(host, toEnd ? plural(kitWords.lang, kitWords.shown, matching.length) : this.shownWords);
    if (next) focusOn(host, `said-${next.id}`);
  }

  private readonly tryAgain = (): void => {
    void this.shownFeed.load().then(() => announce(this.host, this.shownFeed.hasFailed ? this.kitWords.cannotShow : this.shownWords));
  };

  private states(): readonly (string | undefined)[] {
    return this.shownFeed.loaded?.items.map(({ state }) => state) ?? promisesIn(this.host).map((promise) => promise.getAttribute('state') ?? undefined);
  }

  private counts(): ReturnType<typeof countsOf> {
    return countsOf(this.states());
  }

  private filterButtons(): unknown {
    const { kitWords, filter } = this;
    const counts = this.counts();
    const written = promiseStates.filter((state) => counts[state] > 0 || state === filter);
    // A box of the page around some of them cannot be filtered.
    const isBoxed = !this.shownFeed.loaded && promisesIn(this.host).some(({ parentElement }) => parentElement !== this.host);
    if (this.noFilter || isBoxed || written.length < 2) return undefined;
    const button = (state: PromiseState | undefined, count: number): unknown => (
      <button key={state ?? 'everything'} type="button" class="second" aria-pressed={String(filter === state)} onClick={() => this.show(state)}>
        {plural(kitWords.lang, { other: kitWords.counted.replace('{what}', state ? kitWords[state] : kitWords.everything) }, count)}
      </button>
    );
    return (
      <div class="filter" role="group" aria-label={kitWords.show} key="filter">
        {button(undefined, this.states().length)}
        {written.map((state) => button(state, counts[state]))}
      </div>
    );
  }

  private notes(): unknown {
    const { src, feed, shownFeed, kitWords } = this;
    return (src || feed) && feedNotes(shownFeed, this.states().length > 0, kitWords, feed ? undefined : this.tryAgain);
  }

  private feedItems(register: Register): unknown {
    const { host, kitWords, answerHref, shownFeed } = this;
    const { loaded, goneId, pages } = shownFeed;
    if (!loaded) return undefined;
    const { language } = loaded.feed;
    const ofFeed = langOfPart(host, language);
    const look = {
      register,
      kitWords,
      lang: ofFeed ? kitWords.lang : langOfPart(host, kitWords.lang),
      dates: language,
      level: levelIn(host, this.headingLevel),
      answerHref: answerHref && isWebAddress(answerHref) ? answerHref : undefined,
      goneId,
    };
    const matching = this.matching();
    return (
      <div class="items" lang={ofFeed} key="items">
        {this.drawings.of(matching.slice(0, pages.drawn), look)}
        {feedMore(kitWords, this.shownWords, matching.length - pages.shown, matching.length, look.lang, (toEnd) => this.goOn(toEnd))}
        {feedUpdated(shownFeed, kitWords, look.lang)}
      </div>
    );
  }

  render() {
    const { host, filter } = this;
    const { loaded } = this.shownFeed;
    const register = registerOf(host, this.words);
    const kitWords = (this.kitWords = wordsFor(host, listWords, register, this.messages));
    return (
      <Host>
        <div class={`list ${lookOf(host, register, this.theme)}${filter ? ` only-${filter}` : ''}`} part="root">
          <div lang={langOfPart(host, kitWords.lang)} class="about-list">
            {this.filterButtons()}
            {this.notes()}
          </div>
          {this.feedItems(register)}
          <div class="items" hidden={!!loaded} key="slot">
            <slot />
          </div>
          {loaded && <Listen isOn={readingOf(host, 'listen')} />}
          <Live />
        </div>
      </Host>
    );
  }
}
