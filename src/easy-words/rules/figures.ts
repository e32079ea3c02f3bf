import { phraseFinder } from '../phrases';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';
import { figuresOfSpeech } from '../words/figures-of-speech';

export const findFigures = phraseFinder(figuresOfSpeech);

export const figureOfSpeech: WorkingRule = {
  id: 'figure-of-speech',
  severity: 'warning',
  what: 'Words mean what they say.',
  source: sources.inclusion,
  find: inEachSentence((sentence) =>
    findFigures(sentence).map(({ entry, words, ...range }) =>
      inSentence(sentence, range, { why: `“${words}” does not mean what it says. Some people take it literally.`, suggestion: `Try: ${entry}.` }),
    ),
  ),
};
