import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['data entry', 'sheets', 'paper forms', 'Making it Real'],
  placing: notPlaced.ofSet,
  // What is measured, and 1 % more.
  budget: { whole: 17_890, inAnotherLanguage: 19_520, part: 15_780, words: 740 },
  isBlock: true,
};
