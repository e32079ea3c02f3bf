import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/reading-bar';
import { preview } from './reading-bar.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'read easily',
  synonyms: ['accessibility toolbar', 'easy words', 'pictures', 'print'],
  placing: placing(words, { order: 30, wordings: {}, first: ['remember', 'without'], preview }),
  companions: ['listen'],
  isSilent: true,
  // What is measured, and 1 % more: what it says where a browser refuses to print.
  budget: { inAnotherLanguage: 12_480 },
};
