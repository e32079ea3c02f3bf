import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { words as helpWords } from '../../language/en/tools/help';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { followAround } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelIn } from '../../parts/heading';
import { Picture } from '../../parts/picture';
import { lookOf, type Theme } from '../../parts/theme';
import { lookAround } from '../help/help.logic';
import { addressesIn, drawings, misuseOf, ways, type HelpKind } from './help-contact.logic';

/**
 * One contact of a `<co-help>`: who it is, how to reach them, and when someone answers. Each way to reach them is a link of the page, so that it can be pressed
 * without JavaScript, too. The snippet builder writes them.
 *
 * @summary One contact, for a person who needs help
 * @status experimental
 * @since the next version
 * @slot - Name of the contact, as people know it. Readable without JavaScript.
 * @slot phone - A telephone or text relay number: `<a slot="phone" href="tel:01632960010">01632 960 010</a>`. Each number has its own link.
 * @slot email - An email address, as a link.
 * @slot link - A link to another way: a form, or a BSL video line. In a tool, it opens a new tab, and its words say so.
 * @slot hours - When someone answers.
 * @slot next - What happens then: who answers, and what they ask.
 * @part root - The box around the contact.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-help-contact', styleUrl: 'help-contact.css', shadow: true })
export class HelpContactElement {
  /** What it is for: `urgent`, a person is in danger now; `safeguarding`; `person`, someone to talk to; `advocate`; `bsl`. It chooses the heading and the picture. Required. */
  @Prop() readonly kind?: HelpKind;
  /** Fixes the theme. Left out: that of the help around it. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoHelpContactElement;

  connectedCallback(): void {
    followPage(this.host);
    followAround(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host, this.kind));
  }

  private readonly redraw = (): void => forceUpdate(this.host);

  render() {
    const { host, kind } = this;
    const help = host.closest('co-help');
    const { words, theme } = lookAround(host);
    const register = registerOf(host, words);
    const kitWords = wordsFor(host, helpWords, register, help?.messages);
    const known = kind && Object.hasOwn(drawings, kind) ? kind : undefined;
    const Title = `h${levelIn(help ?? host, help?.headingLevel)}`;
    return (
      <Host>
        <div class={`whom ${lookOf(host, register, theme)}`} part="root">
          {known && <Picture drawing={drawings[known]} />}
          <div class="words">
            {known && (
              <Title class="title" lang={langOfPart(host, kitWords.lang)}>
                {kitWords[known]}
              </Title>
            )}
            <div>
              <slot />
            </div>
            {ways.map((way) => (
              <slot name={way} onSlotchange={this.redraw} />
            ))}
            {addressesIn(host).map((address) => (
              <p class="on-paper" key={address}>
                {address}
              </p>
            ))}
            <slot name="hours" />
            <slot name="next" />
          </div>
        </div>
      </Host>
    );
  }
}
