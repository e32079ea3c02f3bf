import { Component, Element, Host, Method, Prop, h } from '@stencil/core';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { readingOf } from '../../language/reading';
import { focusWords } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { Listen } from '../../parts/listen';
import { Notice } from '../../parts/notice';
import { idea, risk, yes, type Drawing } from '../../parts/pictures';
import { hasWords, nodesIn } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';

/** What a notice is about. */
export type NoticeKind = 'information' | 'done' | 'problem';

const drawings: Readonly<Record<NoticeKind, Drawing>> = { information: idea, done: yes, problem: risk };

/**
 * Something to know, next to its picture, shown calmly in the page and never over it. Its words say everything. The picture and the tint only help
 * people to see it. It does not announce itself. If it appears while a person works, call `setFocus()`.
 *
 * @summary Something to know
 * @status experimental
 * @since 0.1.0
 * @slot - The words. Readable without JavaScript.
 * @slot title - A title, if it needs one: a heading of the page's own, or words.
 * @slot picture - The page's own picture instead of the kit's: `<co-picture>`, or an image with `alt=""`.
 * @part root - The box around the notice.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-notice', styleUrl: 'notice.css', shadow: true })
export class NoticeElement {
  /** Chooses the picture. Say in the words too that something is done or did not work. */
  @Prop() readonly kind: NoticeKind = 'information';
  /** Which words are the usual ones here: `easy` gives larger type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoNoticeElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillLoad(): void {
    reportLater(this.host, () => (hasWords(this.host) ? [] : [['default slot', 'has no words. Write the notice between the tags.']]));
  }

  /** Puts the focus on the notice, so that it is read. Call it if the notice responds to something that the person just did. */
  @Method()
  async setFocus(): Promise<void> {
    focusWords(this.host, 'notice');
  }

  render() {
    const isKit = Object.hasOwn(drawings, this.kind) && nodesIn(this.host, 'picture').length === 0;
    const drawing = isKit ? drawings[this.kind] : undefined;
    return (
      <Host>
        <div class={lookOf(this.host, this.words, this.theme)} part="root">
          <Notice id="notice" drawing={drawing} title={nodesIn(this.host, 'title').length > 0 ? <slot name="title" /> : undefined}>
            <div class="content" id="notice-words">
              <slot />
            </div>
            <Listen isOn={readingOf(this.host, 'listen')} />
          </Notice>
        </div>
      </Host>
    );
  }
}
