import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/easy-read';
import { warningsOf } from './easy-read.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'read easily',
  synonyms: ['plain English', 'simple words', 'accessible information'],
  placing: placing(words, {
    order: 40,
    wordings: {
      heading: { written: 'words' },
      standard: { written: 'standard', lines: 4 },
      easy: { written: 'easy-blocks', lines: 4, isEasy: true },
    },
    first: ['heading', 'standard', 'easy', 'request-href', 'checked-by', 'checked-on'],
    warnings: warningsOf,
  }),
  // What is measured, and 1 % more: names of members that get shorter change with each new tool, by some bytes.
  budget: { part: 6_720 },
};
