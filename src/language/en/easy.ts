import type { Review } from '../messages';
import * as standard from './standard';

/** English, easy words: what differs from the standard words. */
export const review: Review = {};

export const parts: typeof standard.parts = {
  ...standard.parts,
  moreLimit: { other: 'You can write {count} letters.' },
  charactersLeft: { one: 'You can write {count} more letter.', other: 'You can write {count} more letters.' },
  charactersOver: { one: 'Please take out {count} letter.', other: 'Please take out {count} letters.' },
};

export const elements: typeof standard.elements = {
  ...standard.elements,
  chooseSome: 'Choose one answer or more.',
  writeAnswer: 'Write your answer here.',
};

export const sending: typeof standard.sending = {
  ...standard.sending,
  chooseOrSkip: 'Choose an answer.\nOr skip this one.',
};

export const tool: typeof standard.tool = standard.tool;

export { switches } from './standard';

export const listening: typeof standard.listening = {
  ...standard.listening,
  noVoice: 'This device cannot read this out.\nYou can ask someone to read it to you.',
};
