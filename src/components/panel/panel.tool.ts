import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/panel';

export const facts: Facts = {
  kind: 'part',
  purpose: 'form parts',
  synonyms: ['thanks', 'confirmation', 'success'],
  placing: placing(words, {
    order: 80,
    content: 'content',
    wordings: { title: { written: 'span' }, picture: { written: 'picture' }, content: { written: 'paragraphs', lines: 4 } },
    first: ['title', 'content', 'picture'],
  }),
  isBlock: true,
};
