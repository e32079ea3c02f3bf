import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'part',
  purpose: 'form parts',
  synonyms: ['radio', 'checkbox', 'options', 'question', 'not sure'],
  placing: notPlaced.ofForm,
  isBlock: true,
  budget: { part: 6_720 },
};
