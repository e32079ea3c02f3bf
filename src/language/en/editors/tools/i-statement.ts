import { help, picture, type EditorWords } from '../tool-words';

/** What an editor reads of the I statement card. */
export const words = {
  title: 'I statement: how true is it for you?',
  wordings: {
    'statement': { label: 'The statement', hint: 'One sentence that a person can say: “I choose …”' },
    'easy': { label: 'The statement in easy words' },
    'topic': { label: 'What it is about', hint: 'A few words above the statement.' },
    'picture': picture,
    'next': { label: 'What happens next', hint: 'Who reads the answers, and when you write back. Promise only what you will do.' },
    'contact': { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },
    'help': help,
    'for-someone': { label: 'The statement about someone', hint: 'Shown when one person is answering for another: “Chooses who comes …”' },
  },
  example: {
    statement: 'I choose who comes into my home to support me.',
    easy: 'I choose who helps me at home.',
    picture: 'home',
    next: 'A person reads every answer. We write back on this page by 12 January.',
    contact: 'You can also write to together@anytown.example.',
    name: 'home',
    action: '/answers',
  },
  rendered: 'Without JavaScript, the answer arrives as the fields of a form. The guide “Sending answers” explains how to read them.',
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
  noStatement: 'Write the statement. People cannot answer without it.',
  manyWords: (words: number, most: number): string => `It has ${words} words. Say one thing in ${most} words or fewer, or make it two statements.`,
  manySentences: (sentences: number): string => `It has ${sentences} sentences. Say one thing in one sentence, because people answer one thing at a time.`,
  notAsPerson: 'Say it as the person would: “I choose …”, “People listen to me …”.',
  noEasyWords: 'There are no easy words. Write them together with people with learning disabilities.',
  noNext: 'Say what happens next, and by when. Without it, people do not know if anybody reads their answer.',
  noContact: 'Say how to reach you when sending does not work: an email address, or where to come.',
  onlyTelephone: 'Not everyone can use a telephone. Add another way: an email address, or where to come.',
};
