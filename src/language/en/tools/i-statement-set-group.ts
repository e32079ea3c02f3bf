import type { Review, ToolMessages } from '../../messages';
import type { GroupMessages } from '../../tools/i-statement-set-group';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';
import * as card from './i-statement';

/** English words of counting hands in a room, beside those that they share with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<GroupMessages, Exclude<keyof ToolMessages, 'send' | 'sentTitle' | 'finishUnsent'>> = {
  ...card.standard,
  send: 'Send the counts',
  sentTitle: 'Thank you.\nWe have the counts.',
  finishUnsent: 'Clear the counts without sending',
  step: 'Statement {step} of {total}',
  next: 'Next',
  back: 'Back',
  stopHere: 'Stop here and check the counts',
  changeAnswer: 'Change',
  groupTitle: 'Before you start',
  people: 'How many people are in the room?',
  peopleHint: 'Count everyone who can answer.',
  countedBy: 'Who is counting?',
  countedByHint: 'Write your name, or what you do here.\nWe send it with the counts.',
  writeNumber: 'Write a number, for example 4.',
  writeWho: 'Write who is counting.',
  countHint: 'Read it aloud.\nAsk for hands for each answer.\nNobody has to put their hand up.',
  counted: '{words}: {count}',
  addOne: '{label}: add one',
  takeOne: '{label}: take one away',
  hands: 'Hands: {hands}. People in the room: {people}.',
  moreHands: 'There are more hands than people.\nThat can be right. Please look again.',
  said: 'What was said',
  saidHint: 'Write what people said, without names.\nYou do not have to.',
  showOnWall: 'Show the counts on the wall',
  hideOnWall: 'Hide the counts on the wall',
  checkTitle: 'Check the counts',
  notCounted: 'Not counted.',
  answerOne: 'Please count at least one statement.',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  ...card.easy,
  stopHere: 'Check the counts now',
  answerOne: 'Please count a statement first.',
  hands: 'Hands: {hands}.\nPeople in the room: {people}.',
  moreHands: 'There are more hands than people.\nThat can be right.\nPlease look again.',
  said: 'What people said',
};

export const words: InRegisters<GroupMessages> = {
  tool: 'i-statement-set-group',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
