import { plural, type AnyMessages, type SendingMessages } from '../language/messages';
import { countOver } from '../parts/count';
import type { Problem } from '../parts/error';

/**
 * What is to be put right in a tool, as its state keeps it: the kit's words are a key, so they follow a change of language while they are shown. The words of a
 * page or a server are kept as they came.
 */
export interface ToolProblem extends Omit<Problem, 'words'> {
  readonly key?: keyof AnyMessages;
  /** The number in the words of `key`, if they have one. */
  readonly count?: number;
  readonly words?: string;
}

/** The problem in the words of now. */
export function inWords({ key, count = 0, words = '', ...problem }: ToolProblem, messages: SendingMessages): Problem {
  const text = key ? (messages as AnyMessages)[key] : words;
  return { ...problem, words: typeof text === 'string' ? text : plural(messages.lang, text, count) };
}

/** The problem of a control with too many words; nothing if they fit. */
export function tooLongAt(control: string, text: string, limit: number): ToolProblem[] {
  const count = countOver(text, limit);
  return count > 0 ? [{ control, key: 'charactersOver', count, flags: { tooLong: true } }] : [];
}
