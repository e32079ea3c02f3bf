import { eachLine, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of a board of ideas. */
export const words = {
  title: 'Ideas: what people say is missing, and your reply to each',
  wordings: {
    title: { label: 'What you ask' },
    about: { label: 'Who reads new ideas, and when', hint: eachLine },
  },
  refused: { link: notByLink('People read the ideas in their place on the page.') },
  example: {
    'title': 'What is missing in Anytown?',
    'about': 'Amina Yusuf and Joe Bell read new ideas every weekday.',
    'name': 'missing',
    'action': '/answers',
    'report-href': '/together/report',
    'take-back-href': '/together/take-back',
    'items':
      'bus | A bus home after six | Amina | We ask the bus company with you on 9 December. | Priya Shah, head of transport\nlight | A light at the back door of the day centre | | | ',
  },
} satisfies EditorWords;

/** The ideas, one on each line. */
export const items = {
  label: 'The ideas that people have agreed to show',
  hint: 'Write one on each line: a short name for its address; the idea, in the person’s own words; the name that they chose to show, or nothing; your reply, or nothing; and who replies. Put | between them. A feed (src) replaces them.',
};

/** What they should look at before they publish. */
export const warnings = {
  noAbout: 'Say who reads new ideas, and when. People who write an idea wait for it.',
  noReport: 'Give the page where people report an idea.',
  noTakeBack: 'Give the page where people take their idea back.',
  noName: 'Begin each line with a short name of its own, in small letters: bus, or back-door.',
  noIdea: 'Write the idea in the second place of each line.',
  nobodyReplies: 'Say who replies, with their role, in the last place of the line.',
};
