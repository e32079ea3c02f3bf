import { Component, Element, Host, Prop, State, forceUpdate, h } from '@stencil/core';
import type { PublicConsent } from '../../consent/public';
import { today } from '../../consent/record';
import { words as storyWords } from '../../language/en/tools/story';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater, reportMisuse } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart, languageOf } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import type { StoryMessages } from '../../language/tools/story';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { hasContent } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { agreementOf, type Agreement } from './story.agreement';
import { linesOf, trackOf, turnOn } from './story.captions';
import { clockOf, hasStory, lineAt, misuseOf, partsIn, placeParts, recordingIn, startOf, type Line } from './story.logic';
import { hidesTimes, isBroken, mediaEvents } from './story.recording';
import { Agreed, Gone, Said } from './story.parts';

/**
 * A person's story: what they said or wrote, as words, and as a recording if there is one. What is said follows the recording, and each part of it can be played.
 * It says what the person agreed to and until when, and leads to where they can take it back. If they took it back, or the time that they agreed to is over,
 * nothing of the story is shown. Nothing plays by itself.
 *
 * @summary A person's story, with what they agreed to
 * @status experimental
 * @since the next version
 * @slot - The words, in paragraphs. If there is a recording, what is said in it: `<p><time datetime="PT1M4S">1:04</time> <b>Amina:</b> …</p>`. If you leave them out, they come from the captions of the recording. Readable without JavaScript.
 * @slot title - The title: a heading. Readable without JavaScript.
 * @slot about - Who tells the story, where and when, as they want it to be said. Readable without JavaScript.
 * @slot recording - `<audio controls>` or `<video controls>`, with `<track kind="captions">`. It plays without JavaScript.
 * @slot easy - The story in easy words, in short. Readable without JavaScript.
 * @slot bsl - A film of the story in British Sign Language. It plays without JavaScript.
 * @slot withdrawn - With `withdrawn-on`: the sentence that people read when JavaScript is off. With JavaScript, the element has a sentence of its own.
 * @part tool - The box around the story.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-story', styleUrl: 'story.css', shadow: true })
export class StoryElement {
  /** When the person agreed to show the story, as a date of ISO 8601: `2026-05-03`. */
  @Prop() readonly agreedOn?: string;
  /** Until when the person agreed. After that day, the story is not shown. */
  @Prop() readonly agreedUntil?: string;
  /** The public part of their consent record (`publicPart()` of `coproduction-kit/consent`), as an object or as JSON. Never the whole record. It comes before the two dates. */
  @Prop() readonly consent?: PublicConsent | string;
  /** When the person took the story back. With it, whatever its value, nothing of the story is shown. */
  @Prop() readonly withdrawnOn?: string;
  /** The address where a person takes their story back. */
  @Prop() readonly takeBackHref?: string;
  /** Level of the headings in the story, 1 to 6. Left out: one below its title. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ takeBack: 'Remove my story' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<StoryMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  /** What is said, from the captions. */
  @State() lines: readonly Line[] = [];
  /** Which part is said now. */
  @State() current = -1;
  /** Which part a person started: its button pauses. */
  @State() started = -1;
  @State() recordingFailed = false;
  @State() captionsFailed = false;

  @Element() readonly host!: HTMLCoStoryElement;

  private media?: HTMLMediaElement;
  /** Whether its captions were turned on: what a person then chooses stays. */
  private hasTurnedOn = false;
  /** The language of what is said, from the captions. */
  private linesLang = '';
  /** The file of captions that they are from. */
  private linesFrom = '';
  private agreement: Agreement = { state: 'shown', yes: [] };

  connectedCallback(): void {
    followPage(this.host);
    hidesTimes();
    if (!isBrowser) return;
    // They do not bubble.
    for (const type of mediaEvents) this.host.addEventListener(type, this.follow, true);
    addEventListener('play', this.giveWay, true);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    for (const type of mediaEvents) this.host.removeEventListener(type, this.follow, true);
    removeEventListener('play', this.giveWay, true);
    placeParts(partsIn(this.host), false);
  }

  componentWillRender(): void {
    const { host } = this;
    this.agreement = agreementOf(this, today());
    reportLater(host, () => {
      // It may have failed before this script loaded.
      if (this.media && this.agreement.state === 'shown' && isBroken(this.media)) this.handleFailure();
      return misuseOf(host, this, this.agreement.state === 'shown');
    });
    if (!isBrowser) return;
    const media = recordingIn(host);
    if (media !== this.media) {
      this.media = media;
      this.hasTurnedOn = false;
      this.lines = [];
      this.current = this.started = -1;
      if (media) this.prepare(media);
    }
    if (media && this.agreement.state === 'shown') this.readCaptions(media);
    else {
      // It is hidden, and still in the page.
      media?.pause();
      this.current = this.started = -1;
    }
    placeParts(partsIn(host), this.isInStep);
  }

  /** Nothing plays by itself, and whatever plays can be stopped. */
  private prepare(media: HTMLMediaElement): void {
    this.recordingFailed = media.error !== null && isBroken(media);
    if (!media.controls) reportMisuse(this.host, 'slot recording', 'has no controls. Write <audio controls>.');
    if (media.autoplay)
      reportMisuse(this.host, 'slot recording', 'has autoplay. Remove it, because sound that starts by itself hides the voice of a screen reader.');
    media.controls = true;
    if (!media.autoplay) return;
    media.autoplay = false;
    media.pause();
  }

  private readCaptions(media: HTMLMediaElement): void {
    const found = trackOf(media, languageOf(this.host));
    if (!found) return;
    if (!this.hasTurnedOn) turnOn(found, media);
    this.hasTurnedOn = true;
    this.captionsFailed = found.readyState === 3;
    // A file without one cue that can be read has no words.
    if (found.readyState === 2 && found.track.cues) {
      if (this.linesFrom !== found.src) this.lines = [];
      this.linesFrom = found.src;
      if (this.lines.length === 0) this.lines = linesOf(found.track.cues);
      this.linesLang = found.srclang;
      this.captionsFailed = this.lines.length === 0;
    }
    if (this.captionsFailed)
      reportMisuse(
        this.host,
        'track',
        `"${found.src}" cannot be read. Check the address, that the file begins with WEBVTT, and that media-src of the page allows it.`,
      );
  }

  /** Where each part begins: the page's own parts, or those of the captions. */
  private get starts(): (number | undefined)[] {
    const parts = partsIn(this.host);
    return hasStory(this.host) ? parts.map(startOf) : this.lines.map(({ start }) => start);
  }

  private get isInStep(): boolean {
    return this.agreement.state === 'shown' && this.media !== undefined && partsIn(this.host).some((part) => startOf(part) !== undefined);
  }

  /** Something happened to the recording. */
  private readonly follow = ({ target, type }: Event): void => {
    const { media, host } = this;
    if (this.agreement.state !== 'shown') {
      if (target instanceof HTMLMediaElement) target.pause();
    } else if (target instanceof HTMLTrackElement) forceUpdate(host);
    else if (media && (target === media || media.contains(target as Node))) {
      if (type === 'error' && isBroken(media)) this.handleFailure();
      else if (type === 'playing') this.recordingFailed = false;
      const isAtRest = media.ended || (media.paused && media.currentTime === 0);
      this.current = isAtRest ? -1 : lineAt(this.starts, media.currentTime);
      if (media.paused && !media.seeking) this.started = -1;
    }
  };

  /** One voice at a time. */
  private readonly giveWay = ({ target }: Event): void => {
    if (target instanceof HTMLMediaElement && target !== this.media && !target.muted) this.media?.pause();
  };

  private handleFailure(): void {
    const { media, host } = this;
    reportMisuse(
      host,
      'slot recording',
      `"${media?.currentSrc ?? ''}" cannot be played. Check the address, the type of the file, and that media-src of the page allows it.`,
    );
    const hadFocus = host.shadowRoot?.activeElement?.matches('.from');
    this.recordingFailed = true;
    this.current = this.started = -1;
    // The buttons go.
    if (hadFocus) focusOn(host, 'trouble');
  }

  private readonly handlePress = (index: number): void => {
    const { media } = this;
    if (!media) return;
    if (this.started === index) {
      media.pause();
      return;
    }
    const start = this.starts[index] ?? 0;
    if (media.seekable.length > 0 && media.seekable.end(0) < start)
      reportMisuse(this.host, 'slot recording', `cannot be played from ${clockOf(start)}. It is shorter, or its server does not answer Range requests.`);
    media.currentTime = start;
    this.started = index;
    media.play().catch((error: unknown) => {
      // A pause before it began is not a failure, and neither is a browser that asks for another press.
      if ((error as DOMException).name === 'NotSupportedError') this.handleFailure();
      else if (media.paused) this.started = -1;
    });
  };

  private readonly redraw = (): void => forceUpdate(this.host);

  render() {
    const { host, agreement, recordingFailed, media, redraw } = this;
    const register = registerOf(host, this.words);
    const kitWords = wordsFor(host, storyWords, register, this.messages);
    const box = { class: `tool ${lookOf(host, register, this.theme)}`, part: 'tool', lang: langOfPart(host, kitWords.lang) };
    if (agreement.state !== 'shown')
      return (
        <Host>
          <div {...box} key="gone">
            <Gone agreement={agreement} messages={kitWords} />
          </div>
        </Host>
      );
    const Heading = `h${levelBelowTitle(host, this.headingLevel)}`;
    const parts = partsIn(host);
    const hasRecording = hasContent(host, 'recording');
    const section = (name: 'easy' | 'bsl', look: string, title: string): unknown => (
      <div key={name} class={hasContent(host, name) ? look : 'away'}>
        <Heading class="title">{title}</Heading>
        <slot name={name} onSlotchange={redraw} />
      </div>
    );
    const hasOwn = hasStory(host);
    const hasLines = hasOwn || this.lines.length > 0;
    return (
      <Host>
        <div {...box} key="story">
          <slot name="title" onSlotchange={redraw} />
          <slot name="about" onSlotchange={redraw} />
          <div key="recording" class={hasRecording ? 'recording' : 'away'}>
            <slot name="recording" onSlotchange={redraw} />
          </div>
          <div key="trouble" class="troubles" aria-live="polite">
            {recordingFailed && (
              <p class="trouble" id="trouble" tabindex="-1">
                {kitWords.cannotPlay}
                {hasLines && ` ${kitWords.readInstead}`}
              </p>
            )}
            {hasRecording && !hasLines && (this.captionsFailed || (isBrowser && media && !trackOf(media, ''))) && <p class="trouble">{kitWords.noWords}</p>}
          </div>
          {section('easy', 'summary', kitWords.easyTitle)}
          {section('bsl', 'film', kitWords.bslTitle)}
          {hasRecording && hasLines && (
            <Heading class="title" key="said">
              {kitWords.saidTitle}
            </Heading>
          )}
          <Said
            messages={kitWords}
            lines={hasOwn ? [] : this.lines}
            lang={langOfPart(host, this.linesLang)}
            starts={this.starts}
            places={this.isInStep ? parts.length : 0}
            current={this.current}
            started={this.started}
            plays={media !== undefined && !recordingFailed}
            handlePress={this.handlePress}
          />
          <slot onSlotchange={redraw} />
          <Listen isOn={readingOf(host, 'listen')} />
          <Agreed agreement={agreement} messages={kitWords} href={this.takeBackHref} lang={languageOf(host)} />
        </div>
      </Host>
    );
  }
}
