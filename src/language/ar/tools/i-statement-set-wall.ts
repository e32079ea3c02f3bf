import type * as english from '../../en/tools/i-statement-set-wall';
import type { Review } from '../../messages';
import * as card from './i-statement';

/** Arabic words of a wall. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  waiting: 'نبدأ قريبًا.',
  fillScreen: 'ملء الشاشة',
};
