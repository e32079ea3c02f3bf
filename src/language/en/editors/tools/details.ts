import { body, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of the details. */
export const words = {
  title: 'Details: more words for people who want them',
  wordings: { summary: { label: 'What the button says' }, content: body },
  refused: { link: notByLink('More words open where a person is.') },
  example: { summary: 'Who reads what I write?', content: 'Three people from the council and three people who use the service. Nobody else.' },
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
  noSummary: 'Write what the button says.',
};
