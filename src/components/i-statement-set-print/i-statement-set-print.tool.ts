import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['paper', 'sheets', 'large print', 'QR code', 'Making it Real'],
  placing: notPlaced.ofSet,
  // What is measured, and 1 % more.
  budget: { whole: 14_060, inAnotherLanguage: 15_710, part: 11_810, words: 940 },
  isBlock: true,
};
