import { notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of a word list. */
export const words = {
  title: 'Glossary: hard words, and what they mean',
  wordings: {},
  refused: { link: notByLink('People read a word list in its place on the page.') },
  example: { items: 'together group | people from the council and people who use services, in one room' },
} satisfies EditorWords;

export const items = {
  label: 'Your own words',
  hint: 'One on each line, with its meaning: “advocate | a person who helps you to say what you want”',
};

/** What they should look at before they publish. */
export const warnings = {
  noWords: 'Choose our words of care, or write your own.',
  incomplete: 'Give each word its meaning, with | between.',
  twice: 'A word is in the list twice. Leave one out.',
  notChecked: 'People with learning disabilities have not checked these words yet. Ask a group near you to read them.',
};
