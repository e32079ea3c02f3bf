import { notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of the reading bar. */
export const words = {
  title: 'Reading bar: easy words, pictures and listening for a page',
  wordings: {},
  refused: {
    link: notByLink('The bar changes the page that it is on, so there is nothing to go to.'),
    html: 'The bar does nothing without JavaScript, so it cannot be rendered in advance. Without the bar, people can read both versions. Use the script tag.',
  },
  example: {},
} satisfies EditorWords;

/** What it changes in the preview. */
export const previewed = {
  title: 'Your say in your support',
  words: 'You can take part in deciding how your support is arranged.',
  easyWords: 'You can tell us what you want.',
};
