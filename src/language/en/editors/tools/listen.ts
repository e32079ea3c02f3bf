import { notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of the listen button. */
export const words = {
  title: 'Listen: reads a part of the page out',
  wordings: {},
  refused: {
    link: notByLink('Listening starts where a person is.'),
    html: 'Listening needs JavaScript, so it cannot be rendered in advance. Use the script tag. If the script does not load, nothing is shown.',
  },
  example: { for: 'news' },
} satisfies EditorWords;

/** What is read out in the preview. */
export const previewed = {
  title: 'News',
  words: 'We opened a new room. You can meet there on Mondays.',
};
