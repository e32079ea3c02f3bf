import { eachLine, notByLink, type EditorWords } from '../tool-words';

/** What an editor reads of results. */
export const words = {
  title: 'Results: what people answered, as bars and as a table',
  wordings: {
    title: { label: 'What the answers show', hint: 'One sentence: “Most of us choose who comes into our home.”' },
    more: { label: 'What you do about it', hint: eachLine },
  },
  refused: { link: notByLink('People read results in their place on the page.') },
  example: {
    title: 'Most of us choose who comes into our home',
    items:
      'I choose who comes into my home. | I choose who helps me at home.\nYes, always | 42\nSometimes | 23\nNo, never | 11\nasked | 240\nscreen | 50\npaper | 26\nclosed | 30 November 2026',
    more: 'We talk about this on 12 January, and write on this page what we will do.',
  },
} satisfies EditorWords;

export const items = {
  label: 'What you counted',
  hint: 'Write the statement on a line, with its easy words after |. Below it, write each answer and how many people chose it: “Yes, always | 42”. If you know them, add “asked”, “screen”, “hands” and “paper” with their numbers, and “closed” with the last day. These numbers do not go into your page: it gets only what you may publish.',
};

/** What is in the tables of the page. */
export const cells = {
  answer: 'Answer',
  howMany: 'How many people',
  hidden: 'Hidden',
  answered: 'Everyone who answered',
  asked: 'Everyone we asked',
  screen: 'Answered on a screen',
  hands: 'Put a hand up',
  paper: 'Answered on paper',
  closed: 'Last day to answer',
  tooFew: (least: number): string => `Fewer than ${least} people answered, so we do not show the numbers.`,
};

/** What they should look at before they publish. */
export const warnings = {
  noAnswers: 'Write a statement, and what people answered: “Yes, always | 42”.',
  wrongNumbers: 'Give each statement two answers or more. If you say how people answered, “screen”, “hands” and “paper” must add up to all answers.',
  notClosed: 'Publish results only when nobody can answer any more. The difference between two days can show what one person said.',
  noTitle: 'Say in one sentence what the answers show. Many people read no further.',
  noMore: 'Say what you do about it, or when you will know.',
};
