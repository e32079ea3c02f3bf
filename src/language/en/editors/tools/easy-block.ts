import { notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of the easy block. */
export const words = {
  title: 'Easy block: one easy sentence next to its picture',
  wordings: { content: { label: 'The sentence' } },
  refused: { link: notByLink('People read the sentence in its place on the page.') },
  example: { content: 'You choose who comes to your home.', picture: 'home' },
} satisfies EditorWords;
