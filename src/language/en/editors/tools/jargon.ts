import { notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of a hard word. */
export const words = {
  title: 'Jargon: a hard word, and what it means',
  wordings: {
    word: { label: 'The hard word' },
    meaning: { label: 'What it means', hint: 'In easy words, and in brackets: “(a person who helps you to say what you want)”' },
  },
  refused: { link: notByLink('A word is explained in its sentence.') },
  example: { word: 'advocate', meaning: '(a person who helps you to say what you want)' },
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
  noMeaning: 'Say what the word means.',
  noBrackets: 'Put the meaning in brackets, because it is part of a sentence when it is printed, or when JavaScript is off.',
  manyWords: (words: number, most: number): string => `It has ${words} words. Use ${most} or fewer, because it is in the middle of a sentence.`,
};
