import { eachLine, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of an agenda. */
export const words = {
  title: 'Agenda: what a meeting is about, with times and breaks',
  wordings: {
    title: { label: 'Name of the meeting, with its day' },
    where: { label: 'Where it is, and how to get in', hint: eachLine },
  },
  refused: { link: notByLink('People read an agenda in its place on the page.') },
  example: {
    title: 'Anytown Together, Thursday 3 December',
    where: 'Anytown library, room 2. There is a ramp at the back door.',
    date: '2026-12-03',
    ends: '12:00',
    items:
      '10:00 | tell | Welcome, and who we are | Sam Okoro, chair\n10:20 | talk | The bus home in the evening | Amina Yusuf\n10:50 | break | Tea and coffee\n11:10 | decide | Which form we rewrite first | Priya Shah, head of home care',
  },
} satisfies EditorWords;

/** What is on it, one on each line. */
export const items = {
  label: 'What is on the agenda',
  hint: 'Write one on each line: when it begins; tell, talk, decide or break; what it is; and who brings it. Put | between them.',
};

/** What they should look at before they publish. */
export const warnings = {
  noItems: 'Write what is on the agenda, one on each line.',
  noTime: 'Begin each line with the time: 10:20.',
  noKind: 'Say what people do, in the second place of each line: tell, talk, decide or break.',
  noBreak: 'A meeting of more than an hour needs a break. Many people cannot sit for longer.',
  noWhere: 'Say where it is, and how a person who uses a wheelchair gets in.',
};
