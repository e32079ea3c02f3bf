import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/results';
import { tablesOf, warningsOf } from './results.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['chart', 'graph', 'bar chart', 'survey results', 'statistics', 'small numbers', 'suppression', 'what people said'],
  placing: placing(words, {
    order: 45,
    wordings: { title: { written: 'span', lines: 2 }, more: { written: 'paragraphs', lines: 2 } },
    first: ['title', 'items', 'more'],
    items,
    children: tablesOf,
    warnings: warningsOf,
  }),
  // What is measured, and 1 % more; the goal in one file is 10,000.
  budget: { whole: 10_110, inAnotherLanguage: 11_050, part: 7_840, words: 745 },
  isBlock: true,
};
