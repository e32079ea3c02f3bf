import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/glossary';
import { listOf, readyMade, warningsOf } from './glossary.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'read easily',
  synonyms: ['dictionary', 'word list', 'jargon buster', 'definitions', 'acronyms'],
  placing: placing(words, { order: 75, wordings: {}, first: ['items'], items, readyMade, exampleSet: 'care', children: listOf, warnings: warningsOf }),
};
