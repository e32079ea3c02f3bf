import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/i-statement';
import { answer } from './i-statement.answer';
import { warningsOf } from './i-statement.placing';

const span = { written: 'span' } as const;

export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  synonyms: ['survey', 'questionnaire', 'CAPTCHA', 'not sure', 'Making it Real'],
  placing: placing(words, {
    order: 10,
    content: 'statement',
    wordings: {
      'statement': { written: 'words', lines: 2 },
      'easy': { ...span, lines: 2, isEasy: true },
      'topic': span,
      'picture': { written: 'picture' },
      'next': { written: 'paragraphs', lines: 2 },
      'contact': { written: 'paragraphs', lines: 2 },
      'help': { written: 'contacts', lines: 3 },
      'for-someone': { ...span, lines: 2 },
    },
    first: ['statement', 'easy', 'picture', 'next', 'contact', 'name', 'action'],
    left: ['value', 'more-text', 'disabled', 'required'],
    warnings: warningsOf,
  }),
  fromLink: [
    ...['statement', 'topic', 'easy', 'next'],
    ...['name', 'scale', 'more', 'ask-who', 'no-skip', 'heading-level', 'statement-id', 'statement-version', 'theme', 'words'],
  ],
  answer,
  room: { height: 58, narrow: 65, having: { 'ask-who': { height: 80, narrow: 86 } } },
  // What is measured, and 1 % more. What would make it smaller, and what would not: docs/decisions/0019.
  budget: { whole: 18_130, inAnotherLanguage: 19_540, part: 15_970 },
  isBlock: true,
};
