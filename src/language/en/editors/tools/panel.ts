import { body, notByLink, picture, title, type EditorWords } from '../tool-words';

/** What an editor reads of the panel. */
export const words = {
  title: 'Panel: a screen with a picture and a title',
  wordings: { title, picture, content: body },
  refused: { link: notByLink('People read a panel in its place on the page.') },
  example: { title: 'Thank you. We have your idea.', content: 'A person reads every idea. We write back on this page by 12 January.', picture: 'idea' },
} satisfies EditorWords;
