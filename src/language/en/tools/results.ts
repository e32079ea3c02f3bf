import type { Review } from '../../messages';
import type { ResultsMessages } from '../../tools/results';
import type { InRegisters } from '../../words';
import { parts } from '../standard';

/** English words of results. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<ResultsMessages, 'lang'> = {
  answered: '{count} people answered.',
  answeredOf: '{count} of the {total} people we asked answered.',
  answer: 'Answer',
  howMany: 'How many people',
  count: '{count} of {total} people',
  percent: '{count}%',
  hidden: 'Hidden',
  whyHidden:
    'Some numbers are hidden, so that nobody can find out who said what.\nWe hide numbers from 0 to {count}.\nSometimes we hide a bigger number too, because it would show a small one.',
  rounded: 'Numbers are rounded to the nearest {count}.',
  tooFew: 'Fewer than {count} people answered.\nWe do not show the numbers, so that nobody can find out who said what.',
  open: 'People can still answer.\nWe will show the numbers when everyone has had their say.',
  screen: 'Answered on a screen',
  hands: 'Put a hand up',
  paper: 'Answered on paper',
  people: '{count} people',
  closed: 'Last day to answer',
  cannotDraw: 'We cannot show these answers as bars.\nYou can read them here.',
  nothingYet: 'There are no answers here yet.',
  loading: 'The answers are on their way.',
  cannotShow: 'We cannot show the answers now.\nYou have not done anything wrong.\nYou can come back later.',
};

export const easy: typeof standard = {
  ...standard,
  answeredOf: 'We asked {total} people.\n{count} people answered.',
  count: '{count} of {total} people said this',
  percent: '{count} in every 100',
  hidden: 'We hide this number',
  whyHidden:
    'We hide small numbers.\nThen nobody can find out who said what.\nSometimes we hide a bigger number too.\nThe bigger number would show the small one.',
  rounded: 'The numbers are not exact.\nThey go up in steps of {count}.',
  tooFew: 'Fewer than {count} people answered.\nWe do not show the numbers.\nThen nobody can find out who said what.',
  open: 'People can still answer.\nWe will show the numbers later.',
  closed: 'The last day to answer was',
  cannotDraw: 'You can read the answers here.',
  loading: 'Please wait.\nThe answers are coming.',
};

export const words: InRegisters<ResultsMessages> = {
  tool: 'results',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
