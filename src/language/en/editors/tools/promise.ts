import { eachLine, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of a promise. */
export const words = {
  title: 'Promise: what people said, and what you do about it',
  wordings: {
    said: { label: 'What people said', hint: 'One sentence. Leave names out.' },
    content: { label: 'What you do about it, or that you cannot', hint: eachLine },
    because: { label: 'Why', hint: 'You need it if you cannot do it.' },
    by: { label: 'Who says this', hint: 'A name and a role: “Priya Shah, head of transport”.' },
    date: { label: 'When they said it' },
    change: { label: 'What would change it' },
    again: { label: 'When you will look at it again' },
    history: { label: 'What you said before', hint: eachLine },
  },
  refused: { link: notByLink('People read a promise in its place on the page.') },
  example: {
    said: 'I do not know who is coming to support me, or when.',
    state: 'will',
    content: 'You get a message the evening before, with the name and a photo.',
    by: 'Priya Shah, head of home care',
    date: '2 November 2026',
    again: '1 May 2027',
  },
} satisfies EditorWords;
