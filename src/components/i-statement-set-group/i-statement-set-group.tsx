import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, h } from '@stencil/core';
import type { CountedSetAnswer } from '../../answers/envelope';
import type { Choice } from '../../answers/scales';
import { words as groupWords } from '../../language/en/tools/i-statement-set-group';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { registerOf } from '../../language/reading';
import type { GroupMessages } from '../../language/tools/i-statement-set-group';
import { wordsFor } from '../../language/words';
import type { Pack } from '../../packs/pack';
import { announce } from '../../parts/live';
import type { NotSentDetail, SentDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import type { ToolProblem } from '../../tool/problem';
import type { FormTool } from '../../tool/sending-form';
import { choicesAround, joinSet, leaveSet, misuseOfMode, settingsOf, type SendingMode } from '../../tool/statement-mode';
import { merged, stepOf, type Statement } from '../../tool/statements';
import { StepHistory } from '../../tool/step-history';
import { checking, goTo, type StepState, type SteppedTool } from '../../tool/steps';
import { WallChannel, type WallView } from '../../tool/wall-channel';
import * as logic from './i-statement-set-group.logic';
import { groupBox } from './i-statement-set-group.screens';

/**
 * Counts hands in a room about a set of I statements: for each choice a number, what was said without names, how many people were in the room, and who counted.
 * The counts are sent as one envelope that says how they were gathered. A wall in the same browser follows. A `<co-i-statement-set mode="group">` loads and draws it.
 *
 * @summary Hands counted in a room
 * @status experimental
 * @since the next version
 * @slot - Words of the page. The set gives the statements by the property `statements`.
 * @slot title - Title of the set.
 * @slot next - What happens next, shown when the counts have arrived.
 * @slot contact - Whom to ask when sending does not work.
 * @part tool - The box around it.
 */
@Component({ tag: 'co-i-statement-set-group', styleUrl: 'i-statement-set-group.css', shadow: true })
export class IStatementSetGroup implements SendingMode, SteppedTool<CountedSetAnswer>, FormTool<CountedSetAnswer> {
  /** The statements, in their order. The set gives them. */
  @Prop() readonly statements: readonly Statement[] = [];
  /** The pack that they come from, if there is one. */
  @Prop() readonly pack?: Pack;

  /** The counts are sent. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()` of the set. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<CountedSetAnswer>>;
  /** The counts arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The counts did not arrive; they are still on the screen. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;

  @Element() readonly host!: HTMLCoIStatementSetGroupElement;
  declare readonly name: string;
  declare readonly action?: string;
  declare readonly encoding: Encoding;
  declare readonly credentials: RequestCredentials;
  declare readonly includePage: boolean;
  declare readonly moreLimit: number;

  @State() state: StepState = { screen: logic.room, phase: 'open', problems: [] };
  @State() draft: logic.GroupDraft = logic.emptyDraft;
  /** Whether the wall shows the counts of the statement on the screen: only after the person has pressed “Show”. */
  @State() isShown = false;

  readonly frame = new Frame<CountedSetAnswer>(this);
  readonly history = new StepHistory<CountedSetAnswer>(this);
  private readonly wall = new WallChannel();
  /** The set that it is in. While it leaves, it cannot ask any more. */
  private around: HTMLElement = this.host;
  register: Register = 'standard';
  kitWords: GroupMessages = groupWords.standard;
  /** The statements to ask: also those that the page has taken away since they were counted. */
  asked: readonly Statement[] = [];

  connectedCallback(): void {
    this.frame.enter();
    this.around = joinSet(this);
    if (isBrowser) this.history.enter();
  }

  disconnectedCallback(): void {
    this.frame.leave();
    leaveSet(this.around);
    this.history.leave();
    this.wall.close();
  }

  componentWillRender(): void {
    const { host, asked, statements, state } = this;
    this.register = registerOf(host, settingsOf(host).words);
    this.kitWords = wordsFor(host, groupWords, this.register);
    this.asked = merged(asked, statements, (key) => stepOf({ key }) === state.screen || logic.isCounted(logic.tallyOf(this, key)));
    if (isBrowser) {
      this.wall.open(this.name);
      this.wall.show(this.view);
    }
    reportLater(host, () => misuseOfMode(host));
  }

  /** Call this when the page has sent the counts. The set calls it, too. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** Call this when the page could not send the counts. They stay on the screen. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  get shownChoices(): Choice[] {
    return choicesAround(this.host, this.kitWords, this.register);
  }

  get steps(): string[] {
    return [logic.room, ...this.asked.map(stepOf)];
  }

  /** Only statements are counted. */
  get total(): number {
    return this.asked.length;
  }

  get ownPlace(): number {
    return this.state.phase === 'open' ? Math.max(this.steps.indexOf(this.state.screen), 0) : 0;
  }

  /** What the wall shows now. */
  private get view(): WallView {
    const { asked, state, isShown, shownChoices } = this;
    const statement = state.phase === 'open' ? asked.find((each) => stepOf(each) === state.screen) : undefined;
    if (!statement) return {};
    const { key } = statement;
    const counts = Object.fromEntries(shownChoices.map(({ value }) => [value, logic.handsFor(logic.tallyOf(this, key), value)]));
    return isShown ? { key, counts } : { key };
  }

  get controls(): Record<string, string> {
    return logic.controlsOf(this);
  }

  get controlNames(): Record<string, string> {
    return logic.controlNamesOf(this);
  }

  problemsOf(step: string): readonly ToolProblem[] {
    return logic.problemsOf(this, step);
  }

  findProblems(isSending: boolean): readonly ToolProblem[] {
    return logic.findProblems(this, isSending);
  }

  content(): ToolContent<CountedSetAnswer> {
    return logic.contentOf(this);
  }

  entries(): Entries {
    return logic.entriesOf(this);
  }

  noteArrival(): 'sentTitle' {
    this.history.forget();
    return 'sentTitle';
  }

  forget(): void {
    this.history.forget();
    this.draft = logic.emptyDraft;
    this.asked = [];
    this.isShown = false;
    this.state = { ...this.state, screen: logic.room, isChanging: false, leftAt: undefined };
  }

  go(screen: string, change?: Partial<StepState>, focus?: string): void {
    const { screen: from, isChanging } = this.state;
    this.isShown = false;
    const leftAt = screen === checking && !isChanging ? { leftAt: from } : {};
    goTo<CountedSetAnswer, StepState>(this, screen, { ...leftAt, ...change }, focus);
    this.history.note(from, isChanging);
  }

  /** The main button: it goes on, or sends. */
  readonly submit = (event: globalThis.Event): void => {
    event.preventDefault();
    const { state, frame, steps } = this;
    const isLast = state.screen === checking;
    if (state.phase === 'sending' || frame.showProblems(true, true, isLast && 'notSentYet')) return;
    if (isLast) void frame.send();
    else this.go((!state.isChanging && steps[steps.indexOf(state.screen) + 1]) || checking);
  };

  readonly put = (change: Partial<logic.GroupDraft>, control: string): void => {
    this.draft = { ...this.draft, ...change };
    this.frame.changed(control);
    this.frame.changed('send');
  };

  readonly count = (key: string, index: number, hands: string): void => {
    const { value = '', words = '' } = this.shownChoices[index] ?? {};
    const tally = logic.tallyOf(this, key);
    this.put({ tallies: { ...this.draft.tallies, [key]: { ...tally, hands: { ...tally.hands, [value]: hands } } } }, logic.controlOf(key, index));
    announce(this.host, [logic.countWords(this, words, hands), ...logic.handsInWords(this, key)].join('\n'));
  };

  readonly note = (key: string, said: string): void =>
    this.put({ tallies: { ...this.draft.tallies, [key]: { ...logic.tallyOf(this, key), said } } }, `said-${key}`);

  readonly toggleShown = (): void => void (this.isShown = !this.isShown);

  readonly keep = (): void => keepCopy(this, (envelope) => logic.copyLines(this, envelope));

  render() {
    return <Host>{groupBox(this)}</Host>;
  }
}
