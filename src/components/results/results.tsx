import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { words as resultsWords } from '../../language/en/tools/results';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import type { ResultsMessages } from '../../language/tools/results';
import { wordsFor } from '../../language/words';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { hasContent, hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { notesOn, StatementTable } from './results.drawing';
import { misuseOf, shownBy } from './results.logic';
import { resultsFile, type PublishedStatements } from './results.source';

/**
 * What people answered to one statement, or to a set of them: a table with a bar in each row, how many of how many answered, how, and what is hidden and why. It
 * takes only numbers that may be published: `publish()` of `coproduction-kit/results` makes them. It refuses small numbers and those that are not rounded. It has
 * no averages, no scores, no ranking, and no colours of good and bad.
 *
 * @summary What people answered, as bars and as a table
 * @status experimental
 * @since the next version
 * @slot - A `<table>` for each statement: `<caption>`, a row for each answer, `<tr data-about="answered">` for all of them. Readable without JavaScript.
 * @slot title - What the answers show, in one sentence.
 * @slot more - Your words below the answers: what you do about them, and where the numbers are.
 * @part tool - The box around it.
 * @cssprop --co-brand - The site's brand colour, which is that of the bars; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-results', styleUrl: 'results.css', shadow: true })
export class ResultsElement {
  /** Address of the results as JSON, on your own site: what `publish()` returns, with the words that people read, or a list of these. Until they are here, and if they do not come, the tables of the page are shown. */
  @Prop() readonly src?: string;
  /** The results themselves, if your code has them already. They replace the tables of the page. */
  @Prop() readonly published?: PublishedStatements;
  /** In your tables, numbers of this many and fewer are hidden. Set it if you hide more than the kit asks for. */
  @Prop() readonly hiddenUpTo: number = 7;
  /** In your tables, numbers are rounded to the nearest of these. Set it if you round more than the kit asks for. */
  @Prop() readonly roundedTo: number = 5;
  /** Level of its title, 1 to 6; statements are one deeper if it has a title. Left out: one below the heading before it. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the tool's: `{ hidden: 'Not shown' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ResultsMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoResultsElement;

  readonly source = resultsFile(this);

  private readonly redraw = (): void => forceUpdate(this.host);
  /** The page can change its tables. */
  private readonly observer = isBrowser ? new MutationObserver(this.redraw) : undefined;

  connectedCallback(): void {
    followPage(this.host);
    // `attributeOldValue` asks for attributes, too: `attributes` is a name that the script-tag files shorten.
    this.observer?.observe(this.host, { subtree: true, childList: true, characterData: true, attributeOldValue: true });
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
    this.source.leave();
  }

  componentWillRender(): void {
    this.source.follow();
    reportLater(this.host, () => misuseOf(this));
  }

  render() {
    const { host, src, source } = this;
    const register = registerOf(host, this.words);
    const kitWords = wordsFor(host, resultsWords, register, this.messages);
    const lang = langOfPart(host, kitWords.lang);
    const { statements, mistake } = shownBy(this);
    const isTitled = hasWords(host, 'title');
    const Title = `h${levelIn(host, this.headingLevel)}`;
    return (
      <Host>
        <div class={`tool ${lookOf(host, register, this.theme)}`} part="tool">
          {isTitled && (
            <Title class="headline" key="title">
              <slot name="title" />
            </Title>
          )}
          <div key="statements">
            {statements.map((statement) => (
              <StatementTable
                statement={statement}
                register={register}
                kitWords={kitWords}
                lang={lang}
                level={levelIn(host, this.headingLevel, isTitled ? 1 : 0)}
                isHero={!isTitled && statements.length === 1}
              />
            ))}
          </div>
          {statements.length === 0 && (
            <p class="none" key="none" role={src && 'status'} lang={lang}>
              {mistake ? kitWords.cannotDraw : src ? kitWords[source.hasFailed ? 'cannotShow' : 'loading'] : kitWords.nothingYet}
            </p>
          )}
          {/* The page's own tables: in view only if nothing else is. */}
          <div key="own" hidden={statements.length > 0}>
            <slot onSlotchange={this.redraw} />
          </div>
          <div key="notes" lang={lang}>
            {notesOn(statements, kitWords).map((note) => (
              <p class="note">{note}</p>
            ))}
          </div>
          <div class="more" key="more" hidden={!hasContent(host, 'more')}>
            <slot name="more" onSlotchange={this.redraw} />
          </div>
          <Listen isOn={readingOf(host, 'listen')} />
          <div hidden key="rest">
            {!isTitled && <slot name="title" onSlotchange={this.redraw} />}
          </div>
        </div>
      </Host>
    );
  }
}
