import { AttachInternals, Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import { areUsable, type Choice } from '../../answers/scales';
import { elementWords } from '../../language/english';
import type { OwnMessages } from '../../language/locales';
import type { ElementMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { readingOf, registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { focusQuestion } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { FormControl } from '../../parts/form-control';
import { outsideLabel, submitByEnter } from '../../parts/in-form';
import { Listen } from '../../parts/listen';
import { ControlProblem, type Finding } from '../../parts/problem';
import { Question } from '../../parts/question';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import type { AnswerDetail } from '../../sending/events';
import { childrenAsChoices, findingOf, hasLabel, misuseOf } from './choices.logic';

/**
 * A question with big, quiet rows of answers. People choose one, or several. It is a control of the form around it. Nothing is chosen until
 * the person chooses. The choices are children, `<co-choice value="morning">In the morning</co-choice>`, or the property `choices`.
 *
 * @summary One answer or several, from a few
 * @status experimental
 * @since 0.1.0
 * @slot - The question, and the choices as `<co-choice value="…">`, each with `easy="…"` for easy words and `apart` to separate it from the others. Readable without JavaScript.
 * @slot hint - Words that help, under the question.
 * @slot picture-… - A picture of one choice, by its value: `slot="picture-morning"`, with `alt=""`.
 * @part root - The group with its question.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-choices', styleUrl: 'choices.css', shadow: true, formAssociated: true })
export class ChoicesElement {
  /** Name of the answer in its form. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** People can choose several. */
  @Prop() readonly several: boolean = false;
  /** The choices, instead of `<co-choice>` children: at least two, each with `value` and `words`. */
  @Prop() readonly choices?: readonly Choice[];
  /** In a form: the person must choose something. The error is the kit's, or the one in `data-co-error` on the element. */
  @Prop({ reflect: true }) readonly required: boolean = false;
  /** What a server found wrong, in words for the person. Shown until the person changes the answer. */
  @Prop() readonly error?: string;
  /** Which words are shown: those of the choices, and the element's own. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ chooseOne: 'Pick one.' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ElementMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** Not sent, and cannot be changed, like any disabled control. */
  @Prop({ reflect: true }) readonly disabled: boolean = false;
  /** Value of the choice. Nothing is chosen until the person chooses. With `several` it is the first; a page sets `values`. */
  @Prop({ mutable: true }) value?: string;
  /** With `several`: the values of the choices, in their order. */
  @Prop({ mutable: true }) values?: readonly string[];

  /** The person changed the answer. */
  @Event() coAnswer!: EventEmitter<AnswerDetail>;

  @Element() readonly host!: HTMLCoChoicesElement;
  @AttachInternals() readonly internals!: ElementInternals;

  @State() private formDisabled = false;
  /** Counts the changes of the children, so that the element is drawn again. */
  @State() private childrenSeen = 0;

  private kitWords: ElementMessages = elementWords.standard;
  /** The choices as the person sees them. */
  private shown: readonly Choice[] = [];
  private control?: FormControl;
  private readonly problem = new ControlProblem(this.host, 'answer-0');

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillLoad(): void {
    this.control = new FormControl(this.host, this.internals, (isFirst) => {
      this.problem.check();
      if (isFirst) this.host.focus();
    });
    // What the person chose in a server's rendering before the script loaded.
    const served = [...(this.host.shadowRoot?.querySelectorAll('input') ?? [])];
    if (served.some(({ checked, defaultChecked }) => checked !== defaultChecked))
      this.restore(served.filter(({ checked }) => checked).map(({ value }) => value));
    if (isBrowser) {
      new MutationObserver(() => this.childrenSeen++).observe(this.host, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['value', 'easy', 'apart'],
      });
    }
  }

  /** Value and validity are with the form whenever something has changed, so from the first render on. */
  componentWillRender(): void {
    const register = registerOf(this.host, this.words);
    this.kitWords = wordsFor(this.host, elementWords, register, this.messages);
    this.shown = (areUsable(this.choices) ? this.choices : childrenAsChoices(this.host)).map((choice) => ({
      ...choice,
      words: register === 'easy' ? (choice.easy ?? choice.words) : choice.words,
    }));
    reportLater(this.host, () => misuseOf(this.name, this.choices ?? this.shown, hasLabel(this.host) || this.pageLabel !== ''));
    const entries = this.chosen.map((value) => [this.name, value] as const);
    if (this.disabled || this.formDisabled) this.control?.update([]);
    else this.control?.update(this.name ? entries : [], this.chosen.join('\n'), this.problem.of(this.finding));
  }

  formAssociatedCallback(): void {
    forceUpdate(this.host);
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  formResetCallback(): void {
    const value = this.host.getAttribute('value');
    this.restore(value === null ? [] : [value]);
  }

  formStateRestoreCallback(kept: string): void {
    this.restore(kept.split('\n'));
  }

  /** Puts the focus on the chosen answer, or else on the first choice. */
  @Method()
  async setFocus(): Promise<void> {
    focusQuestion(this.host);
    // The question first: a long group may be higher than the screen.
    this.host.shadowRoot?.querySelector('legend')?.scrollIntoView({ block: 'nearest' });
  }

  /** Sets an error message for the person, as `setCustomValidity` of native controls does. An empty text removes it. */
  @Method()
  async setCustomValidity(message: string): Promise<void> {
    this.problem.setByPage(message);
  }

  /** The values that are chosen and can be chosen, in the order of the choices. */
  private get chosen(): string[] {
    const values = (this.several && this.values) || [this.value];
    return this.shown.map(({ value }) => value).filter((value) => values.includes(value));
  }

  private get pageLabel(): string {
    return outsideLabel(this.host);
  }

  /** What is wrong with the current answer. */
  private get finding(): Finding | undefined {
    return findingOf(this.chosen.length, this.required, this.several, this.kitWords);
  }

  private restore(values: readonly string[]): void {
    [this.value] = values;
    this.values = this.several ? values : undefined;
    this.problem.reset();
  }

  private readonly handleChoose = (value: string | undefined): void => {
    this.problem.answer(this.error);
    const { chosen } = this;
    const isWanted = (one: string): boolean => (one === value ? !chosen.includes(one) : chosen.includes(one));
    this.values = this.several ? this.shown.map((choice) => choice.value).filter(isWanted) : undefined;
    this.value = this.several ? this.values?.[0] : value;
    this.coAnswer.emit({ name: this.name, value: this.value, values: this.values, written: false });
  };

  private readonly handleKey = (event: KeyboardEvent): void => submitByEnter(this.internals.form, event);

  render() {
    const { kitWords, host } = this;
    return (
      <Host>
        <div class={lookOf(host, this.words, this.theme)} part="root" onKeyPress={this.handleKey}>
          <Question
            id="answer"
            legend={
              <legend id="question">
                {this.pageLabel && <span class="unseen">{this.pageLabel}</span>}
                <slot />
              </legend>
            }
            // Of a group, screen readers say the name only: the hint is part of it.
            labelledBy={hasWords(host, 'hint') ? 'question hint' : undefined}
            problem={this.problem.shown(this.finding, this.error, kitWords.lang)}
            messages={kitWords}
            name={this.name}
            choices={this.shown}
            pictureOf={() => undefined}
            several={this.several}
            isChosen={(value) => this.chosen.includes(value)}
            disabled={this.disabled || this.formDisabled}
            required={this.required && !this.several}
            handleChoose={this.handleChoose}
          >
            <Listen isOn={readingOf(host, 'listen')} />
            <div class="hint" id="hint" hidden={!hasWords(host, 'hint')}>
              <slot name="hint" />
            </div>
          </Question>
        </div>
      </Host>
    );
  }
}
