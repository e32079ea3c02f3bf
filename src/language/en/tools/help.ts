import type { Review } from '../../messages';
import type { HelpMessages } from '../../tools/help';
import type { InRegisters } from '../../words';
import { parts } from '../standard';

/** English words of help. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<HelpMessages, 'lang'> = {
  needHelp: 'I need help',
  urgent: 'I am in danger now',
  safeguarding: 'I do not feel safe',
  person: 'I want to talk to a person',
  advocate: 'I want help to speak up for myself',
  bsl: 'I use British Sign Language',
  sharing: 'These people may have to tell someone else.\nThey do this to keep you, or another person, safe.',
  stillHere: 'What you wrote is still here.',
  close: 'Close, and carry on',
};

export const easy: typeof standard = {
  ...standard,
  advocate: 'I want help to speak up',
  sharing: 'These people may tell someone else.\nThey do this to keep people safe.',
  close: 'Close this part',
};

export const words: InRegisters<HelpMessages> = {
  tool: 'help',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
