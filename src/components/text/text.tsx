import { AttachInternals, Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import { elementWords } from '../../language/english';
import type { OwnMessages } from '../../language/locales';
import { plural, type ElementMessages, type Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { readingOf, registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { afterPause, countInWords } from '../../parts/count';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { FormControl } from '../../parts/form-control';
import { outsideLabel, submitByEnter } from '../../parts/in-form';
import { Listen } from '../../parts/listen';
import { ControlProblem, type Finding } from '../../parts/problem';
import { hasWords } from '../../parts/slots';
import { TextField } from '../../parts/text-field';
import { lookOf, type Theme } from '../../parts/theme';
import type { AnswerDetail } from '../../sending/events';
import { findingOf, misuseOf } from './text.logic';

const types = ['text', 'email', 'tel', 'url', 'search'] as const;

/** Kind of a field of one line. */
export type TextType = (typeof types)[number];

/**
 * A field for a person's own words, on one line or several: with its label, a hint, an error above it, and a gentle count. A control of the
 * form around it. Typing is never blocked, and nothing is cut, so the person can shorten their own words.
 *
 * @summary One line or several, in the person's own words
 * @status experimental
 * @since 0.1.0
 * @slot - The label. Readable without JavaScript.
 * @slot hint - Words that help, under the label.
 * @part root - The field with its label.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-text', styleUrl: 'text.css', shadow: true, formAssociated: true })
export class TextElement {
  /** Name of the field in its form. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** How many lines are visible. With 1, Enter sends the form. */
  @Prop() readonly lines: number = 1;
  /** Kind of a field of one line, as in HTML: it chooses the keyboard of a telephone, and checks nothing. */
  @Prop() readonly type: TextType = 'text';
  /** What the browser may fill in, as in HTML: `name`, `email`. `off` suits shared computers. */
  @Prop() readonly autocomplete: string = 'off';
  /** The most characters. If you leave it out, there is no limit. */
  @Prop() readonly limit?: number;
  /** In a form: the person must write something. The error is the kit's, or the one in `data-co-error` on the element. */
  @Prop({ reflect: true }) readonly required: boolean = false;
  /** What a server found wrong, in words for the person. Shown until the person changes the text. */
  @Prop() readonly error?: string;
  /** Which words the field itself uses, and the least size of its type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ chooseOne: 'Pick one.' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ElementMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** Not sent, and cannot be changed, like any disabled control. */
  @Prop({ reflect: true }) readonly disabled: boolean = false;
  /** What is written. */
  @Prop({ mutable: true }) value: string = '';

  /** The person changed the text. The detail says if there is any text, and never what it says. */
  @Event() coAnswer!: EventEmitter<AnswerDetail>;

  @Element() readonly host!: HTMLCoTextElement;
  @AttachInternals() readonly internals!: ElementInternals;

  @State() private formDisabled = false;
  @State() private count = '';

  private control?: FormControl;
  private readonly problem = new ControlProblem(this.host, 'text');
  private readonly sayLater = afterPause();

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    this.sayLater();
    leavePage(this.host);
  }

  componentWillLoad(): void {
    this.control = new FormControl(this.host, this.internals, (isFirst) => {
      this.problem.check();
      if (isFirst) this.host.focus();
    });
    // What the person wrote in a server's rendering before the script loaded.
    const served = this.host.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>('#text');
    if (served && served.value !== served.defaultValue) this.value = served.value;
  }

  /** Value and validity are with the form whenever something has changed, so from the first render on. */
  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.name, hasWords(this.host) || this.pageLabel !== ''));
    if (this.disabled || this.formDisabled) this.control?.update([]);
    else this.control?.update(this.name ? [[this.name, this.text]] : [], this.text, this.problem.of(this.finding));
  }

  formAssociatedCallback(): void {
    forceUpdate(this.host);
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  formResetCallback(): void {
    this.restore(this.host.getAttribute('value') ?? '');
  }

  formStateRestoreCallback(kept: string): void {
    this.restore(kept);
  }

  /** Puts the focus into the field. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'text');
  }

  /** Sets an error message for the person, as `setCustomValidity` of native controls does. An empty text removes it. */
  @Method()
  async setCustomValidity(message: string): Promise<void> {
    this.problem.setByPage(message);
  }

  private get text(): string {
    // As a native field does: text, whatever a page sets (a number, null), and without line breaks where there is one line.
    const text = [this.value].join('');
    return this.lines > 1 ? text : text.replace(/[\r\n]/g, '');
  }

  private get pageLabel(): string {
    return outsideLabel(this.host);
  }

  private get kitWords(): ElementMessages {
    return wordsFor(this.host, elementWords, registerOf(this.host, this.words), this.messages);
  }

  /** What is wrong with the current answer. */
  private get finding(): Finding | undefined {
    return findingOf(this.text, this.required, this.limit, this.kitWords);
  }

  private restore(value: string): void {
    this.sayLater();
    this.value = value;
    this.count = '';
    this.problem.reset();
  }

  private readonly handleInput = (text: string): void => {
    this.problem.answer(this.error);
    this.value = text;
    this.coAnswer.emit({ name: this.name, written: text.trim() !== '' });
    this.sayLater(() => (this.count = countInWords(text, this.limit ?? Infinity, this.kitWords)));
  };

  private readonly handleKey = (event: KeyboardEvent): void => submitByEnter(this.internals.form, event);

  render() {
    const { kitWords, host } = this;
    const problem = this.problem.shown(this.finding, this.error, kitWords.lang);
    const limit = this.limit ? plural(kitWords.lang, kitWords.moreLimit, this.limit) : '';
    return (
      <Host>
        <div
          class={`${lookOf(host, this.words, this.theme)} ${limit ? 'limited' : ''}`}
          part="root"
          lang={langOfPart(host, kitWords.lang)}
          onKeyPress={this.handleKey}
        >
          <Listen isOn={readingOf(host, 'listen')} />
          <TextField
            id="text"
            name={this.name}
            label={[this.pageLabel && <span class="unseen">{this.pageLabel}</span>, '\n', <slot onSlotchange={() => forceUpdate(host)} />]}
            hint={[<slot name="hint" />, '\n', limit]}
            hasHint={limit !== '' || hasWords(host, 'hint')}
            count={this.text ? this.count : ''}
            type={this.lines > 1 ? undefined : types.includes(this.type) ? this.type : 'text'}
            rows={this.lines}
            autocomplete={this.autocomplete}
            value={this.text}
            required={this.required}
            disabled={this.disabled || this.formDisabled}
            problem={problem}
            messages={kitWords}
            handleInput={this.handleInput}
          />
        </div>
      </Host>
    );
  }
}
