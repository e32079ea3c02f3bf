import { AttachInternals, Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import type { StatementAnswer } from '../../answers/envelope';
import { choicesToShow, respondents, type AnsweredBy, type Choice, type ScaleName } from '../../answers/scales';
import { answerOf, entriesOf, type Draft } from '../../answers/statement';
import { words as cardWords } from '../../language/en/tools/i-statement';
import type { OwnMessages } from '../../language/locales';
import type { CardMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { afterPause, countInWords } from '../../parts/count';
import { focusQuestion } from '../../parts/focus';
import { FormControl } from '../../parts/form-control';
import { askedQuestion } from '../../parts/shown-text';
import { hasWords } from '../../parts/slots';
import type { Theme } from '../../parts/theme';
import type { AnswerDetail, NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import { inWords, type ToolProblem } from '../../tool/problem';
import type { AskingTool } from '../../tool/sending-form';
import { askOf } from '../../tool/statement';
import { untouched, type ToolState } from '../../tool/state';
import * as logic from './i-statement.logic';
import type { More } from './i-statement.logic';
import { cardBox } from './i-statement.screens';

/**
 * Asks how true one I statement is for a person, in the person's own words if they like, and sends the answer to the organisation.
 * The markup chooses one of three ways: `action` posts the answer as JSON. Inside a `<form>`, it is a form control, and
 * the form's own button sends. With neither, the page listens to `coSubmit` and calls `confirmSent()` or `failSent()`.
 *
 * @summary How true is one I statement for me?
 * @status experimental
 * @since 0.1.0
 * @slot - The statement: one sentence in the first person. Readable without JavaScript.
 * @slot easy - The statement in easy words, shown with `words="easy"`.
 * @slot for-someone - The statement in the third person, shown when someone answers for the person (`ask-who`).
 * @slot topic - A few words above the statement: what it is about.
 * @slot picture - A picture of the statement, decorative: `alt=""`.
 * @slot picture-… - A picture of one of the page's own choices, by its value: `slot="picture-hardly"`, with `alt=""`.
 * @slot audio - A recording of the statement: an `<audio controls>`.
 * @slot next - What happens next, shown when the answer has arrived.
 * @slot contact - Whom to ask when sending does not work.
 * @slot help - A `<co-help>`: whom to reach, if the person needs help or is not safe. It is on every screen.
 * @part tool - The box around the card.
 * @cssprop --co-brand - The site's brand colour; every other colour of the card is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-i-statement', styleUrl: 'i-statement.css', shadow: true, formAssociated: true })
export class IStatement implements AskingTool<StatementAnswer> {
  /** Name of the answer, in the envelope and in a form. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** The site's own id of the statement. */
  @Prop() readonly statementId?: string;
  /** The version of its text. */
  @Prop() readonly statementVersion?: string;
  /** The answers to choose from. `choices` overrides it. */
  @Prop() readonly scale: ScaleName = 'always-sometimes-never';
  /** Your own scale: at least two choices, each with `value` and `words`. */
  @Prop() readonly choices?: readonly Choice[];
  /** In a form: the person must choose an answer, or skip the statement. */
  @Prop({ reflect: true }) readonly required: boolean = false;
  /** Whether the card asks for the person's own words. */
  @Prop() readonly more: More = 'optional';
  /** The most characters in the person's own words. */
  @Prop() readonly moreLimit: number = 2000;
  /** Asks who is answering: the person, the person with help, or someone for them. */
  @Prop() readonly askWho: boolean = false;
  /** Removes “Skip this one”. */
  @Prop() readonly noSkip: boolean = false;
  /** Address that receives the answer, by POST. Not used inside a `<form>`. */
  @Prop() readonly action?: string;
  /** How the answer is written for `action`: `json`, its envelope; or `form`, the fields `name`, `name-more` and `name-who`, as a form writes them. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page with the answer, without its query and fragment, and tells the person. Not used inside a `<form>`. */
  @Prop() readonly includePage: boolean = false;
  /** Address of the page that says how to complain about the use of people's data. Every controller in the UK has to tell people (Data (Use and Access) Act 2025). Left out: no link. */
  @Prop() readonly complainHref?: string;
  /** Makes the statement a heading of this level, 1 to 6. If you leave it out, the statement is not a heading. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown: the statement's and the card's own. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the card's: `{ send: 'Post my answer' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<CardMessages>;
  /** Fixes the theme: `light` or `dark`, `more-contrast` or `calm`, or one of each. Left out: that of the page (`data-co-theme`, `color-scheme`, and what the person has set). */
  @Prop() readonly theme?: Theme;
  /** Not sent, and cannot be changed, like any disabled control. */
  @Prop({ reflect: true }) readonly disabled: boolean = false;
  /** Value of the choice. Nothing is chosen until the person chooses. */
  @Prop({ mutable: true }) value?: string;
  /** What the person wrote under "Tell us more". */
  @Prop({ mutable: true }) moreText?: string = '';
  /** The person changed their answer. */
  @Event() coAnswer!: EventEmitter<AnswerDetail>;
  /** The person sends. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail>;
  /** The answer arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The answer did not arrive; it is still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;
  /** The person skipped the statement. */
  @Event() coSkip!: EventEmitter<SkipDetail>;
  @Element() readonly host!: HTMLCoIStatementElement;
  @AttachInternals() readonly internals!: ElementInternals;
  @State() state: ToolState = untouched;
  @State() answeredBy?: AnsweredBy;
  /** What the live region under the text area says. */
  @State() count = '';
  @State() inForm = false;
  @State() private formDisabled = false;
  @State() private ofPage = '';
  readonly frame = new Frame<StatementAnswer>(this);
  readonly controls = { value: 'answer-0', words: 'answer-0', more: 'more', answeredBy: 'who-0' };
  register: Register = 'standard';
  kitWords: CardMessages = cardWords.standard;
  private control?: FormControl;
  private readonly sayLater = afterPause();
  connectedCallback(): void {
    this.frame.enter();
  }

  disconnectedCallback(): void {
    this.frame.leave();
  }

  componentWillLoad(): void {
    this.control = new FormControl(this.host, this.internals, (isFirst) => this.frame.showProblems(false, isFirst));
    const given = logic.givenBefore(this.host);
    if (given) this.restore(given);
  }

  /** Value and validity are with the form whenever something has changed, so from the first render on. */
  componentWillRender(): void {
    this.register = registerOf(this.host, this.words);
    this.kitWords = wordsFor(this.host, cardWords, this.register, this.messages);
    reportLater(this.host, () => logic.misuseOf(this, hasWords(this.host)));
    const skipped = this.state.phase === 'skipped';
    const entries = this.isOff ? [] : entriesOf(this.name, this.draft, skipped);
    if (skipped || this.isOff) this.control?.update(entries);
    else {
      const problems = this.findProblems().map((problem) => inWords(problem, this.kitWords));
      this.control?.update(entries, JSON.stringify(this.draft), problems);
    }
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.inForm = form !== null;
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  formResetCallback(): void {
    this.restore({ value: this.host.getAttribute('value') ?? undefined, moreText: this.host.getAttribute('more-text') ?? '' });
  }

  formStateRestoreCallback(kept: string): void {
    this.restore(logic.keptIn(kept) ?? this.draft);
  }

  /** Puts the focus on the first thing to answer. */
  @Method()
  async setFocus(): Promise<void> {
    focusQuestion(this.host);
  }

  /** Call this when the page has sent the answer. It shows the thanks, and a code and words for the person if you give them. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** Call this when the page could not send the answer. It stays, and the person sees `problem`: words, or a server's problem with each part. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  /** Sets an error message for the person, as `setCustomValidity` of native controls does. An empty text removes it. */
  @Method()
  async setCustomValidity(message: string): Promise<void> {
    this.ofPage = message;
    if (this.state.problems.length > 0) this.state = { ...this.state, problems: this.findProblems() };
  }

  get isOff(): boolean {
    return this.disabled || this.formDisabled;
  }

  /** What counts now. A choice that is not on the card does not count, nor does an answer to something that is not asked. */
  get draft(): Draft {
    return {
      value: this.shownChoices.find(({ value }) => value === this.value)?.value,
      moreText: this.more === 'off' ? '' : [this.moreText].join(''),
      answeredBy: this.askWho ? respondents.find((who) => who === this.answeredBy) : undefined,
    };
  }

  get shownChoices(): Choice[] {
    return choicesToShow(this.choices, this.scale, this.kitWords, this.register, this.answeredBy === 'someone-else');
  }

  get controlNames(): Readonly<Record<string, string>> {
    const { kitWords } = this;
    return { 'answer-0': askOf(this.draft, kitWords), 'more': kitWords.more, 'who-0': kitWords.who };
  }

  /** Sent by the card's own button, an answer has a choice or words. */
  findProblems(isSending = false): readonly ToolProblem[] {
    const choiceNeeded = this.required || (isSending && this.draft.moreText.trim() === '');
    const rules = { choiceNeeded, more: this.more, moreLimit: this.moreLimit, canSkip: !this.noSkip, ofPage: this.ofPage };
    return logic.problemsOf(this.draft, rules);
  }

  content(): ToolContent {
    const { host, statementId, statementVersion, register, draft, shownChoices, kitWords } = this;
    return {
      question: askedQuestion(host, logic.shownSlot(host, register, draft.answeredBy), statementId, statementVersion),
      answer: answerOf(draft, shownChoices),
      answeredBy: draft.answeredBy,
      lang: kitWords.lang,
    };
  }

  entries(): Entries {
    return entriesOf(this.name, this.draft);
  }

  forget(): void {
    this.put({ moreText: '' });
  }

  private put({ value, moreText, answeredBy }: Draft): void {
    this.sayLater();
    this.value = value;
    this.moreText = moreText;
    this.answeredBy = answeredBy;
    this.count = '';
  }

  private restore(draft: Draft): void {
    this.put(draft);
    this.frame.restart();
  }

  /** The person changed the answer at a control, and the page is told. */
  private answered(control: string): void {
    this.frame.changed(control);
    this.coAnswer.emit({ name: this.name, value: this.value, written: this.draft.moreText.trim() !== '' });
  }

  readonly choose = (value: string | undefined): void => {
    this.value = value;
    this.answered('answer-0');
  };

  readonly answerFor = (answeredBy: string | undefined): void => {
    this.answeredBy = answeredBy as AnsweredBy | undefined;
    this.answered('who-0');
  };

  readonly write = (text: string): void => {
    this.moreText = text;
    this.answered('more');
    this.sayLater(() => (this.count = countInWords(text, this.moreLimit, this.kitWords)));
  };

  readonly fill = (): void => forceUpdate(this.host);

  readonly keep = (): void => keepCopy(this, ({ question, answer }) => [question.text, answer.words, answer.more]);

  render() {
    return <Host>{cardBox(this)}</Host>;
  }
}
