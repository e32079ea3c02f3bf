import type { Review, ToolMessages } from '../../messages';
import type { ImpactMessages } from '../../tools/impact';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';

/** English words of the question what difference something made, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<ImpactMessages, keyof ToolMessages> = {
  'now': 'What difference does this make for you?',
  '3-months': 'It is about 3 months since this changed.\nWhat difference has it made for you?',
  'year': 'It is about a year since this changed.\nWhat difference has it made for you?',
  'better': 'It is better for me',
  'same': 'It is the same for me',
  'worse': 'It is worse for me',
  'not-sure': 'I do not know',
  'not-about-me': 'This is not about me',
  'chosenByLink': 'You chose this in our message.\nIt is not sent yet.',
  'more': 'Tell us more',
  'moreHint': 'You do not have to.\nYou can use your own words.',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  '3-months': 'This changed about 3 months ago.\nHow is it for you now?',
  'now': 'How is it for you now?',
  'year': 'This changed about a year ago.\nHow is it for you now?',
  'chosenByLink': 'You chose this in our message.\nPress the button to send it.',
};

export const words: InRegisters<ImpactMessages> = {
  tool: 'impact',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
