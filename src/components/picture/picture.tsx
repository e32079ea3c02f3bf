import { Component, Element, Host, Prop, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { followPage, leavePage } from '../../parts/follow-page';
import { Picture } from '../../parts/picture';
import { pictures, type PictureName } from '../../parts/pictures';
import { lookOf, type Theme } from '../../parts/theme';

/**
 * One of the kit's own pictures, drawn for adults, without a request or a font. Its colours are tokens, so it follows every theme. Words come
 * first: a picture is next to words that say the same, and is hidden from assistive technology. If it has no such words, use `label`.
 *
 * @summary A picture next to words
 * @status experimental
 * @since 0.1.0
 * @part root - The background of the picture.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 * @cssprop --co-picture-large - Width and height of a picture with `size="large"`, and of one in the slot `picture` of another element.
 */
@Component({ tag: 'co-picture', styleUrl: 'picture.css', shadow: true })
export class PictureElement {
  /** Which picture. Required. */
  @Prop() readonly name?: PictureName;
  /** What the picture says, for people who do not see it. If you leave it out, the picture is decorative. */
  @Prop() readonly label?: string;
  /** `small` is 44 px, as next to a choice. `large` is 88 px on a tinted background, as next to a statement. */
  @Prop() readonly size: 'small' | 'large' = 'large';
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoPictureElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => {
      const name = String(this.name);
      return Object.hasOwn(pictures, name) ? [] : [['name', `"${name}" is not a picture. Use one of: ${Object.keys(pictures).join(', ')}.`]];
    });
  }

  render() {
    const drawing = this.name && Object.hasOwn(pictures, this.name) ? pictures[this.name] : undefined;
    return (
      <Host>
        <span
          class={`${lookOf(this.host, undefined, this.theme)} ${this.size === 'large' ? 'picture' : 'small'}`}
          part="root"
          role={this.label ? 'img' : undefined}
          aria-label={this.label}
        >
          {drawing && <Picture drawing={drawing} />}
        </span>
        {/* What a self-closing tag (`<co-picture />`) swallows stays. */}
        <slot />
      </Host>
    );
  }
}
