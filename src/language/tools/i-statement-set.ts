import type { CardMessages } from './i-statement';

/** The words of a set of I statements, beside those of the card. */
export interface SetMessages extends CardMessages {
  /** `{step}` and `{total}` are replaced. */
  readonly step: string;
  readonly next: string;
  readonly back: string;
  readonly stopHere: string;
  readonly checkTitle: string;
  readonly changeAnswer: string;
  readonly notAnswered: string;
  readonly skipped: string;
  readonly answerOne: string;
  readonly loading: string;
  /** A pack, or the file of another mode, did not load. */
  readonly cannotShow: string;
  readonly cannotShowNext: string;
  /** `{names}`, `{source}` and `{licence}` are replaced. */
  readonly writtenBy: string;
  readonly comeFrom: string;
  readonly licence: string;
}
