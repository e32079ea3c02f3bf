import { title, type EditorWords } from '../tool-words';

/** What an editor reads of a set of I statements. */
export const words = {
  title: 'I statement set: several statements, one a screen',
  wordings: {
    title: { ...title, hint: 'What the statements are about, in a few words.' },
    credits: { label: 'Who wrote the statements', hint: 'And where they come from. People see it on every screen, and on paper.' },
    next: { label: 'What happens next', hint: 'Who reads the answers, and when you write back. Promise only what you will do.' },
    screen: {
      label: 'Address of the set on a screen',
      hint: 'For sheets of paper (mode="print"): https://anytown.example/home. Each sheet has it, as words and as a QR code.',
    },
    contact: { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },
  },
  refused: {
    link: 'A link has room for one statement, and not for a set. Use the script tag, or a <div>.',
  },
  example: {
    title: 'My home and my support',
    items:
      'home-1 | I choose who comes into my home. | I choose who helps me at home. | My home\nhome-2 | I know who is coming, and when. | | My home\ntime-1 | I have enough time with my family. | | My family',
    credits: 'Written by the Anytown Together group.',
    next: 'A person reads every answer. We write back on this page by 12 January.',
    contact: 'You can also write to together@anytown.example.',
    name: 'home',
    action: '/answers',
  },
  rendered:
    'Without JavaScript, all statements are on one page, and the answers arrive as the fields of a form. The guide “Sending answers” explains how to read them.',
} satisfies EditorWords;

/** The statements that an editor writes, one on each line. */
export const items = {
  label: 'The statements',
  hint: 'Write one on each line: a name, the statement, its easy words, and its theme. Put | between them: “home-1 | I choose who comes into my home. | I choose who helps me. | My home”. Leave out what you do not have. A pack of statements (src) replaces them.',
};

/** What they should look at before they publish. */
export const warnings = {
  noStatements: 'Write at least one statement, or give the address of a pack: “home-1 | I choose who comes into my home.”',
  statementWithoutName: 'Give each statement a name that no other has. Names have letters, digits, full stops, hyphens and underscores.',
  manyStatements: (count: number): string => `There are ${count} statements. Ask fewer, or say at the start that people can stop at any time.`,
};
