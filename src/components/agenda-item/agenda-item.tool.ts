import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'answer back',
  synonyms: ['point', 'topic', 'break', 'outcome'],
  placing: notPlaced.inAnother,
  // It says which kinds there are.
  judged: ['kind'],
};
