import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { registerOf } from '../../language/reading';
import { followAround } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { misuseOf } from './consent-item.logic';

/**
 * One permission of a `<co-consent-form>`: one thing that a person can say yes or no to, in the organisation's words. The form asks it. When
 * JavaScript is off, people read its words as part of the page.
 *
 * @summary One permission in a consent form
 * @status experimental
 * @since 0.3.0
 * @slot - What is asked, in the first person: “You can record the sound of my voice.” Readable without JavaScript.
 * @slot easy - The same in easy words, shown when easy words are on.
 * @slot picture - A picture of it, decorative: `alt=""`.
 * @part root - The box around the words.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-consent-item', styleUrl: 'consent-item.css', shadow: true })
export class ConsentItem {
  /** Name of the permission, in the record: letters, digits, hyphens. Required, and different from the other items of the form. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** What it is for, in a few words: “so that we can write down what you said”. */
  @Prop() readonly purpose?: string;
  /** The same in easy words. */
  @Prop() readonly easyPurpose?: string;
  /** The others depend on it, such as “I take part”. It cannot be skipped, and after a no the form does not ask anything else. A no is still a good answer. */
  @Prop({ reflect: true }) readonly required: boolean = false;
  /** Who it is shared with outside the organisation, by name. */
  @Prop() readonly sharedWith?: string;
  /** Kinds of personal data, for the receipt (`piiCategory` of the Kantara Consent Receipt 1.1), with commas between: “voice, name”. */
  @Prop() readonly dataCategories?: string;
  /** Kinds of purpose, for the receipt (`purposeCategory` of the Kantara Consent Receipt 1.1), with commas between. */
  @Prop() readonly purposeCategories?: string;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoConsentItemElement;

  connectedCallback(): void {
    followPage(this.host);
    followAround(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  private readonly redraw = (): void => forceUpdate(this.host);

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host, this.name));
  }

  render() {
    const { host } = this;
    const form = host.closest('co-consent-form');
    // One register for the whole form: what is shown is what is proved.
    const register = registerOf(form ?? host, form?.words);
    return (
      <Host>
        <span class={`beside ${lookOf(host, register, this.theme ?? form?.theme)}`} part="root">
          <span class="words">
            <slot name={register === 'easy' && hasWords(host, 'easy') ? 'easy' : ''} />
          </span>
          <slot name="picture" />
        </span>
        {/* Words that are not shown now are in a slot, too: without one they have no style, and nobody knows whether the page hides them. */}
        <div hidden>
          {['', 'easy'].map((name) => (
            <slot name={name} onSlotchange={this.redraw} />
          ))}
        </div>
      </Host>
    );
  }
}
