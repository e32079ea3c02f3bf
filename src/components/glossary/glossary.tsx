import { Component, Element, Host, Prop, h } from '@stencil/core';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { readingOf } from '../../language/reading';
import { wordsEvent } from '../../language/words';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { lookOf, type Theme } from '../../parts/theme';
import { misuseOf, styleList } from './glossary.logic';

/**
 * A list of words and what they mean: a `<dl>` of the page, which reads the same without JavaScript. Give each `<dt>` an `id`, so that a link and a `<co-jargon>`
 * can lead to it. The kit has words of care and support of its own, in English and Welsh: `coproduction-kit/glossaries/care.en.json`.
 *
 * @summary Hard words, and what they mean
 * @status experimental
 * @since the next version
 * @slot - A `<dl>`: each word in a `<dt id="…">`, and what it means in the `<dd>` after it. Readable without JavaScript.
 * @part root - The box around the list.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-glossary', styleUrl: 'glossary.css', shadow: true })
export class GlossaryElement {
  /** Which words are the usual ones here: `easy` gives larger type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoGlossaryElement;

  connectedCallback(): void {
    followPage(this.host);
    styleList();
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host));
  }

  /** A hard word takes its meaning from the list, and may be before it, or in another file of the kit. */
  private readonly tellWords = (): void => void dispatchEvent(new CustomEvent(wordsEvent));

  render() {
    return (
      <Host>
        <div class={`glossary ${lookOf(this.host, this.words, this.theme)}`} part="root">
          <slot onSlotchange={this.tellWords} />
          <Listen isOn={readingOf(this.host, 'listen')} />
        </div>
      </Host>
    );
  }
}
