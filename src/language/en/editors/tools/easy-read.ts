import { eachLine, easyLines, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of easy read. */
export const words = {
  title: 'Easy read: standard and easy words of one part of a page',
  wordings: {
    heading: { label: 'Heading of this part' },
    standard: { label: 'Standard words', hint: eachLine },
    easy: {
      label: 'Easy words',
      hint: `${easyLines} To put a picture next to a sentence, write its name and | first: “home | You choose who helps you.”`,
    },
  },
  refused: { link: notByLink('Two versions of a text do not fit into a link.') },
  example: {
    'heading': 'Who decides about your support',
    'standard': 'You have the right to take part in every decision about the support that you get.',
    'easy': 'choose | You choose your support.\nworker | You choose who helps you.',
    'request-href': 'mailto:together@anytown.example',
  },
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
  noStandardWords: 'Write the standard words.',
  noHeading: 'Give this part a heading, so that people can find it in both versions.',
  noRequest: 'There are no easy words yet. Say where people can ask for them.',
  noCheckedOn: 'Say when they checked them. Until then, the words are not called “Easy Read”.',
  noCheckedBy: 'Say who checked them: the name of a group of people with learning disabilities. Until then, the words are not called “Easy Read”.',
};
