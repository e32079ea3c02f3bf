import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, h } from '@stencil/core';
import type { StatementSetAnswer } from '../../answers/envelope';
import { respondents, type AnsweredBy, type Choice } from '../../answers/scales';
import { words as paperWords } from '../../language/en/tools/i-statement-set-paper';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { registerOf } from '../../language/reading';
import type { PaperMessages } from '../../language/tools/i-statement-set-paper';
import { wordsFor } from '../../language/words';
import type { Pack } from '../../packs/pack';
import type { NotSentDetail, SentDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import type { ToolProblem } from '../../tool/problem';
import type { FormTool } from '../../tool/sending-form';
import type { More } from '../../tool/statement';
import { choicesAround, joinSet, leaveSet, misuseOfMode, settingsOf, type SendingMode } from '../../tool/statement-mode';
import type { StatementTool } from '../../tool/statement-parts';
import { merged, type Statement } from '../../tool/statements';
import type { ToolState } from '../../tool/state';
import { contentOf, controlNamesOf, controlsOf, copyLines, draftOf, emptySheet, entriesOf, findProblems, type SheetDraft } from './i-statement-set-paper.logic';
import { paperBox } from './i-statement-set-paper.screens';

/**
 * Types in the answers that people gave on sheets of a set of I statements: the number of the sheet, one key for each answer, next. Each sheet is sent as one
 * envelope, marked as paper. A `<co-i-statement-set mode="paper">` loads and draws it.
 *
 * @summary Answers from paper
 * @status experimental
 * @since the next version
 * @slot - Words of the page. The set gives the statements by the property `statements`.
 * @slot title - Title of the set.
 * @slot contact - Whom to ask when sending does not work.
 * @part tool - The box around it.
 */
@Component({ tag: 'co-i-statement-set-paper', styleUrl: 'i-statement-set-paper.css', shadow: true })
export class IStatementSetPaper implements SendingMode, FormTool<StatementSetAnswer>, StatementTool<StatementSetAnswer> {
  /** The statements, in their order. The set gives them. */
  @Prop() readonly statements: readonly Statement[] = [];
  /** The pack that they come from, if there is one. */
  @Prop() readonly pack?: Pack;

  /** Someone sends a sheet. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()` of the set. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<StatementSetAnswer>>;
  /** The sheet arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The sheet did not arrive; it is still on the screen. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;

  @Element() readonly host!: HTMLCoIStatementSetPaperElement;
  declare readonly name: string;
  declare readonly action?: string;
  declare readonly encoding: Encoding;
  declare readonly credentials: RequestCredentials;
  declare readonly includePage: boolean;
  declare readonly more: More;
  declare readonly moreLimit: number;

  @State() state: ToolState = { phase: 'open', problems: [] };
  @State() draft: SheetDraft = emptySheet;
  /** The numbers of the sheets that have arrived, since the page was loaded. Nothing else of them is kept. */
  @State() done: readonly string[] = [];

  readonly frame = new Frame<StatementSetAnswer>(this);
  /** The set that it is in. While it leaves, it cannot ask any more. */
  private around: HTMLElement = this.host;
  register: Register = 'standard';
  kitWords: PaperMessages = paperWords.standard;
  /** The statements to ask: also those that the page has taken away since they were answered. */
  asked: readonly Statement[] = [];

  connectedCallback(): void {
    this.frame.enter();
    this.around = joinSet(this);
  }

  disconnectedCallback(): void {
    this.frame.leave();
    leaveSet(this.around);
  }

  componentWillLoad(): void {}

  componentWillRender(): void {
    const { host, asked, statements, draft } = this;
    this.register = registerOf(host, settingsOf(host).words);
    this.kitWords = wordsFor(host, paperWords, this.register);
    this.asked = merged(asked, statements, (key) => !!draft.answers[key]);
    reportLater(host, () => misuseOfMode(host));
  }

  /** Call this when the page has sent the sheet. The set calls it, too. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** Call this when the page could not send the sheet. It stays on the screen. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  get answeredBy(): AnsweredBy | undefined {
    return settingsOf(this.host).askWho ? respondents.find((who) => who === this.draft.answeredBy) : undefined;
  }

  get shownChoices(): Choice[] {
    return choicesAround(this.host, this.kitWords, this.register, this.answeredBy === 'someone-else');
  }

  get controls(): Record<string, string> {
    return controlsOf(this);
  }

  get controlNames(): Record<string, string> {
    return controlNamesOf(this);
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

  /** The sheet has arrived: there is room for the next one. */
  noteArrival(): 'sentTitle' {
    this.done = [...this.done, this.draft.sheet.trim()];
    // Another sheet can have the same number and the same answers, and is not the same sheet.
    this.frame.sending.clear();
    this.forget();
    return 'sentTitle';
  }

  forget(): void {
    this.draft = emptySheet;
    this.asked = [];
  }

  readonly answerFor = (answeredBy: string | undefined): void => this.put({ answeredBy: answeredBy as AnsweredBy | undefined }, 'who-0');

  readonly writeSheet = (sheet: string): void => this.put({ sheet }, 'sheet');

  readonly choose = (key: string, value: string | undefined): void =>
    this.put({ answers: { ...this.draft.answers, [key]: { ...draftOf(this, key), value } } }, `answer-${key}-0`);

  readonly write = (key: string, moreText: string): void =>
    this.put({ answers: { ...this.draft.answers, [key]: { ...draftOf(this, key), moreText } } }, `more-${key}`);

  private put(change: Partial<SheetDraft>, control: string): void {
    this.draft = { ...this.draft, ...change };
    // The next sheet has begun: Back must not take it for the one that was sent.
    if (this.state.phase === 'sent') this.frame.show({ phase: 'open' });
    this.frame.changed(control);
    this.frame.changed('send');
  }

  readonly keep = (): void => keepCopy(this, (envelope) => copyLines(this, envelope));

  render() {
    return <Host>{paperBox(this)}</Host>;
  }
}
