import type { Review, ToolMessages } from '../../messages';
import type { PaperMessages } from '../../tools/i-statement-set-paper';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';
import * as card from './i-statement';

/** English words of typing in sheets, beside those that they share with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<PaperMessages, Exclude<keyof ToolMessages, 'send' | 'sentTitle'>> = {
  ...card.standard,
  send: 'Send this sheet',
  sentTitle: 'We have the sheet.\nHere is room for the next one.',
  paperTitle: 'Type in answers from paper',
  paperIntro: 'One sheet is the answers of one person.\nPress the number of the answer: 1, 2, 3.\nPress 0 if they left it out.',
  sheet: 'Number of the sheet',
  sheetHint: 'It is at the top of the sheet.',
  writeSheet: 'Write the number of the sheet.',
  doubled: 'You have typed in sheet {sheet} before.\nIs this another sheet? Then you can carry on.',
  arrived: 'We have sheet {sheet}.',
  written: 'What they wrote',
  answerOne: 'Please type in at least one answer.',
  soFar: 'Sheets so far: {sheets}',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  ...card.easy,
  answerOne: 'Please type in an answer first.',
  doubled: 'You have typed in sheet {sheet} before.\nIs this another sheet?\nThen you can carry on.',
  paperIntro: 'A sheet has the answers of a person.\nPress the number of the answer: 1, 2, 3.\nPress 0 if they left it out.',
};

export const words: InRegisters<PaperMessages> = {
  tool: 'i-statement-set-paper',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
