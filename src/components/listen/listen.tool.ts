import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/listen';
import { preview } from './listen.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'read easily',
  synonyms: ['audio', 'read aloud', 'speech', 'voice'],
  placing: placing(words, { order: 60, wordings: {}, first: ['for', 'page'], preview }),
  room: { height: 3.6, isLeftAfterwards: true },
  isSilent: true,
};
