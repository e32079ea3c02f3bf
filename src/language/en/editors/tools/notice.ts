import { body, notByLink, title, type EditorWords } from '../tool-words';

/** What an editor reads of the notice. */
export const words = {
  title: 'Notice: something to know',
  wordings: { title, content: body },
  refused: { link: notByLink('People read a notice in its place on the page.') },
  example: { title: 'We meet on Tuesday.', content: 'Everyone who uses the service can come.' },
} satisfies EditorWords;
