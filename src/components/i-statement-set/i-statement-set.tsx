import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import type { SetAnswer, StatementSetAnswer } from '../../answers/envelope';
import { choicesToShow, respondents, type AnsweredBy, type Choice, type ScaleName } from '../../answers/scales';
import { words as setWords } from '../../language/en/tools/i-statement-set';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { registerOf } from '../../language/reading';
import type { SetMessages } from '../../language/tools/i-statement-set';
import { wordsFor } from '../../language/words';
import type { Pack } from '../../packs/pack';
import { afterPause } from '../../parts/count';
import { focusOn } from '../../parts/focus';
import type { Theme } from '../../parts/theme';
import type { NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import type { ToolProblem } from '../../tool/problem';
import type { FormTool } from '../../tool/sending-form';
import type { More } from '../../tool/statement';
import type { StatementTool } from '../../tool/statement-parts';
import { isAnswered, merged, statementsIn, statementsOf, stepOf, type Statement } from '../../tool/statements';
import { StepHistory } from '../../tool/step-history';
import { checking, goTo, type StepState, type SteppedTool } from '../../tool/steps';
import { choose, findProblems, givenBefore, problemsOf, write, type SetAnswerDetail, type SetDraft } from './i-statement-set.answering';
import { contentOf, controlNamesOf, controlsOf, copyLines, entriesOf } from './i-statement-set.content';
import { misuseOf } from './i-statement-set.markup';
import { loadMode, type Mode } from './i-statement-set.mode';
import { packFile } from './i-statement-set.pack';
import { setBox } from './i-statement-set.screens';

/**
 * Asks a set of I statements, one a screen, and sends what the person answered as one envelope. The person can go back, skip, or stop at any statement and send
 * what there is; before it is sent, they see all of it. The statements are child elements, or a pack by address (`src`). They are asked in the order given.
 *
 * The Back button of the browser goes back by one statement. Nothing is kept when the page is loaded again.
 *
 * @summary A set of I statements, one a screen
 * @status experimental
 * @since the next version
 * @slot - `<co-i-statement-item>`, one for each statement. Readable without JavaScript.
 * @slot title - What the set is about, in a few words. Left out: the title of the pack, if there is one.
 * @slot credits - Who wrote the statements, and where they come from. Left out: what the pack says. Shown on every screen, and printed.
 * @slot next - What happens next, shown when the answers have arrived.
 * @slot contact - Whom to ask when sending, or loading the statements, does not work.
 * @slot screen - For `mode="print"`: a link to the set on a screen, or its address as words. Every sheet has it, as words and as a QR code.
 * @part tool - The box around the set.
 * @cssprop --co-brand - The site's brand colour; every other colour of the set is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-i-statement-set', styleUrl: 'i-statement-set.css', shadow: true })
export class IStatementSet implements SteppedTool<StatementSetAnswer>, FormTool<StatementSetAnswer>, StatementTool<StatementSetAnswer> {
  /** Name of the answers, in the envelope. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** Address of a pack of statements (`coproduction-kit/pack.schema.json`), instead of child elements: of the site itself, or one that begins as an address in `data-packs` of a script tag of the page. */
  @Prop() readonly src?: string;
  /** The pack itself, if the page or a server has it already. */
  @Prop() readonly pack?: Pack;
  /** `steps` shows one statement a screen; `page` shows all of them at once. */
  @Prop() readonly layout: 'steps' | 'page' = 'steps';
  /** How the set is used. `person`: one person answers on a screen. `group`: hands are counted in a room. `wall`: what is asked, for the room to see. `print`: sheets for people who answer on paper. `paper`: answers are typed in from sheets. Each other mode is loaded from its own file. */
  @Prop() readonly mode: Mode = 'person';
  /** The answers to choose from, for every statement. `choices` overrides it. */
  @Prop() readonly scale: ScaleName = 'always-sometimes-never';
  /** Your own scale: at least two choices, each with `value` and `words`. */
  @Prop() readonly choices?: readonly Choice[];
  /** Whether the person is asked for their own words about each statement. */
  @Prop() readonly more: More = 'optional';
  /** The most characters in the person's own words about one statement. */
  @Prop() readonly moreLimit: number = 2000;
  /** Asks once who is answering: the person, the person with help, or someone for them. */
  @Prop() readonly askWho: boolean = false;
  /** Address that receives the answers, by POST. */
  @Prop() readonly action?: string;
  /** How they are written for `action`: `json`, their envelope; or `form`, the fields `name[id]`, `name-more[id]` and `name-who`, as a form writes them. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page with the answers, without its query and fragment, and tells the person. */
  @Prop() readonly includePage: boolean = false;
  /** Address of the page that says how to complain about the use of people's data. Every controller in the UK has to tell people (Data (Use and Access) Act 2025). Left out: no link. */
  @Prop() readonly complainHref?: string;
  /** Level of the titles, 1 to 4; themes and statements are deeper. Left out: one below the heading before the set. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown: the statements' and the set's own. Left out: as the page is read. */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the set's. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<SetMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** The person changed their answer to one statement. */
  @Event() coAnswer!: EventEmitter<SetAnswerDetail>;
  /** The person skipped one statement. */
  @Event() coSkip!: EventEmitter<SkipDetail>;
  /** The person sends. `envelope.answer` has `answers`, or `counts` with `mode="group"`. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<SetAnswer>>;
  /** The answers arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The answers did not arrive; they are still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;
  @Element() readonly host!: HTMLCoIStatementSetElement;
  @State() state: StepState = { screen: '', phase: 'open', problems: [] };
  @State() draft: SetDraft = { answers: {} };
  /** What the live region under the text area of one statement says. */
  @State() count: { readonly key: string; readonly words: string } = { key: '', words: '' };
  @State() private isPrinting = false;
  readonly frame = new Frame<StatementSetAnswer>(this);
  readonly source = packFile(this);
  readonly history = new StepHistory<StatementSetAnswer>(this);
  register: Register = 'standard';
  kitWords: SetMessages = setWords.standard;
  statements: readonly Statement[] = [];
  readonly sayLater = afterPause();
  /** The mode whose file was asked for, and whether it did not come. */
  askedMode?: Mode;
  hasNoMode?: boolean;
  /** Follows what the page does with its statements. */
  private readonly observer = isBrowser ? new MutationObserver(() => this.redraw()) : undefined;
  /** Paper gets the whole set, and never one screen of it. */
  private readonly print = ({ type }: globalThis.Event): void => void (this.isPrinting = type === 'beforeprint');

  connectedCallback(): void {
    this.frame.enter();
    // `attributeOldValue` asks for attributes, too: `attributes` is a name that the script-tag files shorten.
    this.observer?.observe(this.host, { subtree: true, childList: true, characterData: true, attributeOldValue: true });
    if (!isBrowser) return;
    this.history.enter();
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.print);
  }

  disconnectedCallback(): void {
    this.frame.leave();
    this.observer?.disconnect();
    this.source.leave();
    this.history.leave();
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.print);
  }

  componentWillLoad(): void {
    this.draft = givenBefore(this.host, this.name) ?? this.draft;
  }

  componentWillRender(): void {
    const { host, source, state } = this;
    this.register = registerOf(host, this.words);
    this.kitWords = wordsFor(host, setWords, this.register, this.messages);
    loadMode(this);
    source.follow();
    const { shownPack } = this;
    const now = shownPack ? statementsOf(shownPack) : statementsIn(host);
    this.statements = merged(this.statements, now, (key) => stepOf({ key }) === state.screen || isAnswered(this.draft.answers[key]));
    if (state.screen !== checking && !this.steps.includes(state.screen)) this.state = { ...state, screen: this.steps[0] ?? '' };
    reportLater(host, () => misuseOf(this));
  }

  /** Puts the focus on the title of the screen. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, `title-${this.state.screen}`);
  }

  /** Call this when the page has sent the answers. It shows the thanks, and a code and words for the person if you give them. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** Call this when the page could not send the answers. They stay, and the person sees `problem`: words, or a server's problem with each part. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  get showsAll(): boolean {
    return this.layout === 'page' || !isBrowser || (this.isPrinting && this.state.screen !== checking);
  }

  get steps(): string[] {
    return [...(this.askWho ? ['who'] : []), ...this.statements.map(stepOf)];
  }

  /** Only statements are counted. */
  get total(): number {
    return this.statements.length;
  }

  get ownPlace(): number {
    const { phase, screen } = this.state;
    return this.showsAll || phase !== 'open' ? 0 : this.statements.findIndex((statement) => stepOf(statement) === screen) + 1;
  }

  /** Whether the main button sends. */
  get isLast(): boolean {
    return this.showsAll || this.state.screen === checking;
  }

  get answeredBy(): AnsweredBy | undefined {
    return this.askWho ? respondents.find((who) => who === this.draft.answeredBy) : undefined;
  }

  get shownChoices(): Choice[] {
    return choicesToShow(this.choices, this.scale, this.kitWords, this.register, this.answeredBy === 'someone-else');
  }

  get controls(): Record<string, string> {
    return controlsOf(this);
  }

  get controlNames(): Record<string, string> {
    return controlNamesOf(this);
  }

  problemsOf(step: string): readonly ToolProblem[] {
    return problemsOf(this, step);
  }

  findProblems(isSending: boolean): readonly ToolProblem[] {
    return findProblems(this, isSending);
  }

  content(): ToolContent<StatementSetAnswer> {
    return contentOf(this);
  }

  entries(): Entries {
    return entriesOf(this);
  }

  noteArrival(): 'sentTitle' {
    this.history.forget();
    return 'sentTitle';
  }

  get shownPack(): Pack | undefined {
    return this.pack ?? this.source.loaded;
  }

  forget(): void {
    this.sayLater();
    this.history.forget();
    this.draft = { answers: {} };
    this.count = { key: '', words: '' };
    this.statements = [];
    this.state = { ...this.state, screen: '', isChanging: false, leftAt: undefined };
  }

  /** The person begins again, with nothing of what was before. */
  begin(): void {
    this.go(this.steps[0] ?? '');
  }

  go(screen: string, change?: Partial<StepState>, focus?: string): void {
    const { screen: from, isChanging } = this.state;
    const leftAt = screen === checking && !isChanging ? { leftAt: from } : {};
    goTo<StatementSetAnswer, StepState>(this, screen, { ...leftAt, ...change }, focus);
    this.history.note(from, isChanging);
  }

  /** The main button: it goes on, or sends. */
  readonly submit = (event: globalThis.Event): void => {
    event.preventDefault();
    const { state, frame, isLast, steps } = this;
    if (state.phase === 'sending' || frame.showProblems(true, true, isLast && 'notSentYet')) return;
    if (isLast) void frame.send();
    else this.go((!state.isChanging && steps[steps.indexOf(state.screen) + 1]) || checking);
  };

  readonly answerFor = (answeredBy: string | undefined): void => {
    this.draft = { ...this.draft, answeredBy: answeredBy as AnsweredBy | undefined };
    this.frame.changed('who-0');
  };

  readonly choose = (key: string, value: string | undefined): void => choose(this, key, value);

  readonly write = (key: string, text: string): void => write(this, key, text);

  readonly redraw = (): void => forceUpdate(this.host);

  readonly keep = (): void => keepCopy(this, (envelope) => copyLines(this, envelope));

  render() {
    return <Host>{setBox(this)}</Host>;
  }
}
