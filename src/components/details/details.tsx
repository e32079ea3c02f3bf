import { Component, Element, Event, type EventEmitter, Host, Method, Prop, h } from '@stencil/core';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { readingOf } from '../../language/reading';
import { Disclosure, openWhenFound } from '../../parts/disclosure';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';

/** Detail of `coToggle`. */
export interface ToggleDetail {
  readonly open: boolean;
}

/**
 * More words for people who want them: a button, and the region that it opens. It is a real button, because voice control cannot press the
 * native `<summary>` by its words. The browser's search in the page finds words in a closed region, and opens it.
 *
 * @summary More words, for people who want them
 * @status experimental
 * @since 0.1.0
 * @slot - The words that open. Readable without JavaScript.
 * @slot summary - What the button says. Name what there is to read.
 * @part root - The box around button and region.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-details', styleUrl: 'details.css', shadow: true })
export class DetailsElement {
  /** Whether the region is open. */
  @Prop({ mutable: true }) open: boolean = false;
  /** Which words are the usual ones here: `easy` gives larger type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  /** The person opened or closed the region. */
  @Event() coToggle!: EventEmitter<ToggleDetail>;

  @Element() readonly host!: HTMLCoDetailsElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillLoad(): void {
    reportLater(this.host, () =>
      hasWords(this.host, 'summary') ? [] : [['slot summary', 'is empty. Say what there is to read: <span slot="summary">…</span>.']],
    );
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
    this.coToggle.emit({ open: this.open });
  };

  /** The browser found something inside, perhaps in something else that hides it and opens, too: this opens, and never closes. */
  private readonly reveal = (): void => {
    if (!this.open) this.toggle();
  };

  render() {
    return (
      <Host>
        <div class={`details ${lookOf(this.host, this.words, this.theme)}`} part="root">
          <Disclosure open={this.open} words={<slot name="summary" />} handleToggle={this.toggle}>
            <slot />
            <Listen isOn={readingOf(this.host, 'listen')} />
          </Disclosure>
        </div>
      </Host>
    );
  }
}
