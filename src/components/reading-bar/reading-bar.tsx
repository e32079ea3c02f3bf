import { Component, Element, Event, type EventEmitter, Host, Prop, State, forceUpdate, h } from '@stencil/core';
import { words as readingWords } from '../../language/en/tools/reading-bar';
import type { OwnMessages } from '../../language/locales';
import type { ReadingMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { registerOf, type ReadingSwitch } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { Button } from '../../parts/button';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { announce, Live } from '../../parts/live';
import { forget, modeOfPage, startReading, tellOfBar, turn, type ReadingMode, type Remember } from '../../parts/reading-mode';
import { Remembered } from '../../parts/remembered';
import { Switch } from '../../parts/switch';
import { printOr } from '../../parts/print';
import { lookOf, type Theme } from '../../parts/theme';
import { announcementOf, canPrint, misuseOf, reportMarks, switchesBut } from './reading-bar.logic';

/**
 * Lets a person choose how to read the page: a switch each for easy words, pictures and listening, and a Print button. It sets the reading mode for
 * every element of the kit, and for plain HTML that is marked with `data-co-words="standard"`, `data-co-words="easy"` and `data-co-picture`.
 * Several bars on one page stay in step. `?easy=1` and `#easy` in the address of the page turn easy words on.
 *
 * @summary Easy words, pictures and listening, for a page
 * @status experimental
 * @since 0.2.0
 * @part root - The row of switches.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-reading-bar', styleUrl: 'reading-bar.css', shadow: true })
export class ReadingBarElement {
  /** Switches that the page does not need, apart by spaces: `listen`, `pictures`, `easy`, `print`. */
  @Prop() readonly without?: string;
  /** Remembers the choice: for this `visit` (until the tab is closed) or on this `device`. If you leave it out, nothing is stored. */
  @Prop() readonly remember?: Remember;
  /** `both` prints the standard and the easy words of the page. Left out, it prints what is shown. */
  @Prop() readonly print?: 'both';
  /** Which words are shown. Left out: as the page is read. */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the bar's: `{ easyWords: 'Easier words' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ReadingMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  /** The person turned a switch of this bar. */
  @Event() coReading!: EventEmitter<ReadingMode>;

  @Element() readonly host!: HTMLCoReadingBarElement;

  @State() isPrintRefused = false;

  connectedCallback(): void {
    followPage(this.host);
    startReading(this.remember, switchesBut(this.without), this.print === 'both');
    tellOfBar(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    tellOfBar(this.host, true);
  }

  componentWillLoad(): void {
    reportLater(this.host, () => misuseOf(this.without));
  }

  componentDidLoad(): void {
    reportMarks();
  }

  private get kitWords(): ReadingMessages {
    return wordsFor(this.host, readingWords, registerOf(this.host, this.words), this.messages);
  }

  private press(name: ReadingSwitch, event: globalThis.Event): void {
    const isOn = !modeOfPage()[name];
    turn(name, isOn, this.remember, event.currentTarget as Element);
    announce(this.host, announcementOf(name, isOn, this.kitWords));
    this.coReading.emit(modeOfPage());
  }

  private readonly handleForget = (): void => {
    forget();
    forceUpdate(this.host);
    announce(this.host, this.kitWords.forgotten);
    this.host.shadowRoot?.querySelector<HTMLElement>('button')?.focus();
  };

  private readonly handleRefusedPrint = (): void => {
    this.isPrintRefused = true;
    announce(this.host, this.kitWords.cannotPrint);
  };

  render() {
    const { host, kitWords } = this;
    const now = modeOfPage();
    const switches = switchesBut(this.without);
    return (
      <Host>
        <div class={lookOf(host, this.words, this.theme)} part="root" role="group" aria-label={kitWords.readingLabel} lang={langOfPart(host, kitWords.lang)}>
          <div class="switches">
            {switches.map(
              (name) =>
                name !== 'print' && (
                  <Switch
                    id={name}
                    label={{ easy: kitWords.easyWords, pictures: kitWords.pictures, listen: kitWords.listen }[name]}
                    isOn={now[name]}
                    messages={kitWords}
                    handlePress={(event) => this.press(name, event)}
                  />
                ),
            )}
            {canPrint() && switches.includes('print') && (
              <Button look="second" handlePress={() => printOr(this.handleRefusedPrint)}>
                {kitWords.print}
              </Button>
            )}
          </div>
          {this.isPrintRefused && (
            <p class="hint" key="cannot-print">
              {kitWords.cannotPrint}
            </p>
          )}
          <Listen isOn={now.listen} page />
          <Remembered remember={this.remember} messages={kitWords} handleForget={this.handleForget} />
          <Live />
        </div>
        {/* A bar that closes itself (`<co-reading-bar />`) swallows the page after it: its words stay. */}
        <slot />
      </Host>
    );
  }
}
