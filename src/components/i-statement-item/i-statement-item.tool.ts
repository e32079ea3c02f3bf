import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['question', 'Making it Real'],
  placing: notPlaced.ofSet,
};
