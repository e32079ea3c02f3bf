import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/impact';
import { answer } from './impact.answer';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['difference', 'outcome', 'evaluation', 'follow-up', 'what changed'],
  placing: placing(words, {
    order: 45,
    content: 'done',
    wordings: {
      done: { written: 'words', lines: 2 },
      easy: { written: 'span', lines: 2, isEasy: true },
      next: { written: 'paragraphs', lines: 2 },
      contact: { written: 'paragraphs', lines: 2 },
      help: { written: 'contacts', lines: 3 },
    },
    first: ['done', 'easy', 'round', 'next', 'contact', 'name', 'action'],
  }),
  answer,
  room: { height: 58, narrow: 65 },
  budget: { whole: 16_390, inAnotherLanguage: 17_770, part: 14_200, words: 500 },
  isBlock: true,
};
