import type { PartMessages } from './messages';

/** The English words that parts share. Reviewed by: nobody outside the project yet. */
export const standardParts: PartMessages = {
  lang: 'en-GB',
  moreLimit: { other: 'Up to {count} characters.' },
  charactersLeft: { one: 'You have {count} character left.', other: 'You have {count} characters left.' },
  charactersOver: { one: 'Your words are {count} character too long.', other: 'Your words are {count} characters too long.' },
  errorPrefix: 'Error:',
  summaryTitle: 'Please look at this again',
  chooseOne: 'Choose an answer.',
  writeSomething: 'Write something in your own words.',
};

/** The same in easy words. */
export const easyParts: PartMessages = {
  ...standardParts,
  moreLimit: { other: 'You can write {count} letters.' },
  charactersLeft: { one: 'You can write {count} more letter.', other: 'You can write {count} more letters.' },
  charactersOver: { one: 'Please take out {count} letter.', other: 'Please take out {count} letters.' },
  writeSomething: 'Write some words here.',
};
