import { Component, Element, Host, Prop, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { followPage, leavePage } from '../../parts/follow-page';
import { misuseOf } from './i-statement-item.logic';

/**
 * One statement of a `<co-i-statement-set>`, in the words of the page. The set asks it. When JavaScript is off, people read its words as part of the page.
 *
 * @summary One statement in a set
 * @status experimental
 * @since the next version
 * @slot - The statement: one sentence in the first person. Readable without JavaScript.
 * @slot easy - The statement in easy words.
 * @slot for-someone - The statement in the third person, shown when someone answers for the person (`ask-who`).
 * @slot easy-for-someone - The same in easy words.
 * @slot topic - The theme, in a few words. Statements with the same theme that follow each other are under one heading.
 * @slot picture - A picture of the statement, decorative: `<img alt="">`, or `<co-picture name="home">`.
 * @part root - The box around the words, where they are outside a set.
 */
@Component({ tag: 'co-i-statement-item', styleUrl: 'i-statement-item.css', shadow: true })
export class IStatementItem {
  /** The site's own id of the statement: the same in each language, and never given to another statement. Needed so that an answer stays with its statement. */
  @Prop() readonly statementId?: string;
  /** The version of its text. Give it another one whenever the meaning of the text changes. */
  @Prop() readonly statementVersion?: string;

  @Element() readonly host!: HTMLCoIStatementItemElement;

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillLoad(): void {
    reportLater(this.host, () => misuseOf(this.host, this.statementId));
  }

  render() {
    return (
      <Host>
        <div part="root">
          <slot />
        </div>
      </Host>
    );
  }
}
