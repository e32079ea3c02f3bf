import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';
import { answer } from './idea.answer';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'answer back',
  synonyms: ['suggestion', 'me too', 'reply', 'report'],
  placing: notPlaced.inAnother,
  answer,
};
