import { contactLines, eachLine, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of help. */
export const words = {
  title: 'Help: whom to reach, when a person needs help',
  wordings: { about: { label: 'Who reads what people write here, and when', hint: eachLine } },
  refused: { link: notByLink('Help opens where a person is.') },
  example: {
    items:
      'urgent | Emergency services | 999 | Day and night\nsafeguarding | Anytown Council, adult safeguarding | 01632 960 010, safe@anytown.example | Every day, 9am to 5pm\nperson | Sam, at Anytown Council | 01632 960 001 | Monday to Friday, 9am to 5pm',
    about: 'We read this on weekdays. We do not see it straight away.',
  },
} satisfies EditorWords;

export const items = {
  label: 'Your contacts',
  hint: contactLines,
};

/** What they should look at before they publish. */
export const warnings = {
  noContact: 'Write at least one contact. Without it, nobody can be reached.',
  noAbout: 'Say who reads what people write on this page, and when.',
};
