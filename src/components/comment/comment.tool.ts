import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/comment';
import { answer } from './comment.answer';
import { warningsOf } from './comment.placing';

const lines = { written: 'paragraphs', lines: 2 } as const;

export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  synonyms: ['feedback', 'story', 'contact form', 'suggestion', 'compliment', 'message', 'consultation'],
  placing: placing(words, {
    order: 22,
    content: 'question',
    wordings: {
      question: { written: 'words', lines: 2 },
      easy: { written: 'span', lines: 2, isEasy: true },
      about: lines,
      next: lines,
      contact: lines,
      help: { written: 'contacts', lines: 3 },
    },
    first: ['question', 'easy', 'about', 'next', 'contact', 'ask-who', 'ask-publish', 'ask-reply', 'name', 'action'],
    left: ['encoding'],
    warnings: warningsOf,
  }),
  answer,
  room: { height: 40, narrow: 44 },
  // What is measured, and 1 % more.
  budget: { whole: 20_580, inAnotherLanguage: 23_000, part: 18_500, words: 1_500 },
  isBlock: true,
};
