import type { Review } from '../../messages';
import type { IdeasMessages } from '../../tools/ideas';
import type { InRegisters } from '../../words';
import { parts } from '../standard';

/** English words of a board of ideas. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<IdeasMessages, 'lang'> = {
  readFirst: 'A person reads each idea before you see it here.',
  aboutMeToo: 'Do you need the same? Press “Me too”.\nWe count it. We do not ask who you are, and we keep nothing on your device.',
  empty: 'There are no ideas here yet.',
  by: 'From',
  also: 'Other people said',
  reply: 'Our reply',
  noReply: 'We have not replied yet.',
  agreed: 'About {count} people said “Me too”.',
  meToo: 'Me too',
  meTooSent: 'Thank you. We have your “Me too”.',
  sending: 'We are sending it.',
  notSent: 'We could not send your “Me too”. You can press it again.',
  report: 'Report this',
  shared: 'The people who had these ideas said that we can show them.',
  takeBack: 'Take my idea back',
  takenBack: 'The person took this idea back on {day}.',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  readFirst: 'We read each idea.\nThen you see it here.',
  aboutMeToo: 'Do you need this too?\nPress “Me too”.\nWe do not ask who you are.',
  empty: 'No ideas are here yet.',
  also: 'Other people said this',
  meTooSent: 'Thank you.\nWe have your “Me too”.',
  noReply: 'We will reply here.',
  notSent: 'We do not have your “Me too”.\nYou can press it again.',
  report: 'Tell us if this is not OK',
  shared: 'These people said yes.\nWe can show their ideas.',
  takenBack: 'The person took this idea back.\nThat was on {day}.',
};

export const words: InRegisters<IdeasMessages> = {
  tool: 'ideas',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
