import { Component, Element, Event, type EventEmitter, Host, Method, Prop, forceUpdate, h } from '@stencil/core';
import { words as helpWords } from '../../language/en/tools/help';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import type { HelpMessages } from '../../language/tools/help';
import { tellInside } from '../../parts/around';
import { Button } from '../../parts/button';
import { Disclosure, openWhenFound } from '../../parts/disclosure';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { lookOf, type Theme } from '../../parts/theme';
import { isInTool, lookAround, misuseOf } from './help.logic';

/** Detail of `coHelpToggle`. It never says whom the person wanted to reach. */
export interface HelpToggleDetail {
  readonly open: boolean;
}

/**
 * A way to reach a real person, and what to do if someone is not safe: a button, “I need help”, that opens the organisation's own contacts in place. Put it on
 * a page of its own, or in the slot `help` of a tool in which people write. Nothing that they wrote is hidden or lost, and nothing is sent. The kit does not
 * have any telephone numbers of its own, because they differ by place.
 *
 * @summary Whom to reach, when a person needs help
 * @status experimental
 * @since the next version
 * @slot - `<co-help-contact>`, one for each contact: the urgent one first. Readable without JavaScript.
 * @slot about - Who reads what people write on this page, and when: “We read this on weekdays. We do not see it straight away.”
 * @part root - The box around button and contacts.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-help', styleUrl: 'help.css', shadow: true })
export class HelpElement {
  /** Whether the contacts are shown. Set it where the page itself is about help. */
  @Prop({ mutable: true }) open: boolean = false;
  /** Level of the headings of the contacts, 1 to 6. Left out: one below the last heading of the page before it. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the tool around it, or as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ needHelp: 'Help and contacts' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<HelpMessages>;
  /** Fixes the theme. Left out: that of the tool around it, or of the page. */
  @Prop() readonly theme?: Theme;

  /** The person opened or closed the contacts. */
  @Event() coHelpToggle!: EventEmitter<HelpToggleDetail>;

  @Element() readonly host!: HTMLCoHelpElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host));
    // They show what is fixed here: words, theme, level of their headings.
    tellInside(this.host.querySelectorAll('co-help-contact'));
  }

  componentDidLoad(): void {
    openWhenFound(this.host, this.reveal);
  }

  /** Puts the focus on the button. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'button');
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
    this.coHelpToggle.emit({ open: this.open });
  };

  /** The browser found something inside: this opens, and never closes. */
  private readonly reveal = (): void => {
    if (!this.open) this.toggle();
  };

  /** A person reads down to the end, closes it there, and is back where they were. */
  private readonly close = (): void => {
    focusOn(this.host, 'button');
    this.toggle();
  };

  private readonly redraw = (): void => forceUpdate(this.host);

  render() {
    const { host, open } = this;
    const { words, theme } = lookAround(host);
    const register = registerOf(host, words);
    const kitWords = wordsFor(host, helpWords, register, this.messages);
    return (
      <Host>
        <div class={`help ${lookOf(host, register, theme)}`} part="root" lang={langOfPart(host, kitWords.lang)}>
          <Disclosure open={open} words={kitWords.needHelp} handleToggle={this.toggle}>
            <slot name="about" />
            <slot onSlotchange={this.redraw} />
            <p class="hint">{kitWords.sharing}</p>
            {isInTool(host) && <p class="hint still-here">{kitWords.stillHere}</p>}
            <Listen isOn={readingOf(host, 'listen')} />
            <div class="actions">
              <Button look="second" handlePress={this.close}>
                {kitWords.close}
              </Button>
            </div>
          </Disclosure>
        </div>
      </Host>
    );
  }
}
