import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/easy-block';

export const facts: Facts = {
  kind: 'tool',
  purpose: 'read easily',
  synonyms: ['picture', 'easy read', 'sentence'],
  placing: placing(words, {
    order: 50,
    content: 'content',
    wordings: { content: { written: 'words', lines: 2, isEasy: true } },
    first: ['content', 'picture'],
  }),
  judged: ['picture'],
  isBlock: true,
};
