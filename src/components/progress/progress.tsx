import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { elementWords } from '../../language/english';
import type { OwnMessages } from '../../language/locales';
import type { ElementMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { followPage, leavePage } from '../../parts/follow-page';
import { Bars } from '../../parts/progress';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';

/**
 * Shows how far a person is: “Step 2 of 5”, and a bar for each step. The words say it, and the bars help people to see it. It does
 * not show times or percentages, because they hurry people.
 *
 * @summary Which step of how many
 * @status experimental
 * @since 0.1.0
 * @slot - Words instead of “Step 2 of 5”.
 * @part root - The box around bars and words.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-progress', styleUrl: 'progress.css', shadow: true })
export class ProgressElement {
  /** The step that the person is at, from 1. Required. */
  @Prop() readonly step?: number;
  /** How many steps there are. Required. */
  @Prop() readonly total?: number;
  /** Which words are shown, and the least size of their type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ chooseOne: 'Pick one.' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ElementMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoProgressElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => {
      const { step = 0, total = 0 } = this;
      return step >= 1 && step <= total ? [] : [['step and total', `are ${step} and ${total}. Give whole numbers, the step from 1 up to the total.`]];
    });
  }

  render() {
    const { step = 0, total = 0, host } = this;
    const kitWords = wordsFor(host, elementWords, registerOf(host, this.words), this.messages);
    return (
      <Host>
        <div class={lookOf(host, this.words, this.theme)} part="root" lang={langOfPart(host, kitWords.lang)}>
          <Bars step={step} total={total} />
          <p class="hint">
            <slot onSlotchange={() => forceUpdate(host)} />
            {!hasWords(host) && kitWords.step.replace('{step}', String(step || 0)).replace('{total}', String(total || 0))}
          </p>
        </div>
      </Host>
    );
  }
}
