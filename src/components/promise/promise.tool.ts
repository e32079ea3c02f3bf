import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/promise';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['you said, we did', 'feedback', 'reply', 'commitment', 'action'],
  placing: placing(words, {
    order: 40,
    content: 'content',
    wordings: {
      said: { written: 'span', lines: 2 },
      content: { written: 'paragraphs', lines: 3 },
      because: { written: 'paragraphs', lines: 2 },
      by: { written: 'span' },
      date: { written: 'span' },
      change: { written: 'paragraphs', lines: 2 },
      again: { written: 'span' },
      history: { written: 'paragraphs', lines: 2 },
    },
    first: ['said', 'state', 'content', 'because', 'by', 'date'],
  }),
  judged: ['state'],
  // What is measured, and 1 % more.
  budget: { whole: 7_290, inAnotherLanguage: 7_790, part: 5_020, words: 310 },
  isBlock: true,
};
