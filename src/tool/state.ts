import type { AnyMessages } from '../language/messages';
import type { Outcome } from '../sending/outcome';
import type { ToolProblem } from './problem';

/**
 * How far the answer of a tool is. `skipped`: the person chose not to answer. `cleared`: nothing of an answer that arrived, or was skipped, is left on the
 * screen. `cleared-unsent`: the person cleared an answer that we do not have.
 */
export type Phase = 'open' | 'sending' | 'not-sent' | 'sent' | 'skipped' | 'cleared' | 'cleared-unsent';

/** The keys of the kit's words that have one text, not the plural forms of one. */
export type MessageKey = { [Key in keyof AnyMessages]: AnyMessages[Key] extends string ? Key : never }[keyof AnyMessages];

/** What changes on a tool while a person uses it, apart from their answer. Words are kept as keys, so they follow a change of language. */
export interface ToolState {
  readonly phase: Phase;
  readonly problems: readonly ToolProblem[];
  /** What the live region says. */
  readonly announcement?: MessageKey;
  readonly outcome?: Outcome;
  /** When the answer arrived. */
  readonly arrived?: Date;
}

/** A tool that nobody has used yet. */
export const untouched = { phase: 'open', problems: [], outcome: undefined } as const;
