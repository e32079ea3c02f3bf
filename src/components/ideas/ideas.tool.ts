import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/ideas';
import { piecesOf, warningsOf } from './ideas.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['suggestions', 'what is missing', 'magic wand', 'board', 'me too', 'ideas wall'],
  placing: placing(words, {
    order: 43,
    wordings: { title: { written: 'heading' }, about: { written: 'paragraphs', lines: 2 } },
    first: ['title', 'about', 'items', 'name', 'action', 'report-href', 'take-back-href', 'complain-href'],
    items,
    children: piecesOf,
    warnings: warningsOf,
  }),
  companions: ['idea'],
  deepestHeading: 5,
  // What is measured, and 1 % more.
  budget: { whole: 16_750, inAnotherLanguage: 17_750, part: 9_800, words: 815 },
  isBlock: true,
};
