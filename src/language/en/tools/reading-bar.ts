import type { Review, SwitchMessages } from '../../messages';
import type { ReadingMessages } from '../../tools/reading-bar';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';

/** English words of the reading bar, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<ReadingMessages, keyof SwitchMessages> = {
  readingLabel: 'How you read this page',
  pictures: 'Pictures',
  listen: 'Listen',
  print: 'Print',
  cannotPrint: 'You cannot print from here.\nTry another browser.',
  picturesOn: 'Pictures are showing now.',
  picturesOff: 'Pictures are hidden now.',
  listenOn: 'You can listen now.\nLook for “Listen”.',
  listenOff: 'Listening is off now.',
};

export const easy: typeof standard = standard;

export const words: InRegisters<ReadingMessages> = {
  tool: 'reading-bar',
  standard: { ...shared.switches, ...standard },
  easy: { ...easyShared.switches, ...easy },
};
