import type { AnyMessages, SendingMessages } from '../language/messages';
import { watchFields } from '../parts/filled-fields';
import { focusOn, isStillAt } from '../parts/focus';
import { followPage, leavePage } from '../parts/follow-page';
import { announce } from '../parts/live';
import type { Outcome } from '../sending/outcome';
import { Sending, type Entries, type SendingTool, type ToolContent } from '../sending/sending';
import type { ToolProblem } from './problem';
import { serverProblems } from './server-problems';
import { untouched, type MessageKey, type ToolState } from './state';

/** What a tool says to its frame: what it asks, what is wrong with the answer, and how the answer is written. */
export interface FramedTool<Answer> extends SendingTool<Answer> {
  /** Declare it with `@State()`: the tool is drawn again in the same task when it changes. */
  state: ToolState;
  readonly kitWords: SendingMessages;
  /** The id of the control for each part of the answer, by its name in the answer: `{ more: 'more' }`. */
  readonly controls: Readonly<Record<string, string>>;
  /** What is shown belongs to a person, although nothing has been sent now: the page gave it. */
  readonly isPersonal?: boolean;
  /** What to put right, in the order of the controls. `isSending`: the person is about to send the answer by the tool's own button. */
  findProblems(isSending: boolean): readonly ToolProblem[];
  /** The answer as it would be sent now, with exactly the words shown. If it takes time to make, the person hears that it is being sent meanwhile. */
  content(): ToolContent<Answer> | Promise<ToolContent<Answer>>;
  /** The answer as fields of a form post. */
  entries(): Entries;
  /** Takes note that the answer has arrived, before the person is told. Returns the key of the title that they see then; left out: `sentTitle`. */
  noteArrival?(): MessageKey;
  /** Empties the answer. */
  forget(): void;
}

/**
 * One person's way through a tool that sends an answer: check, send, what happened to it, send again, clear. It draws nothing, and does not know what the tool
 * asks. What only some tools need is a function: `skip` (`skipping.ts`), `goTo` (`steps.ts`), `keepCopy`.
 *
 * ```ts
 * readonly frame = new Frame<MoodAnswer>(this);
 * ```
 */
export class Frame<Answer> {
  readonly sending: Sending<Answer>;

  constructor(readonly tool: FramedTool<Answer>) {
    this.sending = new Sending(tool);
  }

  /** The tool comes into the page. */
  enter(): void {
    watchFields();
    followPage(this.tool.host);
    addEventListener('pageshow', this.hidePersonal);
  }

  /** The tool leaves the page. */
  leave(): void {
    leavePage(this.tool.host);
    removeEventListener('pageshow', this.hidePersonal);
  }

  /** The browser may keep the page and show it again to another person, so hide an answer that was sent. */
  private readonly hidePersonal = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && (this.tool.state.phase === 'sent' || this.tool.isPersonal)) this.finish();
  };

  /** Changes what is shown: the one way to do so, with at most one announcement and one move of the focus. */
  show<State extends ToolState>(change: Partial<State>, focus?: string): void {
    const { tool } = this;
    tool.state = { ...tool.state, announcement: undefined, ...change };
    if (focus) focusOn(tool.host, focus);
    const { announcement } = tool.state;
    announce(tool.host, announcement ? (tool.kitWords as AnyMessages)[announcement] : '');
  }

  /**
   * Shows what to put right; returns whether there is anything. `takesFocus`: another control of the form is not the first one to be wrong. `announcement`: what
   * is said besides; nothing where the person is on their way to another question.
   */
  showProblems(isSending: boolean, takesFocus = true, announcement: MessageKey | false = 'notSentYet'): boolean {
    const problems = this.tool.findProblems(isSending);
    const target = problems.length > 1 ? 'summary' : problems[0]?.control;
    if (target) this.show({ phase: 'open', problems, announcement: (takesFocus && announcement) || undefined }, takesFocus ? target : undefined);
    return problems.length > 0;
  }

  /** The person changed the answer at a control: its own problem is checked again, and those of the other controls stay. */
  changed(control: string): void {
    const { tool } = this;
    const problemsNow = tool.findProblems(false).filter((problem) => problem.control === control);
    const problems = tool.state.problems.flatMap((problem) => (problem.control === control ? problemsNow : [problem]));
    tool.state = { ...tool.state, problems, announcement: undefined };
  }

  /** For `<form onSubmit>` and the tool's own button. In a form of the page, that form sends. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    if (!this.sending.underway && !this.showProblems(true)) void this.send();
  };

  /** Sends the answer as it is. Resolves when the person and the page know what happened. */
  send(): Promise<void> {
    const { tool } = this;
    this.show({ phase: 'sending', announcement: 'sending', problems: [] }, 'send');
    return this.sending.send(
      () => tool.content(),
      () => tool.entries(),
      (outcome) => this.conclude(outcome),
      () => this.show({ announcement: 'sendingLong' }),
    );
  }

  /** Sending can take a while: if the person has moved on, what happened is announced, but their focus stays where it is. */
  private conclude(outcome: Outcome): void {
    const { tool } = this;
    const isHere = isStillAt(tool.host);
    if (outcome.sent) {
      const title = tool.noteArrival?.() ?? 'sentTitle';
      this.show({ phase: 'sent', outcome, arrived: new Date(), announcement: isHere ? 'sentNow' : title }, isHere ? 'title' : undefined);
      return;
    }
    const problems = serverProblems(outcome.errors, tool);
    const target = problems.length > 1 ? 'summary' : (problems[0]?.control ?? 'not-sent');
    this.show({ phase: 'not-sent', outcome, problems, announcement: 'notSentStatus' }, isHere ? target : undefined);
  }

  /** Begins again with the answer that the tool has now: nothing is wrong with it, and nothing has happened to it. */
  restart(): void {
    this.show(untouched);
  }

  /** Leaves nothing of the answer on a shared screen. */
  readonly finish = (): void => {
    const { tool, sending } = this;
    const phase = tool.state.phase === 'sent' || tool.state.phase === 'skipped' ? 'cleared' : 'cleared-unsent';
    sending.clear();
    tool.forget();
    this.show({ ...untouched, phase, announcement: 'finishedStatus' }, 'title');
  };
}
