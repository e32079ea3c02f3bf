import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['paper', 'sheets', 'large print', 'QR code', 'Making it Real'],
  placing: notPlaced.ofSet,
  // What is measured, and 1 % more.
  budget: { whole: 14_140, inAnotherLanguage: 15_900, part: 11_920, words: 940 },
  isBlock: true,
};
