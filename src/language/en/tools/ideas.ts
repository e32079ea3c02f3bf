import type { Review } from '../../messages';
import type { IdeasMessages } from '../../tools/ideas';
import type { InRegisters } from '../../words';
import { complain, parts, sendingLong } from '../standard';

/** English words of a board of ideas. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<IdeasMessages, 'lang' | 'complain' | 'sendingLong'> = {
  readFirst: 'A person reads each idea before you see it here.',
  aboutMeToo: 'Do you need the same? Press “{meToo}”.\nWe count it. We do not ask who you are, and we keep nothing on your device.',
  empty: 'There are no ideas here yet.',
  by: 'From',
  also: 'Other people said',
  reply: 'Our reply',
  noReply: 'We have not replied yet.',
  agreed: 'About {count} people said “{meToo}”.',
  meToo: 'Me too',
  meTooSent: 'Thank you. We have your “{meToo}”.',
  sending: 'We are sending it.',
  notSent: 'We could not send your “{meToo}”. You can press it again.',
  report: 'Report this (opens in a new tab)',
  shared: 'The people who had these ideas said that we can show them.',
  takeBack: 'Take my idea back (opens in a new tab)',
  takenBack: 'The person took this idea back.',
  shownOf: 'You see {shown} of {count} ideas.',
  more: 'Show {count} more',
  all: 'Show all {count}',
  updated: 'Last changed on {date}.',
  loading: 'We are getting the ideas.\nPlease wait a moment.',
  cannotShow: 'We cannot show the ideas now.\nYou have not done anything wrong.',
  tryAgain: 'Try again',
  old: 'We could not get the newest ideas.\nSome of these may be old.',
  leftOut: 'We cannot show some of the ideas now.',
  gone: 'This idea is not on the list any more.',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  readFirst: 'A person reads each idea first.',
  aboutMeToo: 'Do you need this too?\nPress “{meToo}”.\nWe count it.\nWe do not ask who you are.\nWe keep nothing on your device.',
  empty: 'No ideas are here yet.',
  also: 'Other people said this',
  meTooSent: 'Thank you.\nWe have your “{meToo}”.',
  notSent: 'We do not have your “{meToo}”.\nYou can press it again.',
  report: 'Tell us if this is not OK (opens in a new tab)',
  shared: 'These people said yes.\nWe can show their ideas.',
};

export const words: InRegisters<IdeasMessages> = {
  tool: 'ideas',
  standard: { lang: parts.lang, complain, sendingLong, ...standard },
  easy: { lang: parts.lang, complain, sendingLong, ...easy },
};
