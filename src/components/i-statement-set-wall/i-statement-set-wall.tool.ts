import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['projector', 'big screen', 'meeting', 'workshop', 'Making it Real'],
  placing: notPlaced.ofSet,
  // What is measured, and 1 % more.
  budget: { part: 7_490 },
  isBlock: true,
};
