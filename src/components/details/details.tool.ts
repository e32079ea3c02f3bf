import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/details';
import { warningsOf } from './details.placing';

export const facts: Facts = {
  kind: 'part',
  purpose: 'form parts',
  synonyms: ['accordion', 'disclosure', 'more', 'show', 'hide'],
  placing: placing(words, {
    order: 90,
    content: 'content',
    wordings: { summary: { written: 'span' }, content: { written: 'paragraphs', lines: 4 } },
    first: ['summary', 'content'],
    warnings: warningsOf,
  }),
};
