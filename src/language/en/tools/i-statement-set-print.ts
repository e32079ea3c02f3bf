import type { Review, ToolMessages } from '../../messages';
import type { PrintMessages } from '../../tools/i-statement-set-print';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';
import * as card from './i-statement';

/** English words of sheets of a set of I statements, beside those that they share with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<PrintMessages, keyof ToolMessages> = {
  ...card.standard,
  printTitle: 'Print the statements',
  printIntro: 'These are for people who want to answer on paper.\nAll the statements are printed.',
  onAPage: 'How many statements do you want on a page?',
  one: 'One on a page',
  six: 'Six on a page',
  onTheSheets: 'What do you want on the sheets?',
  large: 'Large print',
  withPictures: 'Pictures',
  withLines: 'Lines to write on',
  people: 'How many people are they for?',
  peopleHint: 'Each person gets sheets with their own number.',
  firstNumber: 'First number',
  firstNumberHint: 'Carry on from the last number that you printed.',
  addOne: '{label}: add one',
  takeOne: '{label}: take one away',
  previewTitle: 'This is what we print',
  previewHint: 'You see the sheets of one person.',
  sheet: 'Sheet {number}',
  page: 'Page {page} of {pages}',
  tick: 'Tick one box for each statement.\nYou can leave any out.',
  onAScreen: 'You can answer on a screen:',
  version: 'Version {version}',
  writtenBy: 'Written by {names}',
  comeFrom: 'From: {source}',
  licence: 'Licence: {licence}',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  ...card.easy,
  peopleHint: 'Each person gets their own number.',
  tick: 'Tick a box for each sentence.\nYou can leave some out.',
  printIntro: 'These are for people who want to answer on paper.\nWe print all the statements.',
  six: '6 on a page',
  one: '1 on a page',
  previewHint: 'You see the sheets of a person.',
};

export const words: InRegisters<PrintMessages> = {
  tool: 'i-statement-set-print',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
