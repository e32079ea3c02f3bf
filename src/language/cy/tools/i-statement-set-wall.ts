import type * as english from '../../en/tools/i-statement-set-wall';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as card from './i-statement';

/** Welsh words of a wall. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  waiting: 'Rydyn ni’n dechrau cyn bo hir.',
  fillScreen: 'Llenwi’r sgrin',
};

/** What differs in easy words. */
export const easy: typeof english.easy = { ...standard, ...card.easy };
