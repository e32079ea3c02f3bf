import type { Review, ToolMessages } from '../../messages';
import type { CardMessages } from '../../tools/i-statement';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';

/** English words of the I statement card, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<CardMessages, keyof ToolMessages> = {
  'ask': 'How true is this for you?',
  'askForSomeone': 'How true is this for that person?',
  'always': 'Yes, always',
  'sometimes': 'Sometimes',
  'never': 'No, never',
  'a-lot': 'A lot',
  'a-bit': 'A bit',
  'not-at-all': 'Not at all',
  'not-sure': 'I am not sure',
  'not-about-me': 'This is not about me',
  'not-about-them': 'This is not about them',
  'someone-else': 'I am answering for someone',
  'more': 'Tell us more',
  'moreHint': 'You do not have to.\nYou can use your own words.',
  'moreRequiredHint': 'Use your own words.',
  'writeSomething': 'Write something in your own words.',
  'youSaid': 'You said:',
  'noStatement': 'There is no question here yet.',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  writeSomething: 'Write some words here.',
};

export const words: InRegisters<CardMessages> = {
  tool: 'i-statement',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
