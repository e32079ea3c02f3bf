import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/i-statement-set';
import { answer } from './i-statement-set.answer';
import { statementsOf, warningsOf } from './i-statement-set.placing';

const span = { written: 'span' } as const;
const lines = { written: 'paragraphs', lines: 2 } as const;

export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  synonyms: ['survey', 'questionnaire', 'questions', 'pack', 'Making it Real'],
  placing: placing(words, {
    order: 25,
    wordings: { title: span, credits: lines, next: lines, contact: lines, screen: span },
    first: ['title', 'credits', 'next', 'contact', 'name', 'action'],
    left: ['encoding'],
    items,
    children: statementsOf,
    warnings: warningsOf,
  }),
  companions: ['i-statement-item'],
  answer,
  room: { height: 58, narrow: 65 },
  // What is measured, and 1 % more: docs/decisions/0027.
  budget: { whole: 22_990, inAnotherLanguage: 24_610, part: 20_730, words: 850 },
  // Themes and statements are headings below its title.
  deepestHeading: 4,
  isBlock: true,
};
