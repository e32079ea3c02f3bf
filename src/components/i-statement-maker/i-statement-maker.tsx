import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import type { OwnStatementsAnswer } from '../../answers/envelope';
import { areUsable, choicesToShow, respondents, type AnsweredBy, type Choice, type ScaleName } from '../../answers/scales';
import { words as makerWords } from '../../language/en/tools/i-statement-maker';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { registerOf } from '../../language/reading';
import type { MakerMessages } from '../../language/tools/i-statement-maker';
import { wordsFor } from '../../language/words';
import { afterPause, countInWords } from '../../parts/count';
import { openWhenFound } from '../../parts/disclosure';
import { focusOn } from '../../parts/focus';
import type { Theme } from '../../parts/theme';
import type { AnswerDetail, NotSentDetail, SentDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import { tooLongAt, type ToolProblem } from '../../tool/problem';
import type { FormTool } from '../../tool/sending-form';
import { serverProblems } from '../../tool/server-problems';
import { untouched, type ToolState } from '../../tool/state';
import { Adviser } from './i-statement-maker.advice';
import { askNow, contentOf, controlsOf, copyLines, entriesOf } from './i-statement-maker.content';
import { givenBefore, misuseOf } from './i-statement-maker.markup';
import { makerBox } from './i-statement-maker.screens';
import {
  begunWith,
  changed,
  editedOf,
  emptyDraft,
  isTouched,
  isWritten,
  movedTo,
  toSend,
  type MakerDraft,
  type OwnDraft,
} from './i-statement-maker.statements';

/**
 * People write their own I statements: in their own words, with a picture if they like, and how true each is for them now. They can write several, take one out,
 * print them as cards, and send them all at once. The kit never changes what they write. If they ask, the easy words checker gives advice; its code is loaded only
 * then, from the folder `kit` beside the script. Without it, everything else works.
 *
 * @summary People write their own I statements
 * @status experimental
 * @since the next version
 * @slot - What people can write about, in one or two sentences. Readable without JavaScript. Left out: what an I statement is.
 * @slot title - A title, in a few words. Left out: “Write your own I statement”.
 * @slot examples - Examples, in paragraphs or a list. Left out: three of the kit's own.
 * @slot next - What happens next, shown when what they wrote has arrived.
 * @slot contact - Whom to ask when sending does not work.
 * @slot help - A `<co-help>`: whom to reach, if the person needs help or is not safe. It is on every screen.
 * @part tool - The box around the tool.
 * @cssprop --co-brand - The site's brand colour; every other colour of the tool is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-i-statement-maker', styleUrl: 'i-statement-maker.css', shadow: true })
export class IStatementMaker implements FormTool<OwnStatementsAnswer> {
  /** Name of the answer, in the envelope. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** How a sentence can begin, instead of “I can…”, “I choose…” and “When…”. An empty list leaves them out. */
  @Prop() readonly prompts?: readonly string[];
  /** The most characters in one statement. */
  @Prop() readonly textLimit: number = 500;
  /** The answers to “How true is this for you now?”. `choices` overrides it. */
  @Prop() readonly scale: ScaleName = 'always-sometimes-never';
  /** Your own scale: at least two choices, each with `value` and `words`. */
  @Prop() readonly choices?: readonly Choice[];
  /** Removes the button that asks for advice. Only English words are checked, so in other languages it is not there. */
  @Prop() readonly noAdvice: boolean = false;
  /** Asks once who is answering: the person, the person with help, or someone for them. */
  @Prop() readonly askWho: boolean = false;
  /** Address that receives what people write, by POST. */
  @Prop() readonly action?: string;
  /** How it is written for `action`: `json`, its envelope; or `form`, the fields `name[1]`, `name-picture[1]`, `name-now[1]` and `name-who`, as a form writes them. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page too, without its query and fragment, and tells the person. */
  @Prop() readonly includePage: boolean = false;
  /** Address of the page that says how to complain about the use of people's data. Every controller in the UK has to tell people (Data (Use and Access) Act 2025). Left out: no link. */
  @Prop() readonly complainHref?: string;
  /** Level of the title, 1 to 5; “Your statements” is one deeper. Left out: one below the heading before the tool. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown. Left out: as the page is read. */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the tool's. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<MakerMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** The person changed what they wrote or chose. */
  @Event() coAnswer!: EventEmitter<AnswerDetail>;
  /** The person sends. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<OwnStatementsAnswer>>;
  /** The statements arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The statements did not arrive; they are still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;
  @Element() readonly host!: HTMLCoIStatementMakerElement;
  @State() state: ToolState = untouched;
  @State() draft: MakerDraft = emptyDraft;
  /** What the live region under the field says. */
  @State() count = '';
  @State() showsExamples = false;
  readonly frame = new Frame<OwnStatementsAnswer>(this);
  readonly adviser = new Adviser(this);
  register: Register = 'standard';
  kitWords: MakerMessages = makerWords.standard;
  private readonly sayLater = afterPause();

  connectedCallback(): void {
    this.frame.enter();
  }

  disconnectedCallback(): void {
    this.frame.leave();
  }

  componentWillLoad(): void {
    openWhenFound(this.host, () => (this.showsExamples = true));
    this.draft = givenBefore(this.host, this.name) ?? this.draft;
  }

  componentWillRender(): void {
    this.register = registerOf(this.host, this.words);
    this.kitWords = wordsFor(this.host, makerWords, this.register, this.messages);
    reportLater(this.host, () => misuseOf(this));
  }

  /** Puts the focus on the field. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'text');
  }

  /** Call this when the page has sent the statements. It shows the thanks, and a code and words for the person if you give them. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** Call this when the page could not send the statements. They stay, and the person sees `problem`: words, or a server's problem with each part. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  get answeredBy(): AnsweredBy | undefined {
    return this.askWho ? respondents.find((who) => who === this.draft.answeredBy) : undefined;
  }

  /** A person's own statement is always about them, so the kit's scales do not offer that it is not. */
  get shownChoices(): Choice[] {
    const all = choicesToShow(this.choices, this.scale, this.kitWords, this.register, false);
    return areUsable(this.choices) ? all : all.filter(({ value }) => value !== 'not-about-me');
  }

  get shownPrompts(): readonly string[] {
    const { kitWords, prompts } = this;
    return prompts ?? [kitWords.promptCan, kitWords.promptChoose, kitWords.promptWhen];
  }

  get controls(): Record<string, string> {
    return controlsOf(this.draft);
  }

  get controlNames(): Record<string, string> {
    const { kitWords, draft } = this;
    const others = draft.statements.map(({ text }, index) => [`change-${index}`, text]);
    return {
      ...Object.fromEntries(others),
      'text': kitWords.statementLabel,
      'picture-0': kitWords.pickPicture,
      'now-0': askNow(kitWords, this.answeredBy),
      'who-0': kitWords.who,
    };
  }

  /** There must be words to send. A picture alone says too little, and nobody should think that it was sent. */
  findProblems(isSending: boolean): readonly ToolProblem[] {
    const { draft, textLimit } = this;
    const edited = editedOf(draft);
    const isMissing = isSending && !isWritten(edited) && (isTouched(edited) || toSend(draft).length === 0);
    return draft.statements.flatMap((statement, index): ToolProblem[] => {
      const isHere = index === draft.at;
      const control = isHere ? 'text' : `change-${index}`;
      if (statement.isOut) return [];
      return isHere && isMissing ? [{ control, key: 'writeSomething' }] : tooLongAt(control, statement.text, textLimit);
    });
  }

  content(): ToolContent<OwnStatementsAnswer> {
    return contentOf(this);
  }

  entries(): Entries {
    return entriesOf(this);
  }

  forget(): void {
    this.sayLater();
    this.adviser.forget();
    this.draft = emptyDraft;
    this.count = '';
  }

  /** The person begins again, with nothing of what was before. */
  begin(): void {
    this.frame.show({ phase: 'open', announcement: 'openedStatus' }, 'text');
  }

  /** Whether there are no words in the field; then the person is asked for some. */
  lacksWords(): boolean {
    if (isWritten(editedOf(this.draft))) return false;
    this.frame.show({ problems: [{ control: 'text', key: 'writeSomething' }] }, 'text');
    return true;
  }

  /** Another statement comes into the fields. What a server has against it is at its controls then. */
  moveTo(index: number, announcement: 'addedNow' | 'canChangeNow'): void {
    const { draft, state } = this;
    if ((isTouched(editedOf(draft)) || announcement === 'addedNow') && this.lacksWords()) return;
    this.sayLater();
    this.count = '';
    this.adviser.forget();
    this.draft = movedTo(draft, index);
    this.frame.show({ problems: [], announcement }, 'text');
    const { outcome } = state;
    // Only now, its controls are on the screen.
    if (outcome?.sent === false) this.state = { ...this.state, problems: serverProblems(outcome.errors, this) };
  }

  /** The person takes a statement out, or puts it back. */
  takeOut(index: number, isOut: boolean): void {
    this.draft = changed(this.draft, { isOut }, index);
    this.frame.show({ announcement: isOut ? 'takenOut' : undefined }, `${isOut ? 'back' : 'change'}-${index}`);
    this.tell();
  }

  private tell(): void {
    const { name, draft } = this;
    this.coAnswer.emit({ name, value: editedOf(draft).value, written: toSend(draft).length > 0 });
  }

  /** The person changed something at a control, and the page is told. */
  put(change: Partial<OwnDraft>, control: string): void {
    this.draft = changed(this.draft, change);
    this.frame.changed(control);
    this.tell();
  }

  readonly write = (text: string): void => {
    this.put({ text }, 'text');
    this.adviser.follow();
    this.sayLater(() => (this.count = countInWords(text, this.textLimit, this.kitWords)));
  };

  readonly startWith = (prompt: string): void => {
    this.write(begunWith(prompt, editedOf(this.draft).text, this.shownPrompts));
    focusOn(this.host, 'text');
  };

  readonly answerFor = (answeredBy: string | undefined): void => {
    this.draft = { ...this.draft, answeredBy: answeredBy as AnsweredBy | undefined };
    this.frame.changed('who-0');
  };

  readonly redraw = (): void => forceUpdate(this.host);

  readonly keep = (): void => keepCopy(this, (envelope) => copyLines(this, envelope));

  render() {
    return <Host>{makerBox(this)}</Host>;
  }
}
