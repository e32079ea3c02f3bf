import { Component, Element, Event, type EventEmitter, Host, Method, Prop, forceUpdate, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { linkIn, meaningIn, misuseOf, wordOf } from './jargon.logic';

/** Detail of `coJargonToggle`. */
export interface JargonToggleDetail {
  readonly open: boolean;
}

/**
 * A hard word in a sentence, and its easy meaning in place: a press on the word opens the meaning after it, in the same line. It never opens by itself or when
 * the mouse is over it. The word is a button, so it cannot be a link too: a link in it is the way to the word list when JavaScript is off. If there is no
 * meaning, the meaning is that of the entry in a word list of the same page that the link leads to; and if there is none, the link stays a link.
 *
 * @summary A hard word, and what it means
 * @status experimental
 * @since the next version
 * @slot - The word, or a link from the word to its entry in a word list: `<a href="/words#advocate">advocate</a>`.
 * @slot meaning - What it means, in brackets, in a `<span>`: `<span slot="meaning">(a person who helps you to say what you want)</span>`.
 * @part root - The word and its meaning.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-jargon', styleUrl: 'jargon.css', shadow: true })
export class JargonElement {
  /** Whether the meaning is shown. */
  @Prop({ mutable: true }) open: boolean = false;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  /** The person opened or closed the meaning. */
  @Event() coJargonToggle!: EventEmitter<JargonToggleDetail>;

  @Element() readonly host!: HTMLCoJargonElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host));
  }

  /** Puts the focus on the word. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'button');
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
    this.coJargonToggle.emit({ open: this.open });
  };

  /** Escape closes the meaning, wherever in it the focus is, and nothing else around it. */
  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    focusOn(this.host, 'button');
    this.toggle();
  };

  private readonly redraw = (): void => forceUpdate(this.host);

  render() {
    const { host, open } = this;
    const isOwn = hasWords(host, 'meaning');
    const meaning = isOwn ? undefined : meaningIn(host);
    const hasMeaning = isOwn || meaning !== undefined;
    const isLink = linkIn(host) !== undefined;
    return (
      <Host>
        {/* It is in a sentence of the page: letters of the page, in every way of reading. */}
        <span class={`jargon ${lookOf(host, 'standard', this.theme)}`} part="root" onKeyDown={this.handleKey}>
          {hasMeaning && (
            <button id="button" type="button" class="in-sentence" aria-expanded={open ? 'true' : 'false'} aria-controls="note" onClick={this.toggle}>
              {isLink ? wordOf(host) : <slot onSlotchange={this.redraw} />}
            </button>
          )}
          {(!hasMeaning || isLink) && (
            <span key="link" hidden={hasMeaning}>
              <slot onSlotchange={this.redraw} />
            </span>
          )}
          <span key="note" id="note" class="note" hidden={!open}>
            {' '}
            {meaning ? `(${meaning})` : <slot name="meaning" onSlotchange={this.redraw} />}
          </span>
          {/* A meaning that the page hides is in a slot, too: without one it has no style, and nobody knows that it is hidden. */}
          {meaning && (
            <span hidden key="rest">
              <slot name="meaning" onSlotchange={this.redraw} />
            </span>
          )}
        </span>
      </Host>
    );
  }
}
