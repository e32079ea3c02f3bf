import { Component, Element, Host, Prop, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { followAround } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { ContactLinks, contactOf } from '../../parts/contact-links';
import { lookOf, type Theme } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { misuseOf } from './consent-controller.logic';

/**
 * One more organisation that decides how to use what a person gives, together with the organisation of the `<co-consent-form>`. It is a joint
 * controller (UK GDPR, Article 26). The form names it before it asks anything, and in the receipt.
 *
 * @summary A joint controller of a consent form
 * @status experimental
 * @since 0.3.0
 * @slot - Name of the organisation. Readable without JavaScript.
 * @part root - The box around the name.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-consent-controller', styleUrl: 'consent-controller.css', shadow: true })
export class ConsentController {
  /** Whom to ask there, by name or role. If you leave it out, it is the organisation. */
  @Prop() readonly contactName?: string;
  /** Its e-mail address. One of `contact-email` and `contact-address` is required, because not everyone uses a telephone. */
  @Prop() readonly contactEmail?: string;
  /** Its address for letters. */
  @Prop() readonly contactAddress?: string;
  /** Its telephone number. */
  @Prop() readonly contactPhone?: string;
  /** Address of its privacy notice: a path, or `https:`. The name is a link to it. */
  @Prop() readonly privacyHref?: string;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoConsentControllerElement;

  connectedCallback(): void {
    followPage(this.host);
    followAround(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host, Boolean(this.contactEmail ?? this.contactAddress), this.privacyHref));
  }

  render() {
    const { host, privacyHref: href } = this;
    const form = host.closest('co-consent-form');
    return (
      <Host>
        <div class={lookOf(host, form?.words, this.theme ?? form?.theme)} part="root">
          <strong>
            {href && isWebAddress(href) ? (
              <a href={href}>
                <slot />
              </a>
            ) : (
              <slot />
            )}
          </strong>
          <ContactLinks {...contactOf(this)} />
        </div>
      </Host>
    );
  }
}
