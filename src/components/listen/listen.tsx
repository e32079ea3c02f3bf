import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { listeningWords } from '../../language/english';
import type { OwnMessages } from '../../language/locales';
import type { ListeningMessages, Register } from '../../language/messages';
import { reportLater, reportMisuse } from '../../language/misuse';
import { native, pageElement } from '../../language/native';
import { langOfPart, languageOf } from '../../language/nearest';
import { registerOf } from '../../language/reading';
import { DeviceVoice, Recording, slowRate, speed, type Reader } from '../../language/speech';
import { sentencesIn } from '../../language/spoken-text';
import { wordsFor } from '../../language/words';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { Picture } from '../../parts/picture';
import { listen } from '../../parts/pictures';
import { lookOf, type Theme } from '../../parts/theme';
import { mark, nameOf, recordingOf } from './listen.logic';

/**
 * Reads a part of the page out, with a recording from the page, or else with a voice of the device. It has play, pause, stop and slower. It never
 * starts by itself, nothing leaves the device, and two voices never speak at once. The tools of the kit have it when “Listen” is on.
 *
 * @summary Hear the words of a part of the page
 * @status experimental
 * @since 0.2.0
 * @part root - The row of buttons.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-listen', styleUrl: 'listen.css', shadow: true })
export class ListenElement {
  /** The `id` of the part to read. If you leave it out, the button reads the kit's element around it, or else its parent. */
  @Prop() readonly for?: string;
  /** Reads the whole page: its `<main>`. */
  @Prop() readonly page: boolean = false;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ listen: 'Play' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ListeningMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoListenElement;

  private reader?: Reader;
  private recorded?: HTMLMediaElement | null;
  /** A recording of the page that does not play. */
  private failed?: HTMLMediaElement | null;
  /** The register and the language of what is read. */
  private spoken?: string;

  connectedCallback(): void {
    followPage(this.host);
    addEventListener('pagehide', this.stop);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    removeEventListener('pagehide', this.stop);
    this.release();
  }

  componentWillRender(): void {
    // Out of the page there is nothing to read, and no recording to hold.
    if (!this.host.isConnected) return;
    const register = registerOf(this.host, this.words);
    const given = this.target && recordingOf(this.target, register);
    const recorded = given === this.failed ? undefined : given;
    const spoken = `${register} ${languageOf(this.target ?? this.host)}`;
    if (this.reader && recorded === this.recorded && spoken === this.spoken) return;
    // What was read is not on the page any more.
    this.release();
    this.recorded = recorded;
    this.spoken = spoken;
    this.reader = recorded
      ? new Recording(recorded, this.show, this.handleFailure)
      : new DeviceVoice(() => (this.target ? sentencesIn(this.target) : []), this.show);
  }

  componentDidLoad(): void {
    reportLater(this.host, () => (this.target ? [] : [['for', `does not match: no element of the page has the id "${this.for ?? ''}".`]]));
  }

  private get target(): Element | null {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    if (this.page) return [...pageElement().querySelectorAll('main, [role=main]')].find((main) => main.checkVisibility()) ?? native(document, 'body');
    if (this.for) return native(root, 'getElementById').call(root, this.for);
    return root instanceof ShadowRoot ? root.host : this.host.parentElement;
  }

  /** The recording cannot be played, so a voice of the device reads instead. */
  private readonly handleFailure = (): void => {
    reportMisuse(this.host, 'slot audio', 'cannot be played. Check its address and its type. A voice of the device reads instead.');
    this.failed = this.recorded;
    forceUpdate(this.host);
    this.reader?.start();
  };

  private release(): void {
    const { reader } = this;
    this.reader = undefined;
    reader?.stop();
    if (reader instanceof Recording) reader.release();
    mark(reader);
    this.keepFocus();
  }

  private readonly stop = (): void => this.reader?.stop();

  /** Buttons go when there is nothing to stop: the focus stays in the group. */
  private keepFocus(): void {
    const focused = this.host.shadowRoot?.activeElement;
    if (focused && !this.isActive) focusOn(this.host, 'play');
  }

  private get isActive(): boolean {
    return this.reader?.state === 'reading' || this.reader?.state === 'paused';
  }

  private readonly show = (): void => {
    if (!this.reader) return;
    mark(this.reader, this.reader.sentence, this.page);
    this.keepFocus();
    forceUpdate(this.host);
  };

  private readonly handlePlay = (): void => {
    if (this.reader?.state === 'reading') this.reader.pause();
    else this.reader?.start();
  };

  private readonly handleSlower = (): void => {
    speed.rate = speed.rate === slowRate ? 1 : slowRate;
    this.reader?.applySpeed();
    forceUpdate(this.host);
  };

  render() {
    const { host, reader, messages } = this;
    const kitWords = wordsFor(host, listeningWords, registerOf(host, this.words), messages);
    const state = reader?.state;
    const { isActive } = this;
    // One button for the whole page has its name already.
    const ofPage = isActive ? kitWords.listenPage : undefined;
    const label = this.page ? ofPage : kitWords.listenLabel.replace('{name}', () => nameOf(host, this.target));
    return (
      <Host>
        <div
          class={`${lookOf(host, this.words, this.theme)} listen`}
          part="root"
          role={label && 'group'}
          aria-label={label}
          lang={langOfPart(host, kitWords.lang)}
        >
          <Button id="play" look="second" handlePress={this.handlePlay}>
            <Picture drawing={listen} />
            {state === 'reading' ? kitWords.pause : state === 'paused' ? kitWords.goOn : this.page ? kitWords.listenPage : kitWords.listen}
          </Button>
          {isActive && (
            <Button look="second" handlePress={this.stop}>
              {kitWords.stop}
            </Button>
          )}
          {isActive && (
            <button key="slower" type="button" class="second" aria-pressed={speed.rate === slowRate ? 'true' : 'false'} onClick={this.handleSlower}>
              {kitWords.slower}
            </button>
          )}
          {!('Highlight' in globalThis) && isActive && reader?.sentence && (
            <p class="now" key="now" aria-hidden="true">
              {reader.sentence.text}
            </p>
          )}
          <p class="no-voice" key="status" aria-live="polite">
            {state === 'no-voice' && kitWords.noVoice}
          </p>
        </div>
        {/* What a self-closing tag (`<co-listen />`) swallows stays. */}
        <slot />
      </Host>
    );
  }
}
