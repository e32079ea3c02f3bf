import { help, type EditorWords } from '../tool-words';

/** What an editor reads of the question what difference something made. */
export const words = {
  title: 'Impact: what difference did it make?',
  wordings: {
    done: { label: 'What you changed', hint: 'One thing that people can check: “The library café has a lift now.”' },
    easy: { label: 'The same in easy words' },
    next: { label: 'What happens next', hint: 'Who reads the answers, and when you write back. Promise only what you will do.' },
    contact: { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },
    help,
  },
  refused: { link: 'A link on a page has no room for the address that the answer goes to. Use the script tag, or a <div>.' },
  example: {
    done: 'The library café has a lift now.',
    easy: 'There is a lift at the library café now.',
    next: 'We show what people said on this page by 12 January.',
    contact: 'You can also write to together@anytown.example.',
    name: 'library-lift',
    action: '/answers',
  },
} satisfies EditorWords;
