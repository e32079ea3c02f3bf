import { Component, Element, Event, type EventEmitter, Host, Prop, forceUpdate, h } from '@stencil/core';
import { words as easyReadWords } from '../../language/en/tools/easy-read';
import { dayIn } from '../../language/day';
import type { OwnMessages } from '../../language/locales';
import type { EasyReadMessages } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { langOfPart, nearest } from '../../language/nearest';
import { readingAttribute, readingOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { announce, Live } from '../../parts/live';
import { forget, hasBar, modeOfPage, startReading, turn, type ReadingMode, type Remember } from '../../parts/reading-mode';
import { Remembered } from '../../parts/remembered';
import { nodesIn } from '../../parts/slots';
import { Switch } from '../../parts/switch';
import { lookOf, type Theme } from '../../parts/theme';
import { checkedDate, hasOwnMode, hasSomething, misuseOf, requestAddress } from './easy-read.logic';

/**
 * One part of a page in two versions: the standard words and the easy words. It shows the version that the page's `<co-reading-bar>` asks for. If the
 * page has no bar, it has its own switch. People make words easy, and people with learning disabilities check them. The words are called “Easy Read”
 * only with `checked-by` and `checked-on`.
 *
 * @summary A part of a page in standard words and in easy words
 * @status experimental
 * @since 0.2.0
 * @slot - What belongs to both versions. Readable without JavaScript.
 * @slot standard - The standard words, with a heading first. Readable without JavaScript.
 * @slot easy - The easy words, with a heading first: best as `<co-easy-block>`. Readable without JavaScript.
 * @slot audio - A recording, `<audio controls>`; with `data-co-words="easy"` or `"standard"`, of these words alone.
 * @part root - The box around the part.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-easy-read', styleUrl: 'easy-read.css', shadow: true })
export class EasyReadElement {
  /** Who checked the easy words: the name of a group of people with learning disabilities. “Easy Read” needs this and `checked-on`. */
  @Prop() readonly checkedBy?: string;
  /** When they checked them, as a date of ISO 8601: `2026-05-03`. A future date does not count. */
  @Prop() readonly checkedOn?: string;
  /** Where a person can ask for easy words if there are no easy words: an address, `mailto:` or `tel:`. */
  @Prop() readonly requestHref?: string;
  /** Remembers the choice made with its own switch: for this `visit` or on this `device`. If you leave it out, nothing is stored. */
  @Prop() readonly remember?: Remember;
  /** `both` prints both versions. Left out, it prints the one that is shown. */
  @Prop() readonly print?: 'both';
  /** Your own words instead of some of the element's: `{ easyWords: 'Easier words' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<EasyReadMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  /** The person turned the element's own switch. */
  @Event() coReading!: EventEmitter<ReadingMode>;

  @Element() readonly host!: HTMLCoEasyReadElement;

  connectedCallback(): void {
    followPage(this.host);
    startReading(this.remember, ['easy']);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host, this));
  }

  private get isEasy(): boolean {
    return readingOf(this.host, 'easy') ?? false;
  }

  private get kitWords(): EasyReadMessages {
    return wordsFor(this.host, easyReadWords, this.isEasy ? 'easy' : 'standard', this.messages);
  }

  /** Words came or went. */
  private readonly handleSlot = (): void => forceUpdate(this.host);

  private readonly handlePress = (event: globalThis.Event): void => {
    const isEasy = !this.isEasy;
    turn('easy', isEasy, this.remember, event.currentTarget as Element);
    announce(this.host, isEasy ? this.kitWords.easyOn : this.kitWords.easyOff);
    this.coReading.emit(modeOfPage());
  };

  private readonly handleForget = (): void => {
    forget();
    forceUpdate(this.host);
    announce(this.host, this.kitWords.forgotten);
    this.host.shadowRoot?.getElementById('easy')?.focus();
  };

  render() {
    const { host, isEasy, kitWords } = this;
    const hasEasy = hasSomething(nodesIn(host, 'easy'));
    const isAlone = !hasBar() && !hasOwnMode(host);
    const printsBoth = (this.print ?? nearest(host, `[${readingAttribute}~=print-both]`)) ? ' prints-both' : '';
    const isChecked = hasEasy && this.checkedBy && checkedDate(this.checkedOn);
    const request = requestAddress(this.requestHref);
    return (
      <Host>
        <div class={lookOf(host, undefined, this.theme) + printsBoth} part="root" lang={langOfPart(host, kitWords.lang)}>
          {isAlone && hasEasy && (
            <div class="choice-of-words">
              <Switch id="easy" label={isChecked ? kitWords.easyRead : kitWords.easyWords} isOn={isEasy} messages={kitWords} handlePress={this.handlePress} />
              <Remembered remember={this.remember} messages={kitWords} handleForget={this.handleForget} />
            </div>
          )}
          <slot />
          <slot name="audio" />
          <Listen isOn={readingOf(host, 'listen')} />
          <div class={isEasy && hasEasy ? 'version away' : 'version'}>
            <slot name="standard" onSlotchange={this.handleSlot} />
          </div>
          <div class={isEasy ? 'version' : 'version away'}>
            <slot name="easy" onSlotchange={this.handleSlot} />
            {isChecked && (
              <p class="checked hint">
                <strong>{kitWords.easyRead}</strong>
                {'\n'}
                {kitWords.checkedBy.replace('{date}', dayIn(kitWords.lang, this.checkedOn ?? '')).replace('{name}', () => this.checkedBy ?? '')}
              </p>
            )}
          </div>
          {!hasEasy && (isEasy || isAlone) && (
            <p class="none" key="none">
              {kitWords.noEasyWords} {request && <a href={request}>{kitWords.askForEasyWords}</a>}
            </p>
          )}
          <Live />
        </div>
      </Host>
    );
  }
}
