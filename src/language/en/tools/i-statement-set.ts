import type { Review, ToolMessages } from '../../messages';
import type { SetMessages } from '../../tools/i-statement-set';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';
import * as card from './i-statement';

/** English words of a set of I statements, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<SetMessages, Exclude<keyof ToolMessages, 'send' | 'sentTitle'>> = {
  ...card.standard,
  send: 'Send my answers',
  sentTitle: 'Thank you.\nWe have your answers.',
  step: 'Statement {step} of {total}',
  next: 'Next',
  back: 'Back',
  stopHere: 'Stop here and check my answers',
  checkTitle: 'Check your answers',
  changeAnswer: 'Change',
  notAnswered: 'You have not answered this one.',
  skipped: 'You skipped this one.',
  answerOne: 'Please answer at least one statement.',
  loading: 'The statements are on their way.',
  cannotShow: 'We cannot show this now.',
  cannotShowNext: 'You have not done anything wrong.\nYou can try again, or come back later.',
  writtenBy: 'Written by {names}',
  comeFrom: 'From: {source}',
  licence: 'Licence: {licence}',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  ...card.easy,
  stopHere: 'Check my answers now',
  answerOne: 'Please answer a statement first.',
  loading: 'Please wait.\nThe statements are coming.',
};

export const words: InRegisters<SetMessages> = {
  tool: 'i-statement-set',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
