import { Component, Element, Host, Prop, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { readingOf } from '../../language/reading';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { Picture } from '../../parts/picture';
import { pictures, type PictureName } from '../../parts/pictures';
import { hasContent, hasWords, nodesIn } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { misuseOf } from './easy-block.logic';

/**
 * One sentence of easy words next to its picture. The picture is first, and the words are large and close to it, so that it is clear which
 * belong together. One idea in each block, and no more than 12 blocks on a screen (easy read rules).
 *
 * @summary A sentence with its picture
 * @status experimental
 * @since 0.2.0
 * @slot - The sentence, at most 12 words. Readable without JavaScript.
 * @slot picture - Your own picture, decorative: `alt=""`. It overrides `picture`.
 * @slot audio - A recording of the sentence: an `<audio controls>`.
 * @part root - The box around picture and words.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 * @cssprop --co-picture-large - Width and height of the picture.
 */
@Component({ tag: 'co-easy-block', styleUrl: 'easy-block.css', shadow: true })
export class EasyBlockElement {
  /** One of the kit's pictures. Put your own picture into the slot. */
  @Prop() readonly picture?: PictureName;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoEasyBlockElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.picture, hasContent(this.host, 'picture'), hasWords(this.host)));
  }

  render() {
    const { host, picture } = this;
    const drawing = picture && Object.hasOwn(pictures, picture) ? pictures[picture] : undefined;
    const isOwn = nodesIn(host, 'picture').length > 0;
    // In a part that is read as a whole, the part has the buttons.
    const hasButtons = host.closest('co-easy-read') === null || nodesIn(host, 'audio').length > 0;
    return (
      <Host>
        <div class={`${lookOf(host, 'easy', this.theme)} block`} part="root">
          {isOwn || !drawing ? (
            <slot name="picture" />
          ) : (
            <span class="picture">
              <Picture drawing={drawing} />
            </span>
          )}
          <div class="words">
            <slot />
            <slot name="audio" />
            <Listen isOn={hasButtons && readingOf(host, 'listen')} />
          </div>
        </div>
      </Host>
    );
  }
}
