import type { Review } from '../../messages';
import type { StoryMessages } from '../../tools/story';
import type { InRegisters } from '../../words';
import { parts } from '../standard';

/** English words of a story. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<StoryMessages, 'lang'> = {
  easyTitle: 'In easy words',
  bslTitle: 'In British Sign Language',
  saidTitle: 'What is said',
  playFrom: 'Play from {time}',
  pause: 'Pause',
  cannotPlay: 'We cannot play this recording at the moment.',
  readInstead: 'You can read what is said.',
  noWords: 'We do not have the words of this recording.',
  agreed: 'The person who told this story agreed to share it here.',
  agreedOn: 'They agreed on {date}.',
  agreedUntil: 'They agreed until {date}.',
  agreedTo: 'They said yes to these things:',
  isItYours: 'Is this your story? You can change your mind.',
  takeBack: 'Take mine back',
  withdrawn: 'The person who told this story took it back.',
  withdrawnOn: 'The person who told this story took it back on {date}.',
  ended: 'The person who told this story agreed to share it here until {date}. That time is over.',
  paused: 'This story is not shown at the moment.',
};

export const easy: typeof standard = {
  ...standard,
  saidTitle: 'The words',
  cannotPlay: 'This recording does not work now.',
  readInstead: 'You can read the words.',
  noWords: 'We do not have the words.',
  agreed: 'The person said yes.\nWe can show their story here.',
  agreedOn: 'They said yes on {date}.',
  agreedUntil: 'They said yes until {date}.',
  agreedTo: 'They said yes to this:',
  isItYours: 'Is this your story?\nYou can change your mind.',
  withdrawn: 'A person told a story here.\nThey took it back.',
  withdrawnOn: 'A person told a story here.\nThey took it back on {date}.',
  ended: 'A person told a story here.\nThey said yes until {date}.\nThat time is over.',
  paused: 'We do not show this story now.',
};

export const words: InRegisters<StoryMessages> = {
  tool: 'story',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
