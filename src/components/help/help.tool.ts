import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/help';
import { contactsOf, warningsOf } from './help.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  synonyms: ['contact', 'safeguarding', 'emergency', 'danger', 'abuse', 'advocate', 'BSL', 'telephone'],
  placing: placing(words, {
    order: 30,
    wordings: { about: { written: 'paragraphs', lines: 2 } },
    first: ['items', 'about', 'open'],
    items,
    children: contactsOf,
    warnings: warningsOf,
  }),
  companions: ['help-contact'],
  // What is measured, and 1 % more. It should be 8,000.
  budget: { whole: 8_400 },
  room: { height: 3, isLeftAfterwards: true },
};
