import type { Review } from '../../messages';
import type { PromiseListMessages } from '../../tools/promise-list';
import type { InRegisters } from '../../words';
import { parts } from '../standard';
import * as promise from './promise';

/** English words of a list of promises. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<PromiseListMessages, 'lang'> = {
  ...promise.standard,
  show: 'Show',
  everything: 'Everything',
  counted: '{what}: {count}',
  shown: { one: 'You see {count} answer.', other: 'You see {count} answers.' },
  shownOf: 'You see {shown} of {count} answers.',
  more: 'Show {count} more',
  all: 'Show all {count}',
  updated: 'Last changed on {date}.',
  loading: 'We are getting the answers.\nPlease wait a moment.',
  cannotShow: 'We cannot show the answers now.\nYou have not done anything wrong.',
  tryAgain: 'Try again',
  old: 'We could not get the newest answers.\nSome of these may be old.',
  leftOut: 'We cannot show some of the answers now.',
  empty: 'There are no answers here yet.',
  gone: 'This answer is not on the list any more.',
};

export const easy: typeof standard = {
  ...standard,
  ...promise.easy,
};

export const words: InRegisters<PromiseListMessages> = {
  tool: 'promise-list',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
