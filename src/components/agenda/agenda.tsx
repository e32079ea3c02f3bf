import { Component, Element, Host, Prop, State, forceUpdate, h } from '@stencil/core';
import { words as agendaWords } from '../../language/en/tools/agenda';
import { dayIn, timeIn, zoneIn } from '../../language/day';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import type { AgendaMessages } from '../../language/tools/agenda';
import { wordsFor } from '../../language/words';
import { tellChanges } from '../../parts/around';
import { Button } from '../../parts/button';
import { focusWords } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Live, announce } from '../../parts/live';
import { hasContent } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { absolute } from '../../sending/address';
import { saveFile } from '../../sending/copy';
import { calendarOf } from './agenda.calendar';
import { addingOf, itemsIn, meetingOf, misuseOf, whenOf, zoneOf } from './agenda.logic';
import { offsetAt } from './agenda.times';

/** How long to wait at most, in milliseconds. A browser takes more than 24 days for no time at all. */
const longest = 24 * 60 * 60_000;

/**
 * The agenda of a meeting: what it is about, when each part begins, and when there is a break. Until a moment that the page says, anybody can add something, on a
 * page of the site. Later, the people in the room decide. After the meeting, it says what became of each part. It makes a calendar file on the device. Nothing is
 * sent, and nothing is stored.
 *
 * @summary What a meeting is about, with times and breaks
 * @status experimental
 * @since the next version
 * @slot - A `<co-agenda-item>` for each part of the meeting, in their order. Readable without JavaScript.
 * @slot title - Name of the meeting, with its day: a heading.
 * @slot where - Where it is, how to get in, and how to join from elsewhere.
 * @part tool - The box around it.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-agenda', styleUrl: 'agenda.css', shadow: true })
export class AgendaElement {
  /** Day of the meeting, as `2026-12-03`. With it, people can put the meeting into their calendar. */
  @Prop() readonly date?: string;
  /** When the meeting ends, as `12:30`. Left out: an hour after its last part begins. */
  @Prop() readonly ends?: string;
  /** Address of your page where people add something, for example with a `<co-comment>`. Needs `add-until`. */
  @Prop() readonly addHref?: string;
  /** Until when people can add something, as `2026-12-01T17:00`, in the time of the place. */
  @Prop() readonly addUntil?: string;
  /** Time zone of the place, as `Europe/Dublin`. Every time is in it, wherever a person reads the page. Left out: `Europe/London`. */
  @Prop() readonly timeZone?: string;
  /** Level of the headings of its parts, 1 to 6. Left out: one below its title. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the tool's: `{ add: 'Add your point' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<AgendaMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoAgendaElement;

  /** The moment that is shown. It goes on only where a person is told what changes. */
  @State() private now = Date.now();
  @State() private hasSaved = false;

  private kitWords: AgendaMessages = agendaWords.standard;
  private adding: ReturnType<typeof addingOf>;
  private hours: ReturnType<typeof whenOf>;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly redraw = (): void => forceUpdate(this.host);
  /** The page can change its parts. */
  private readonly observer = isBrowser ? new MutationObserver(this.redraw) : undefined;

  connectedCallback(): void {
    this.now = Date.now();
    followPage(this.host);
    this.observer?.observe(this.host, { subtree: true, childList: true, characterData: true });
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.observer?.disconnect();
    clearTimeout(this.timer);
  }

  componentWillRender(): void {
    const { host, words, messages, theme, headingLevel } = this;
    reportLater(host, () => misuseOf(this));
    tellChanges(host, itemsIn(host), [words, messages, theme, levelBelowTitle(host, headingLevel)]);
    this.adding = addingOf(this);
    this.hours = whenOf(this);
    clearTimeout(this.timer);
    const left = Number(this.adding?.until) - Date.now();
    if (isBrowser && this.isOpen) this.timer = setTimeout(this.goOn, Math.min(left, longest));
  }

  private get isOpen(): boolean {
    return Number(this.adding?.until) > this.now;
  }

  /** The moment to add something has come, or is a day nearer. A person who is at the link that goes is told why, and keeps their place. */
  private readonly goOn = (): void => {
    const { host } = this;
    const isAtLink = host.shadowRoot?.activeElement?.matches('a');
    this.now = Date.now();
    if (this.isOpen) return;
    announce(host, isAtLink ? '' : this.kitWords.tooLate);
    if (isAtLink) focusWords(host, 'adding');
  };

  /** Makes the file on the device. */
  private readonly save = (): void => {
    const { host, kitWords } = this;
    const meeting = meetingOf(this, location.href);
    if (!meeting) return;
    saveFile(kitWords.calendarFile, calendarOf(meeting, new Date()), 'ics', 'calendar');
    this.hasSaved = true;
    announce(host, kitWords.calendarSaved);
  };

  private ways(): unknown {
    const { kitWords, addUntil = '', adding, isOpen } = this;
    if (!adding) return undefined;
    const { lang } = kitWords;
    const [day = '', time = ''] = addUntil.split('T');
    return (
      <div class="reply" key="adding">
        <p id="adding" tabindex={isOpen ? undefined : '-1'}>
          {isOpen ? kitWords.canAdd.replace('{day}', dayIn(lang, day)).replace('{time}', timeIn(lang, time)) : kitWords.tooLate}
        </p>
        {isOpen && (
          <p key="link">
            <a href={adding.href}>{kitWords.add}</a>
            <span class="on-paper">{isBrowser && absolute(adding.href)}</span>
          </p>
        )}
      </div>
    );
  }

  /** A person in another time zone would take the times for their own. */
  private zone(at: Date | undefined): unknown {
    const { kitWords } = this;
    const zone = zoneOf(this);
    return (
      at &&
      offsetAt(zone, at) !== offsetAt(undefined, at) && (
        <p class="zone" key="zone">
          {kitWords.zone.replace('{zone}', zoneIn(kitWords.lang, zone))}
        </p>
      )
    );
  }

  render() {
    const { host, redraw, now, hours, adding } = this;
    const register = registerOf(host, this.words);
    const kitWords = (this.kitWords = wordsFor(host, agendaWords, register, this.messages));
    const lang = langOfPart(host, kitWords.lang);
    const isAhead = !hours || Number(hours.end) > now;
    return (
      <Host>
        <div class={`tool ${lookOf(host, register, this.theme)}`} part="tool">
          <slot name="title" onSlotchange={redraw} />
          <div class="where" key="where" hidden={!hasContent(host, 'where')}>
            <slot name="where" onSlotchange={redraw} />
          </div>
          <div lang={lang} key="about">
            {this.zone(hours?.start ?? adding?.until)}
            {itemsIn(host).length === 0 && (
              <p class="empty" key="empty">
                {kitWords.empty}
              </p>
            )}
          </div>
          <div class="items" key="items">
            <slot onSlotchange={redraw} />
          </div>
          {isAhead && (
            <div lang={lang} key="more">
              {this.ways()}
              {isBrowser && hours && (
                <div class="actions" key="actions">
                  <Button look="second" handlePress={this.save}>
                    {kitWords.calendar}
                  </Button>
                  {this.hasSaved && (
                    <p class="hint" key="saved">
                      {kitWords.calendarSaved}
                    </p>
                  )}
                </div>
              )}
            </div>
          )}
          <Listen isOn={readingOf(host, 'listen')} />
          <Live />
        </div>
      </Host>
    );
  }
}
