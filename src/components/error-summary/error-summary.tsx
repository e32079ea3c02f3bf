import { Component, Element, Host, Method, Prop, State, h } from '@stencil/core';
import { elementWords } from '../../language/english.elements';
import type { ElementMessages, Register } from '../../language/messages';
import { langOfPart } from '../../language/nearest';
import { ErrorSummary } from '../../parts/error';
import { focusOn } from '../../parts/focus';
import { reportMisuse } from '../../parts/misuse';
import { hasContent } from '../../parts/slots';
import { followPage, leavePage, lookOf, type Theme } from '../../parts/theme';
import { focusControl, invalidControls, wordsOf, type Control } from './error-summary.logic';

/**
 * Everything in a form that is to be put right, in one place, in the order of the controls. It stands in the form, before its first control, and
 * shows itself when the form cannot be sent: it takes the focus once, puts “Error:” before the title of the page, and each of its links takes
 * the person to its control. It speaks for the kit's controls and for native ones, whose bubbles it takes the place of.
 *
 * A server that found something wrong writes its links into it: they are shown, and take the focus, when the page opens.
 *
 * @summary Everything that is to be put right
 * @status experimental
 * @since 0.1.0
 * @slot - A list of links to controls, from a server: `<ul><li><a href="#who">Write your name.</a></li></ul>`.
 * @part root - The box around the summary.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-error-summary', styleUrl: 'error-summary.css', shadow: true })
export class ErrorSummaryElement {
  /** The `id` of the form, where the summary does not stand in it. */
  @Prop() readonly for?: string;
  /** Which words are shown, and the least size of their type. */
  @Prop() readonly words: Register = 'standard';
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoErrorSummaryElement;

  @State() private controls: readonly Control[] = [];

  private form: HTMLFormElement | null = null;
  /** The title of the page without “Error:”, while that stands before it. */
  private pageTitle?: string;

  connectedCallback(): void {
    followPage(this.host);
    const root = this.host.getRootNode() as Partial<Document>;
    this.form = this.for ? (root.getElementById?.(this.for) as HTMLFormElement | null) : this.host.closest('form');
    // `invalid` does not bubble; on its way down it passes the form before it reaches the control.
    this.form?.addEventListener('invalid', this.handleInvalid, true);
    this.form?.addEventListener('submit', this.clear);
    this.form?.addEventListener('reset', this.clear);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.form?.removeEventListener('invalid', this.handleInvalid, true);
    this.form?.removeEventListener('submit', this.clear);
    this.form?.removeEventListener('reset', this.clear);
    this.nameTitle(false);
  }

  componentWillLoad(): void {
    if (!this.form && !hasContent(this.host)) reportMisuse(this.host, 'for', 'names no form, and the summary stands in none. Put it into its form.');
  }

  componentDidLoad(): void {
    if (hasContent(this.host)) this.announce();
  }

  /** Puts the focus on the summary, so that it is read. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'summary');
  }

  private get messages(): ElementMessages {
    return this.words === 'easy' ? elementWords.easy : elementWords.standard;
  }

  private announce(): void {
    this.nameTitle(true);
    focusOn(this.host, 'summary');
  }

  private nameTitle(hasError: boolean): void {
    if (hasError) {
      this.pageTitle ??= document.title;
      document.title = `${this.messages.errorPrefix} ${this.pageTitle}`;
    } else if (this.pageTitle !== undefined) {
      document.title = this.pageTitle;
      this.pageTitle = undefined;
    }
  }

  /** The first control of a form to fail tells of all of them; the events of the others follow at once. */
  private readonly handleInvalid = (event: Event): void => {
    event.preventDefault();
    const controls = this.form ? invalidControls(this.form) : [];
    if (event.target !== controls[0]) return;
    this.controls = controls;
    this.announce();
  };

  private readonly clear = (): void => {
    this.controls = [];
    this.nameTitle(false);
  };

  render() {
    const { messages, host, controls } = this;
    const problems = controls.map((control, index) => ({ control: control.id || `control-${index}`, words: wordsOf(control) }));
    return (
      <Host>
        <div class={lookOf(host, this.words, this.theme)} part="root" lang={langOfPart(host, messages.lang)}>
          {(problems.length > 0 || hasContent(host)) && (
            <ErrorSummary
              problems={problems}
              messages={messages}
              handleChoose={(chosen) => focusControl(controls[problems.findIndex(({ control }) => control === chosen)])}
            >
              {problems.length === 0 && <slot />}
            </ErrorSummary>
          )}
        </div>
      </Host>
    );
  }
}
