import { eachLine, help, title, type EditorWords } from '../tool-words';

/** What an editor reads of the tool in which people write their own I statements. */
export const words = {
  title: 'I statement maker: people write their own',
  wordings: {
    about: { label: 'What people can write about', hint: 'One or two sentences. Left out: “An I statement says what good support is like for you.”' },
    title: { ...title, hint: 'Left out: “Write your own I statement”.' },
    examples: { label: 'Examples', hint: `${eachLine} Left out: three of the kit’s own.` },
    next: { label: 'What happens next', hint: 'Who reads what people write, and when you write back. Promise only what you will do.' },
    contact: { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },
    help,
  },
  refused: {
    link: 'A link cannot be a field to write in. Use the script tag, or a <div>.',
  },
  example: {
    about: 'What is a good day like for you?',
    next: 'A person reads everything. We write back on this page by 12 January.',
    contact: 'You can also write to together@anytown.example.',
    name: 'own',
    action: '/answers',
  },
  rendered:
    'Without JavaScript, people can write one statement at a time, without advice. It arrives as the fields of a form. The guide “Sending answers” explains how to read them.',
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
  noAbout: 'Say what people can write about. An open question helps more than an empty field.',
};
