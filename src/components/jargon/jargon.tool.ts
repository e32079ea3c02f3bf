import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/jargon';
import { warningsOf } from './jargon.placing';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'read easily',
  synonyms: ['abbreviation', 'acronym', 'definition', 'dictionary', 'tooltip', 'hard word', 'explain'],
  placing: placing(words, {
    order: 70,
    content: 'word',
    wordings: { word: { written: 'words' }, meaning: { written: 'span', lines: 2, isEasy: true } },
    first: ['word', 'meaning'],
    left: ['open'],
    warnings: warningsOf,
  }),
  isInSentence: true,
  budget: { whole: 8_000, inAnotherLanguage: 8_000 },
};
