import { notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of a list of promises. */
export const words = {
  title: 'Promise list: what people said, and what you do about it',
  wordings: {},
  refused: { link: notByLink('People read the promises in their place on the page.') },
  example: {
    items:
      'will | I do not know who is coming to support me. | You will get a message the evening before. | | Priya Shah, head of home care | 2 November 2026\ncannot | The last bus leaves at six. | We cannot run a later bus this year. | The money for evening buses ended in March. | Priya Shah, head of transport | 2 November 2026',
  },
} satisfies EditorWords;

/** The promises that an editor writes, one on each line. */
export const items = {
  label: 'The promises',
  hint: 'Write one on each line: will, doing, done or cannot; what people said; what you do about it; why (needed for cannot); who says this, with their role; and when. Put | between them. A feed (src) replaces them.',
};

/** What they should look at before they publish. */
export const warnings = {
  noPromises: 'Write at least one promise, or give the address of a feed (src).',
  incomplete: 'Each line needs a state, what people said, what you do about it, who says this, and when.',
  noState: 'Begin each line with will, doing, done or cannot.',
  noReason: 'Write why you cannot do it, in the fourth place of the line.',
};
