import type { CardMessages } from './i-statement';

/** The words of a wall, beside those of the card. */
export interface WallMessages extends CardMessages {
  readonly waiting: string;
  readonly fillScreen: string;
}
