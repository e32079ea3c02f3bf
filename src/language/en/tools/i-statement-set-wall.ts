import type { Review, ToolMessages } from '../../messages';
import type { WallMessages } from '../../tools/i-statement-set-wall';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';
import * as card from './i-statement';

/** English words of a wall, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<WallMessages, keyof ToolMessages> = {
  ...card.standard,
  waiting: 'We start soon.',
  fillScreen: 'Fill the screen',
};

/** What differs in easy words. */
export const easy: typeof standard = { ...standard, ...card.easy };

export const words: InRegisters<WallMessages> = {
  tool: 'i-statement-set-wall',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
