import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/promise-list';
import { promisesOf, warningsOf } from './promise-list.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['you said, we did', 'feedback', 'replies', 'commitments', 'action plan'],
  placing: placing(words, { order: 41, wordings: {}, first: ['items'], items, children: promisesOf, warnings: warningsOf }),
  companions: ['promise'],
  // What is measured, and 1 % more: docs/decisions/0033. It has a promise of the page in it, and what draws those of a feed.
  budget: { whole: 12_780, inAnotherLanguage: 13_500, part: 9_720, words: 632 },
  isBlock: true,
};
