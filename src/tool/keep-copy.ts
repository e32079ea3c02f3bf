import type { AnswerEnvelope } from '../answers/envelope';
import type { SendingMessages, ToolMessages } from '../language/messages';
import { copyAsHtml, inCopy, saveFile } from '../sending/copy';
import type { ToolContent } from '../sending/sending';
import type { Frame, FramedTool } from './frame';
import type { ToolState } from './state';

type Arrival = Pick<ToolState, 'outcome' | 'arrived'>;

/** Whether the answer was sent, and when: a copy never says that an answer was sent when it was not. */
export const fateOf = ({ outcome, arrived = new Date() }: Arrival, { lang, copySent, copyNotSent }: SendingMessages): string =>
  (outcome?.sent ? copySent : copyNotSent).replace('{date}', arrived.toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' }));

/** The lines of a person's own copy: those of the answer, whether it was sent and when, and the code to ask about it. */
export function copyOf(answer: readonly (string | undefined)[], state: Arrival, words: ToolMessages): (string | undefined)[] {
  const { outcome } = state;
  return [...answer, fateOf(state, words), ...(outcome?.sent && outcome.reference ? [words.reference, outcome.reference] : [])];
}

/** A tool whose answer can be copied at any time. */
interface CopiedTool<Answer> extends FramedTool<Answer> {
  readonly frame: Frame<Answer>;
  readonly kitWords: ToolMessages;
  content(): ToolContent<Answer>;
}

/** Offers the person a copy as a page in large print: of the answer that arrived, or of the one on the screen. `linesOf` reads it from the envelope. */
export function keepCopy<Answer>(tool: CopiedTool<Answer>, linesOf: (envelope: AnswerEnvelope<Answer>) => readonly (string | undefined)[]): void {
  const { kitWords, state, frame } = tool;
  const envelope = (state.outcome?.sent && frame.sending.envelope) || frame.sending.seal(tool.content());
  const body = copyOf(linesOf(envelope), state, kitWords).map((text) => inCopy(text));
  saveFile(kitWords.copyFile, copyAsHtml(kitWords.copyTitle, body, kitWords.lang, getComputedStyle(tool.host).direction));
  frame.show({ announcement: 'copySaved' });
}
