import type { EventEmitter } from '@stencil/core';
import type { Messages, ToolMessages } from '../language/messages';
import type { Problem } from '../parts/error';
import { focusOn, focusQuestion, isStillAt } from '../parts/focus';
import { followPage, leavePage } from '../parts/follow-page';
import { announce } from '../parts/live';
import type { SkipDetail } from '../sending/events';
import type { Outcome } from '../sending/outcome';
import { Sending, type Entries, type Said, type SendingTool } from '../sending/sending';
import { controlAt, serverProblems } from './server-problems';
import { untouched, type ToolState } from './state';

/** What a tool says to its frame: what it asks, what is wrong with the answer, and how the answer is written. */
export interface FramedTool<Answer> extends SendingTool<Answer> {
  /** Declare it with `@State()`: the tool is drawn again in the same task when it changes. */
  state: ToolState;
  readonly kitWords: ToolMessages;
  readonly coSkip?: EventEmitter<SkipDetail>;
  /** The id of the control for each part of the answer, by its name in the answer: `{ more: 'more' }`. */
  readonly controls: Readonly<Record<string, string>>;
  /** What to put right, in the order of the controls. `isSending`: the person is about to send the answer by the tool's own button. */
  findProblems(isSending: boolean): readonly Problem[];
  /** The answer as it would be sent now, with exactly the words shown. */
  content(): Said<Answer>;
  /** The answer as fields of a form post. */
  entries(): Entries;
  /** Empties the answer. */
  forget(): void;
}

/**
 * One person's way through a tool that sends an answer: check, send, what happened to it, send again, skip, clear. It draws nothing, and does not know what the
 * tool asks.
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
    followPage(this.tool.host);
    addEventListener('pageshow', this.hideSent);
  }

  /** The tool leaves the page. */
  leave(): void {
    leavePage(this.tool.host);
    removeEventListener('pageshow', this.hideSent);
  }

  /** If somebody comes Back to the page as the browser kept it, an answer that was sent is not for the next person. */
  private readonly hideSent = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.tool.state.phase === 'sent') this.finish();
  };

  /** Changes what is shown: the one way to do so, with at most one announcement and one move of the focus. */
  show(change: Partial<ToolState>, focus?: string): void {
    const { tool } = this;
    tool.state = { ...tool.state, announcement: undefined, ...change };
    if (focus) focusOn(tool.host, focus);
    announce(tool.host, change.announcement ? (tool.kitWords as Messages)[change.announcement] : '');
  }

  /** Shows what to put right; returns whether there is anything. `takesFocus`: another control of the form is not the first one to be wrong. */
  showProblems(isSending: boolean, takesFocus = true): boolean {
    const problems = this.tool.findProblems(isSending);
    const target = problems.length > 1 ? 'summary' : problems[0]?.control;
    if (target) this.show({ phase: 'open', problems, announcement: takesFocus ? 'notSentYet' : undefined }, takesFocus ? target : undefined);
    return target !== undefined;
  }

  /** The person changed the answer at a control: its own problem is checked again, and those of the other controls stay. */
  changed(control: string): void {
    const { tool } = this;
    const found = tool.findProblems(false).filter((problem) => problem.control === control);
    const problems = tool.state.problems.flatMap((problem) => (problem.control === control ? found : [problem]));
    tool.state = { ...tool.state, problems, announcement: undefined };
  }

  /** For `<form onSubmit>` and the tool's own button. In a form of the page, that form sends. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    const { tool, sending } = this;
    if (sending.underway || this.showProblems(true)) return;
    this.show({ phase: 'sending', announcement: 'sending', problems: [] }, 'send');
    void sending.send(
      () => tool.content(),
      tool.entries(),
      (outcome) => this.conclude(outcome),
      () => this.show({ announcement: 'sendingLong' }),
    );
  };

  /** Sending can take a while: if the person has moved on, what happened is announced, but their focus stays where it is. */
  private conclude(outcome: Outcome): void {
    const { host, controls } = this.tool;
    const isHere = isStillAt(host);
    if (outcome.sent) {
      this.show({ phase: 'sent', outcome, arrived: new Date(), announcement: isHere ? 'sentNow' : 'sentTitle' }, isHere ? 'title' : undefined);
      return;
    }
    const problems = serverProblems(outcome.errors, host, ({ place }) => ({ control: controlAt(place, controls) }));
    const target = problems.length > 1 ? 'summary' : (problems[0]?.control ?? 'not-sent');
    this.show({ phase: 'not-sent', outcome, problems, announcement: 'notSentStatus' }, isHere ? target : undefined);
  }

  /** Begins again with the answer that the tool has now: nothing is wrong with it, and nothing has happened to it. */
  restart(): void {
    this.show({ ...untouched, outcome: undefined });
  }

  readonly skip = (): void => {
    this.show({ phase: 'skipped', announcement: 'skippedStatus', problems: [] }, 'title');
    this.tool.coSkip?.emit({ name: this.tool.name, questionId: this.tool.content().question.id });
  };

  /** After skipping, or clearing: the person answers after all. */
  readonly reopen = (): void => {
    this.show({ phase: 'open', announcement: 'openedStatus' });
    focusQuestion(this.tool.host);
  };

  /** Leaves nothing of the answer on a shared screen. */
  readonly finish = (): void => {
    const { tool, sending } = this;
    const phase = tool.state.phase === 'not-sent' ? 'cleared-unsent' : 'cleared';
    sending.clear();
    tool.forget();
    this.show({ ...untouched, outcome: undefined, phase, announcement: 'finishedStatus' }, 'title');
  };
}
