import { eachLine, easyLines, notByLink, title, type EditorWords } from '../tool-words';

/** What an editor reads of a story. */
export const words = {
  title: 'Story: what a person tells, and what they agreed to',
  wordings: {
    title,
    about: { label: 'Who tells the story', hint: 'As the person wants it to be said: “Told by Amina, at Anytown library, in May 2026.”' },
    recording: {
      label: 'The recording',
      hint: 'Its address, and that of its captions after a |: “/stories/amina.mp4 | /stories/amina.vtt”. Leave it empty if the story is only in words.',
    },
    easy: { label: 'The story in easy words, in short', hint: easyLines },
    bsl: { label: 'The story in British Sign Language', hint: 'The address of the film.' },
  },
  refused: { link: notByLink('A story is read in its place on the page.') },
  example: {
    'title': 'I chose who comes into my home',
    'about': 'Told by Amina, at Anytown library, in May 2026.',
    'recording': '/story.wav | /story.vtt',
    'easy': 'Amina has support at home.\nNow Amina chooses who helps her.',
    'items': '0:00 | Sam | What changed for you?\n0:04 | Amina | I met three people, and I chose who comes into my home.',
    'agreed-on': '2026-05-03',
    'agreed-until': '2028-05-03',
    'take-back-href': '/take-back',
  },
} satisfies EditorWords;

export const items = {
  label: 'The words',
  hint: `${eachLine} If there is a recording: the time, who speaks, and the words, with | between: “1:04 | Amina | I chose who comes into my home.”`,
};

/** What the tool says instead of a story that was taken back, when JavaScript is off. */
export const takenBack = (day: string): string => `The person who told this story took it back on ${day}.`;

/** What they should look at before they publish. */
export const warnings = {
  noTitle: 'Give the story a title.',
  noWords: 'Write what is said in the recording, or give it captions. Deaf people read it.',
  noCaptions: 'Give the film captions: write the address of a WebVTT file after a |.',
  nothing: 'Write the words of the story, or give a recording.',
  noTimes: 'Write the time before each line, so that the words follow the recording.',
  noAgreement: 'Say until when the person agreed to share the story.',
  noWayBack: 'Give the address of the page where people take their story back.',
  stillThere: 'The person took the story back. Remove its words and its recording, because anyone can read them in the page.',
  noDay: 'Write the date as 2026-05-03.',
};
