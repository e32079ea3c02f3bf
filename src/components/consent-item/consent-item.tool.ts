import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = {
  kind: 'inside',
  purpose: 'ask',
  synonyms: ['permission', 'film', 'video', 'photo', 'yes', 'no'],
  placing: notPlaced.ofConsent,
  slot: 'item-{name}',
};
