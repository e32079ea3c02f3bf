import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/agenda';
import { itemsOf, warningsOf } from './agenda.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['meeting', 'schedule', 'programme', 'minutes', 'calendar', 'breaks'],
  placing: placing(words, {
    order: 48,
    wordings: { title: { written: 'heading' }, where: { written: 'paragraphs', lines: 2 } },
    first: ['title', 'date', 'items', 'ends', 'where', 'add-href', 'add-until'],
    items,
    children: itemsOf,
    warnings: warningsOf,
  }),
  companions: ['agenda-item'],
  deepestHeading: 5,
  // What is measured, and 1 % more.
  budget: { whole: 10_540, inAnotherLanguage: 11_260, part: 6_940, words: 575 },
  isBlock: true,
};
