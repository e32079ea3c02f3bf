import type { ToolMessages } from '../messages';

/** The words of the I statement card. */
export interface CardMessages extends ToolMessages {
  readonly 'ask': string;
  readonly 'askForSomeone': string;
  readonly 'always': string;
  readonly 'sometimes': string;
  readonly 'never': string;
  readonly 'a-lot': string;
  readonly 'a-bit': string;
  readonly 'not-at-all': string;
  readonly 'not-sure': string;
  readonly 'not-about-me': string;
  /** Shown instead of `not-about-me` to a person who answers for another. */
  readonly 'not-about-them': string;
  readonly 'someone-else': string;
  readonly 'more': string;
  readonly 'moreHint': string;
  readonly 'moreRequiredHint': string;
  readonly 'writeSomething': string;
  readonly 'youSaid': string;
  readonly 'noStatement': string;
}
