import type { Review, ToolMessages } from '../../messages';
import type { MakerMessages } from '../../tools/i-statement-maker';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';
import * as card from './i-statement';

/** English words for writing one's own I statements, beside those that are shared with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<MakerMessages, Exclude<keyof ToolMessages, 'send' | 'sentTitle' | 'copyTitle' | 'copyFile' | 'copySaved' | 'startAgain'>> = {
  ...card.standard,
  'send': 'Send what I wrote',
  'sentTitle': 'Thank you.\nWe have what you wrote.',
  'copyTitle': 'What I wrote',
  'copyFile': 'what-i-wrote',
  'copySaved': 'Look for “what-i-wrote” in your downloads.\nIs it not there?\nYou can print it, or take a photo of it.',
  'startAgain': 'Write again',
  'ownTitle': 'Write your own I statement',
  'ownAbout': 'An I statement says what good support is like for you.',
  'statementLabel': 'Your statement',
  'statementHint': 'A short sentence is enough.\nUse your own words. We do not change them.',
  'startWith': 'You can start with:',
  'promptCan': 'I can…',
  'promptChoose': 'I choose…',
  'promptWhen': 'When…',
  'seeExamples': 'See some examples',
  'someExamples': 'I can see my friends when I want to.\nI choose what I eat, and when.\nWhen I am ill, a person I know helps me.',
  'askAdvice': 'Check if my words are easy',
  'adviceWait': 'Please wait. We are looking at your words.',
  'adviceTitle': 'Ideas to make your words easier',
  'adviceHint': 'You do not have to change anything.\nYou can send your words as they are.',
  'adviceNone': 'Our program found nothing to change.\nPeople know better than a program.',
  'adviceMissing': 'We cannot look at your words now.\nYou can send them as they are.',
  'pickPicture': 'Choose a picture',
  'picture-home': 'My home',
  'picture-family': 'My family',
  'picture-friend': 'My friends',
  'picture-worker': 'People who support me',
  'picture-choose': 'My choice',
  'picture-talk': 'What I say',
  'picture-listen': 'People listen to me',
  'picture-read': 'What I need to know',
  'picture-time': 'My time',
  'picture-money': 'My money',
  'picture-safe': 'I am safe',
  'picture-happy': 'I feel good',
  'noPicture': 'No picture',
  'trueNow': 'How true is this for you now?',
  'canLeaveOut': 'You do not have to.',
  'addAnother': 'Add another statement',
  'addedNow': 'Added.\nYou can write the next one.',
  'yourStatements': 'Your statements',
  'inOwnWords': 'In my own words',
  'changeThis': 'Change',
  'canChangeNow': 'You can change it now.',
  'takeOut': 'Take out',
  'takenOut': 'You took this one out.\nWe do not send it.',
  'putBack': 'Put back',
  'printCard': 'Print as a card',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  ...card.easy,
  ownAbout: 'Say what good support is for you.',
  statementHint: 'A short sentence is enough.\nUse your own words.\nWe do not change them.',
  promptCan: 'I can',
  promptChoose: 'I choose',
  promptWhen: 'When',
  someExamples: 'I can see my friends when I want to.\nI choose what I eat.\nWhen I am ill, a person I know helps me.',
  adviceWait: 'Please wait.\nWe look at your words.',
};

export const words: InRegisters<MakerMessages> = {
  tool: 'i-statement-maker',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
