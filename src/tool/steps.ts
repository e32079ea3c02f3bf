import type { SendingMessages } from '../language/messages';
import { announce } from '../parts/live';
import type { Frame, FramedTool } from './frame';
import type { ToolProblem } from './problem';
import { serverProblems } from './server-problems';
import { untouched, type ToolState } from './state';

/** What changes on a tool that asks one question a screen. */
export interface StepState extends ToolState {
  /** The screen that is shown: one of the steps, `checking`, or another of the tool. */
  readonly screen: string;
  /** The person came from the last screen, to change an answer. */
  readonly isChanging?: boolean;
  /** The step from which the person came to the last screen, if that is not the last step. */
  readonly leftAt?: string;
}

/** A tool that asks one question a screen, and in the end shows all answers. */
export interface SteppedTool<Answer> extends FramedTool<Answer> {
  state: StepState;
  readonly frame: Frame<Answer>;
  readonly kitWords: SendingMessages & { readonly step: string };
  /** The screens of the questions, in their order. */
  readonly steps: readonly string[];
  /** How many steps there are, as far as is known; 0 if nobody counts them. */
  readonly total: number;
  /** Which step is on the screen, from 1, if the tool counts in its own way; 0 if the screen is not a step. */
  readonly ownPlace?: number;
  /** All questions are on one screen, the first. */
  readonly showsAll?: boolean;
  /** The title of a screen, if it is in words of the page. */
  titleOf?(screen: string): string | undefined;
  /** What to put right on one step. */
  problemsOf(step: string): readonly ToolProblem[];
  /** Shows another screen: `goTo`, and what else the tool does when the person goes on. */
  go(screen: string, change?: Partial<StepState>, focus?: string): void;
}

/** The screen after the last question: the answers are checked, changed and sent. */
export const checking = 'check';

/** Which step is on the screen, from 1; 0 if the screen is not a step, or if all are on one screen. */
export function placeOf<Answer>({ state: { screen, phase }, steps, total, showsAll }: SteppedTool<Answer>): number {
  if (!/^(open|sending|not-sent)$/.test(phase)) return 0;
  if (screen === checking) return total;
  return showsAll ? 0 : steps.indexOf(screen) + 1;
}

/** Which step of how many is on the screen, in words; empty if the screen is not a step. */
export function stepWords<Answer>(tool: SteppedTool<Answer>): string {
  const place = tool.ownPlace ?? placeOf(tool);
  return place > 0 && tool.total > 0 ? tool.kitWords.step.replace('{step}', `${place}`).replace('{total}', `${tool.total}`) : '';
}

/**
 * Shows another screen. `focus`, its title, takes the focus, and which step it is is said. Screen readers can miss the title if what had the focus has gone, and
 * on a screen that is not a step nothing else would be said: there the title is said too.
 */
export function goTo<Answer, State extends StepState>(tool: SteppedTool<Answer>, screen: string, change: Partial<State> = {}, focus = `title-${screen}`): void {
  const { host, frame, state } = tool;
  const root = host.shadowRoot;
  const focused = root?.activeElement;
  frame.show<StepState>({ ...untouched, isChanging: screen !== checking && state.isChanging, ...change, screen }, focus);
  const words = stepWords(tool);
  const isMissed = !words || (focused && !focused.isConnected);
  const title = isMissed && (tool.titleOf?.(screen) ?? root?.getElementById(focus)?.textContent);
  announce(host, [title, words].filter(Boolean).join('\n'));
}

/** The screen before this one: the last, if the person came from there to change an answer. */
export function screenBefore<Answer>({ state: { screen, isChanging, leftAt }, steps }: SteppedTool<Answer>): string {
  if (screen === checking) return leftAt ?? steps.at(-1) ?? '';
  return isChanging ? checking : (steps[steps.indexOf(screen) - 1] ?? '');
}

/** The first of `steps` that is not whole; nothing if all are. */
export const openStep = <Answer>(tool: SteppedTool<Answer>, steps = tool.steps): string | undefined => steps.find((step) => tool.problemsOf(step).length > 0);

/** The screen after this one. A person who came from the last screen to change an answer goes on to what is still open, or back there. */
export function screenAfter<Answer>(tool: SteppedTool<Answer>): string {
  const { steps, state } = tool;
  return (state.isChanging ? openStep(tool) : steps[steps.indexOf(state.screen) + 1]) ?? checking;
}

/** From the last screen, the person goes to a step to change their answer. What a server had against it is at its control. */
export function change<Answer>(tool: SteppedTool<Answer>, step: string): void {
  const { outcome } = tool.state;
  tool.go(step, { isChanging: true });
  if (outcome?.sent !== false || !outcome.errors) return;
  const problems = serverProblems(outcome.errors, tool).filter(({ control }) => control !== 'not-sent');
  tool.state = { ...tool.state, problems };
}
