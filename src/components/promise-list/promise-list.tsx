import { Component, Element, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import type { Feed } from '../../feed/feed';
import { promiseStates, type PromiseItem, type PromiseState } from '../../feed/promise-item';
import { words as listWords } from '../../language/en/tools/promise-list';
import type { OwnMessages } from '../../language/locales';
import { plural, type Register } from '../../language/messages';
import { reportLater, reportMisuse } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import type { PromiseListMessages } from '../../language/tools/promise-list';
import { wordsFor } from '../../language/words';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Live, announce } from '../../parts/live';
import { lookOf, type Theme } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { feedFile, readFeed, type Loaded } from './promise-list.feed';
import { day, Drawings } from './promise-list.items';
import { countsOf, keepItem, misuseOf, promisesIn } from './promise-list.logic';
import { inOneStep, Pages } from './promise-list.pages';

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
export class PromiseList {
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

  private readonly file = feedFile(this, () => this.handleFile());
  /** What the page has given, and what is in it. */
  private given?: Feed;
  private ofGiven?: Loaded;
  /** The promises of the feed, and the one that is not in it any more, and that a person is at. */
  private items: readonly PromiseItem[] = [];
  private goneId?: string;
  private readonly pages = new Pages(this);
  private readonly drawings = new Drawings();
  private kitWords: PromiseListMessages = listWords.standard;
  /** Follows what the page does with its promises. */
  private readonly observer = isBrowser ? new MutationObserver(() => forceUpdate(this.host)) : undefined;

  connectedCallback(): void {
    followPage(this.host);
    this.observer?.observe(this.host, { subtree: true, childList: true, attributeFilter: ['state'] });
    if (isBrowser) addEventListener('beforeprint', this.pages.print);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
    this.file.leave();
    if (isBrowser) removeEventListener('beforeprint', this.pages.print);
  }

  componentWillRender(): void {
    const { host, feed, src } = this;
    if (feed !== this.given) this.takeGiven(feed);
    if (!feed) this.file.follow();
    reportLater(host, () => misuseOf(host, src ?? feed));
  }

  /** Asks the server for the feed again. What a person reads stays where it is, and so does the focus. It is done when the feed is shown, or cannot be. */
  @Method()
  async refresh(): Promise<void> {
    await this.file.load();
  }

  private get loaded(): Loaded | undefined {
    return this.feed ? this.ofGiven : this.src ? this.file.loaded : undefined;
  }

  private get hasFailed(): boolean {
    return this.feed ? !this.ofGiven : this.file.hasFailed;
  }

  private takeGiven(feed: Feed | undefined): void {
    this.given = feed;
    this.ofGiven = undefined;
    try {
      this.ofGiven = feed && readFeed(this.host, feed, 'The feed');
    } catch (error) {
      reportMisuse(this.host, 'feed', (error as Error).message);
    }
    this.take();
  }

  /** There is another feed. The promise that a person is at stays. */
  private take(): void {
    const { host, loaded } = this;
    const id = host.shadowRoot?.activeElement?.closest('.item')?.id.replace('promise-', '');
    const now = loaded?.items ?? [];
    this.items = keepItem(this.items, now, id);
    this.goneId = this.items === now ? undefined : id;
    this.pages.show(this.matching().findIndex((item) => item.id === id) + 1);
  }

  /** The feed came, or did not. A node that has to move loses the focus: it gets it back. */
  private handleFile(): void {
    const { host } = this;
    const focused = host.shadowRoot?.activeElement;
    this.take();
    forceUpdate(host);
    if (focused instanceof HTMLElement && focused !== host.shadowRoot?.activeElement) focused.focus({ preventScroll: true });
  }

  private matching(): readonly PromiseItem[] {
    const { items, filter, goneId } = this;
    return filter ? items.filter(({ state, id }) => state === filter || id === goneId) : items;
  }

  /** How many a person sees now. */
  private get shownWords(): string {
    const { kitWords, filter, pages } = this;
    const { shown } = pages;
    const { lang } = kitWords;
    const count = filter ? this.counts()[filter] : this.states().length;
    if (!this.loaded || count <= shown) return plural(lang, kitWords.shown, count);
    return plural(lang, { other: kitWords.shownOf.replace('{shown}', plural(lang, { other: '{count}' }, shown)) }, count);
  }

  private readonly show = (filter: PromiseState | undefined): void => {
    this.filter = filter;
    this.pages.begin();
    announce(this.host, this.shownWords);
  };

  /** Shows the next ones, or all. The person goes on with the first of them. */
  private goOn(toEnd: boolean): void {
    const { host, kitWords, pages } = this;
    const matching = this.matching();
    const next = matching[pages.shown];
    pages.goOn(toEnd ? matching.length : undefined);
    announce(host, toEnd ? plural(kitWords.lang, kitWords.shown, matching.length) : this.shownWords);
    if (next) focusOn(host, `said-${next.id}`);
  }

  private readonly tryAgain = (): void => {
    void this.file.load().then(() => announce(this.host, this.hasFailed ? this.kitWords.cannotShow : this.shownWords));
  };

  private states(): readonly (string | undefined)[] {
    return this.loaded?.items.map(({ state }) => state) ?? promisesIn(this.host).map((promise) => promise.getAttribute('state') ?? undefined);
  }

  private counts(): ReturnType<typeof countsOf> {
    return countsOf(this.states());
  }

  private filterButtons(): unknown {
    const { kitWords, filter } = this;
    const counts = this.counts();
    const written = promiseStates.filter((state) => counts[state] > 0 || state === filter);
    // A box of the page around some of them cannot be filtered.
    const isBoxed = !this.loaded && promisesIn(this.host).some(({ parentElement }) => parentElement !== this.host);
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
    const { kitWords, loaded, hasFailed } = this;
    const hasSome = this.states().length > 0;
    const isLoading = this.src && !loaded && !hasFailed && !hasSome;
    const note = loaded?.leftOut ? kitWords.leftOut : isLoading ? kitWords.loading : loaded && !hasSome ? kitWords.empty : '';
    return [
      hasFailed && (
        <div class="note" key="failed">
          <p>{hasSome ? kitWords.old : kitWords.cannotShow}</p>
          {!this.feed && (
            <Button id="again" look="second" handlePress={this.tryAgain}>
              {kitWords.tryAgain}
            </Button>
          )}
        </div>
      ),
      note && (
        <p class="note" key="note">
          {note}
        </p>
      ),
    ];
  }

  private feedItems(register: Register): unknown {
    const { host, kitWords, answerHref, loaded, goneId, pages } = this;
    if (!loaded) return undefined;
    const { language, updated } = loaded.feed;
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
    const left = matching.length - pages.shown;
    return (
      <div class="items" lang={ofFeed} key="items">
        {this.drawings.of(matching.slice(0, pages.drawn), look)}
        {left > 0 && (
          <div class="note" lang={look.lang} key="left">
            <p>{this.shownWords}</p>
            <div class="filter">
              <Button id="more" look="second" handlePress={() => this.goOn(false)}>
                {plural(kitWords.lang, { other: kitWords.more }, Math.min(left, inOneStep))}
              </Button>
              {left > inOneStep && (
                <Button id="all" look="quiet" handlePress={() => this.goOn(true)}>
                  {plural(kitWords.lang, { other: kitWords.all }, matching.length)}
                </Button>
              )}
            </div>
          </div>
        )}
        {updated && (
          <p class="note" lang={look.lang} key="updated">
            {this.updatedOn(updated)}
          </p>
        )}
      </div>
    );
  }

  private updatedOn(date: string): unknown {
    const { updated, lang } = this.kitWords;
    const [before, after] = updated.split('{date}');
    return [before, day(date, lang), after];
  }

  render() {
    const { host, loaded, filter } = this;
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
