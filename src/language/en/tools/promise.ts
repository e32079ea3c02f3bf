import type { Review } from '../../messages';
import type { PromiseMessages } from '../../tools/promise';
import type { InRegisters } from '../../words';
import { parts } from '../standard';

/** English words of a promise. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<PromiseMessages, 'lang'> = {
  youSaid: 'You said',
  will: 'We will do this',
  doing: 'We are doing this',
  done: 'We did this',
  cannot: 'We cannot do this',
  because: 'Why',
  by: 'Who says this',
  date: 'When they said it',
  change: 'What would change this',
  again: 'When we will look at this again',
  history: 'What we said before',
  meant: 'Is this what you meant? Tell us',
};

export const easy: typeof standard = {
  ...standard,
  change: 'What could change this',
  again: 'When we think about this again',
  meant: 'Tell us if this is wrong',
};

export const words: InRegisters<PromiseMessages> = {
  tool: 'promise',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
