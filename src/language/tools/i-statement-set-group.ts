import type { CardMessages } from './i-statement';

/** The words of counting hands in a room, beside those of the card. */
export interface GroupMessages extends CardMessages {
  /** `{step}` and `{total}` are replaced. */
  readonly step: string;
  readonly next: string;
  readonly back: string;
  readonly stopHere: string;
  readonly changeAnswer: string;
  readonly groupTitle: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly countedBy: string;
  readonly countedByHint: string;
  readonly writeNumber: string;
  readonly writeWho: string;
  readonly countHint: string;
  /** Names of the buttons beside a number; `{label}` is replaced. */
  readonly addOne: string;
  readonly takeOne: string;
  /** A choice and its number; `{words}` and `{count}` are replaced. */
  readonly counted: string;
  /** `{hands}` and `{people}` are replaced. */
  readonly hands: string;
  readonly moreHands: string;
  readonly said: string;
  readonly saidHint: string;
  readonly showOnWall: string;
  readonly hideOnWall: string;
  readonly checkTitle: string;
  readonly notCounted: string;
  readonly answerOne: string;
}
