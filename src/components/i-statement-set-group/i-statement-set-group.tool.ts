import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';
import { answer } from './i-statement-set-group.answer';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['hands', 'show of hands', 'meeting', 'facilitator', 'workshop', 'Making it Real'],
  placing: notPlaced.ofSet,
  answer,
  // What is measured, and 1 % more.
  budget: { whole: 19_790, inAnotherLanguage: 21_580, part: 17_640, words: 1_010 },
  isBlock: true,
};
