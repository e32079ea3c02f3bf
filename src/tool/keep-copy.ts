import type { AnswerEnvelope } from '../answers/envelope';
import type { ToolMessages } from '../language/messages';
import { copyAsHtml, inCopy, saveFile } from '../sending/copy';
import type { Frame } from './frame';
import type { ToolState } from './state';

/** The lines of a person's own copy: those of the answer, whether it was sent and when, and the code to ask about it. */
export function copyOf(
  answer: readonly (string | undefined)[],
  { outcome, arrived = new Date() }: Pick<ToolState, 'outcome' | 'arrived'>,
  words: ToolMessages,
): (string | undefined)[] {
  const date = arrived.toLocaleString(words.lang, { dateStyle: 'long', timeStyle: 'short' });
  const fate = (outcome?.sent ? words.copySent : words.copyNotSent).replace('{date}', date);
  return [...answer, fate, ...(outcome?.sent && outcome.reference ? [words.reference, outcome.reference] : [])];
}

/** Offers the person a copy as a page in large print: of the answer that arrived, or of the one on the screen. `linesOf` reads it from the envelope. */
export function keepCopy<Answer>(frame: Frame<Answer>, linesOf: (envelope: AnswerEnvelope<Answer>) => readonly (string | undefined)[]): void {
  const { tool, sending } = frame;
  const { kitWords, host, state } = tool;
  const envelope = (state.outcome?.sent && sending.envelope) || sending.seal(tool.content());
  const body = copyOf(linesOf(envelope), state, kitWords).map((text) => inCopy(text));
  saveFile(kitWords.copyFile, copyAsHtml(kitWords.copyTitle, body, kitWords.lang, getComputedStyle(host).direction));
  frame.show({ announcement: 'copySaved' });
}
