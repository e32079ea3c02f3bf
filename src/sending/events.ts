import type { AnswerEnvelope, StatementAnswer } from '../answers/envelope';
import type { NotSentReason, SentInfo } from './outcome';

/** Detail of `coAnswer`: the person changed their answer. Never holds what they wrote. */
export interface AnswerDetail {
  readonly name: string;
  /** The value of the choice; left out while none is chosen. */
  readonly value?: string;
  /** The values, where several can be chosen. */
  readonly values?: readonly string[];
  /** Whether the person has written something. */
  readonly written: boolean;
}

/** Detail of `coSubmit`: the person sends. Cancel it to send in your own way, then call `confirmSent()` or `failSent()`. */
export interface SubmitDetail<Answer = StatementAnswer> {
  readonly envelope: AnswerEnvelope<Answer>;
  /** What the person recorded, if they did: send it with the envelope. `answer.recording` of the envelope says what it is. */
  readonly recording?: Blob;
  /**
   * Lets the answer wait for a proof of work, which is then `proof` of the envelope. Call it before your listener returns.
   * The person waits too, so it has to settle in seconds. If it fails, the answer is sent without it.
   */
  readonly waitForProof: (proof: Promise<string>) => void;
}

/** Detail of `coSent`: the answer arrived. */
export interface SentDetail extends SentInfo {
  /** The `id` of the envelope. */
  readonly id: string;
}

/** Detail of `coNotSent`: the answer did not arrive, and is still with the person. */
export interface NotSentDetail {
  readonly id: string;
  readonly reason: NotSentReason;
  /** HTTP status, where a server answered. */
  readonly status?: number;
}

/** Detail of `coSkip`: the person skipped the question. Nothing is sent. */
export interface SkipDetail {
  readonly name: string;
  /** The site's own id of the question, where it gave one. */
  readonly questionId?: string;
}
