import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/notice';

export const facts: Facts = {
  kind: 'part',
  purpose: 'form parts',
  synonyms: ['warning', 'alert', 'banner', 'information'],
  placing: placing(words, {
    order: 70,
    content: 'content',
    wordings: { title: { written: 'span' }, content: { written: 'paragraphs', lines: 4 } },
    first: ['title', 'content', 'kind'],
  }),
  isBlock: true,
};
