import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/story';
import { piecesOf, warningsOf } from './story.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'answer back',
  synonyms: ['testimony', 'case study', 'audio', 'video', 'transcript', 'captions', 'lived experience', 'podcast'],
  placing: placing(words, {
    order: 84,
    wordings: {
      title: { written: 'words' },
      about: { written: 'words', lines: 2 },
      recording: { written: 'words' },
      easy: { written: 'words', lines: 3, isEasy: true },
      bsl: { written: 'words' },
    },
    first: ['title', 'about', 'recording', 'items', 'easy', 'bsl', 'agreed-on', 'agreed-until', 'take-back-href'],
    items,
    children: piecesOf,
    warnings: warningsOf,
  }),
  // What is measured, and 1 % more.
  budget: { whole: 11_310, inAnotherLanguage: 12_040, part: 9_110, words: 610 },
  isBlock: true,
};
