import { eachLine, help, type EditorWords } from '../tool-words';

/** What an editor reads of a comment. */
export const words = {
  title: 'Comment: say something in your own words',
  wordings: {
    question: { label: 'The question', hint: 'One thing: “What would make our day centre better?”' },
    easy: { label: 'The question in easy words' },
    about: { label: 'Who reads what people write here, and when', hint: eachLine },
    next: { label: 'What happens next', hint: 'Who reads the answers, and when you write back. Promise only what you will do.' },
    contact: { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },
    help,
  },
  refused: {
    link: 'A link has no room for the addresses that a comment needs. Use the script tag, or a <div>.',
  },
  example: {
    question: 'What would make our day centre better?',
    easy: 'How can we make the day centre better?',
    about: 'Amina and Joe from the together team read this on weekdays. They do not see it straight away.',
    next: 'We write back on this page by 12 January.',
    contact: 'You can also write to together@anytown.example.',
    name: 'ideas',
    action: '/answers',
  },
  rendered: 'Without JavaScript, the answer arrives as the fields of a form. The guide “Sending answers” explains how to read them.',
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
  noQuestion: 'Write the question. People answer better if they know what you want to learn.',
  noAbout: 'Say who reads what people write, and when. Some people write that they are not safe.',
  noRules: 'Give the address of your rules, because you ask to publish what people write.',
  noWayBack: 'Give the address of the page where people take back what you published.',
};
