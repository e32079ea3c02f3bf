import type { Review, SwitchMessages } from '../../messages';
import type { EasyReadMessages } from '../../tools/easy-read';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';

/** English words of a part of a page in two versions, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<EasyReadMessages, keyof SwitchMessages> = {
  easyRead: 'Easy Read',
  noEasyWords: 'There are no easy words for this part yet.',
  askForEasyWords: 'Ask us for easy words',
  checkedBy: 'Checked by {name}, {date}.',
};

export const easy: typeof standard = standard;

export const words: InRegisters<EasyReadMessages> = {
  tool: 'easy-read',
  standard: { ...shared.switches, ...standard },
  easy: { ...easyShared.switches, ...easy },
};
