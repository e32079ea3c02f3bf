import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/i-statement-maker';
import { answer } from './i-statement-maker.answer';
import { warningsOf } from './i-statement-maker.placing';

const lines = { written: 'paragraphs', lines: 2 } as const;

export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  synonyms: ['own words', 'write', 'open question', 'what matters to me', 'card', 'Making it Real'],
  placing: placing(words, {
    order: 26,
    content: 'about',
    wordings: {
      about: { written: 'words', lines: 2 },
      title: { written: 'span' },
      examples: { ...lines, lines: 3 },
      next: lines,
      contact: lines,
      help: { written: 'contacts', lines: 3 },
    },
    first: ['about', 'title', 'next', 'contact', 'name', 'action'],
    left: ['encoding'],
    warnings: warningsOf,
  }),
  onRequest: ['easy-words'],
  answer,
  // What is measured, and 1 % more.
  budget: { whole: 20_870, inAnotherLanguage: 22_930, part: 18_740, words: 1_600 },
  room: { height: 77, narrow: 110 },
  isBlock: true,
};
