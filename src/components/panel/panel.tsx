import { Component, Element, Host, Method, Prop, h } from '@stencil/core';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { readingOf } from '../../language/reading';
import { focusWords } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { Panel } from '../../parts/panel';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';

/**
 * A screen after a question: thanks, what happens next, what to do now. It has a picture, a title that gets the focus, and words.
 *
 * @summary What comes after a question
 * @status experimental
 * @since 0.1.0
 * @slot - The words under the title. Readable without JavaScript.
 * @slot title - The title: a heading of the page's own, or words.
 * @slot picture - A picture: `<co-picture>`, or an image with `alt=""`.
 * @part root - The box around the panel.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-panel', styleUrl: 'panel.css', shadow: true })
export class PanelElement {
  /** Which words are the usual ones here: `easy` gives larger type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoPanelElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillLoad(): void {
    reportLater(this.host, () => (hasWords(this.host, 'title') ? [] : [['slot title', 'is empty. Give the panel a title: <h2 slot="title">…</h2>.']]));
  }

  /** Puts the focus on the title, so that it is read. Call it if the panel replaces something that had the focus. */
  @Method()
  async setFocus(): Promise<void> {
    focusWords(this.host, 'title', 'words');
  }

  render() {
    return (
      <Host>
        <div class={`tool ${lookOf(this.host, this.words, this.theme)}`} part="root">
          <Panel title={<slot name="title" />}>
            <div class="content" id="words">
              <slot />
            </div>
            <Listen isOn={readingOf(this.host, 'listen')} />
          </Panel>
        </div>
      </Host>
    );
  }
}
