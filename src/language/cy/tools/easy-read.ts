import type * as english from '../../en/tools/easy-read';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of a part of a page in two versions. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  easyRead: 'Hawdd ei Ddeall',
  noEasyWords: 'Does dim geiriau hawdd ar gyfer y rhan hon eto.',
  askForEasyWords: 'Gofyn i ni am eiriau hawdd',
  checkedBy: 'Gwiriwyd gan {name}, {date}.',
};

export const easy: typeof english.easy = standard;
