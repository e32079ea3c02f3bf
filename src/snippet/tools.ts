import type { Way } from './placed';

/** How the words of a field become part of a page: as they are; in a `<span>` or in paragraphs of a slot; a picture; or the two versions of easy read. */
export type Written = 'words' | 'span' | 'paragraphs' | 'picture' | 'standard' | 'easy-blocks';

/** Words that an editor types. */
export interface Wording {
  readonly label: string;
  readonly hint?: string;
  readonly written: Written;
  /** How many lines are seen at once. */
  readonly lines?: number;
  /** They are easy words: they are checked as such. */
  readonly isEasy?: boolean;
}

/** A tool as an editor knows it. What is not said here comes from the custom elements manifest. */
export interface Tool {
  readonly title: string;
  /** The words between its tags: the name of the field. */
  readonly content?: string;
  /** Words by the name of the field: that of its slot, or of `content`. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** What is asked first, in this order. Everything else is under “More settings”. */
  readonly first: readonly string[];
  /** What no editor sets: script does, or it is only for a moment. */
  readonly left?: readonly string[];
  /** Ways that make no sense for it, with the reason and what to do. */
  readonly refused?: Partial<Record<Way, string>>;
  /** What the fields hold at the start. */
  readonly example: Readonly<Record<string, string>>;
}

const title: Wording = { label: 'Title', written: 'span' };
const body: Wording = { label: 'The words', hint: 'Each line is a paragraph.', written: 'paragraphs', lines: 4 };
const easyLines = 'One sentence on each line.';
const pictureFirst = 'To put a picture beside a sentence, write its name and a line first: “home | You choose who helps you.”';
const notByLink = (what: string, instead: string): string => `A link leads somewhere, also without script. ${what} Use ${instead}.`;

/** Parts of a consent form in two versions, as its slots are called. */
const told: readonly (readonly [slot: string, label: string])[] = [
  ['what-happens', 'What happens'],
  ['why', 'Why you ask'],
  ['good', 'What can be good about it'],
  ['not-good', 'What may not be so good'],
  ['cannot-undo', 'What cannot be taken back'],
];
const toldWordings = Object.fromEntries(
  told.flatMap(([slot, label]): [string, Wording][] => [
    [slot, { label, hint: 'Each line is a paragraph.', written: 'paragraphs', lines: 3 }],
    [`easy-${slot}`, { label: `${label}, in easy words`, hint: easyLines, written: 'paragraphs', lines: 3, isEasy: true }],
  ]),
);

export const tools: Readonly<Record<string, Tool>> = {
  'i-statement': {
    title: 'I statement: how true is it for you?',
    content: 'statement',
    wordings: {
      'statement': { label: 'The statement', hint: 'One sentence that a person can say: “I choose …”', written: 'words', lines: 2 },
      'easy': { label: 'The statement in easy words', written: 'span', lines: 2, isEasy: true },
      'topic': { label: 'What it is about', hint: 'A few words above the statement.', written: 'span' },
      'picture': { label: 'Picture', written: 'picture' },
      'next': {
        label: 'What happens next',
        hint: 'Who reads the answers, and when you write back. Promise only what you will do.',
        written: 'paragraphs',
        lines: 2,
      },
      'contact': {
        label: 'Another way to reach you',
        hint: 'Shown when sending does not work. Not only a telephone number.',
        written: 'paragraphs',
        lines: 2,
      },
      'for-someone': {
        label: 'The statement about somebody',
        hint: 'Shown when somebody answers for a person: “Chooses who comes …”',
        written: 'span',
        lines: 2,
      },
    },
    first: ['statement', 'easy', 'picture', 'next', 'contact', 'name', 'action'],
    left: ['value', 'more-text', 'disabled', 'required'],
    example: {
      statement: 'I choose who comes into my home to support me.',
      easy: 'I choose who helps me at home.',
      picture: 'home',
      next: 'A person reads every answer. We write back on this page by 12 January.',
      contact: 'You can also write to together@anytown.example.',
      name: 'home',
      action: '/answers',
    },
  },
  'consent-form': {
    title: 'Consent form: are you happy with this?',
    wordings: {
      'title': { ...title, hint: 'What it is about, in a few words.' },
      'easy-title': { label: 'Title in easy words', written: 'span', isEasy: true },
      ...toldWordings,
      'next': { label: 'What happens next', hint: 'Shown when the answers have arrived.', written: 'paragraphs', lines: 2 },
      'contact': { label: 'Other ways to reach you', hint: 'Such as a BSL video line.', written: 'paragraphs', lines: 2 },
    },
    first: ['organisation', 'contact-email', 'contact-phone', 'contact-address', 'privacy-href', 'keep-until', 'text-version', 'name', 'action'],
    left: ['record', 'mode', 'principal-id', 'encoding'],
    refused: {
      link: 'Consent is never placed by a link: whoever can write a link could change what people agree to. Use the script tag, or a <div>.',
    },
    example: {
      'organisation': 'Anytown Council',
      'contact-email': 'together@anytown.example',
      'privacy-href': '/privacy',
      'keep-until': '2031-12-31',
      'text-version': '1',
      'name': 'photographs',
      'action': '/answers',
    },
  },
  'reading-bar': {
    title: 'Reading bar: easy words, pictures and listening for a page',
    wordings: {},
    first: ['remember', 'without'],
    refused: {
      link: notByLink('The bar is no place to go to: it changes the page that it stands in.', 'the script tag, or a <div>'),
      html: 'The bar does nothing without JavaScript, so there is nothing to render before. Without it, people can read both versions. Use the script tag.',
    },
    example: {},
  },
  'easy-read': {
    title: 'Easy read: standard and easy words of one part of a page',
    wordings: {
      heading: { ...title, label: 'Heading of this part', written: 'words' },
      standard: { label: 'Standard words', hint: 'Each line is a paragraph.', written: 'standard', lines: 4 },
      easy: { label: 'Easy words', hint: `${easyLines} ${pictureFirst}`, written: 'easy-blocks', lines: 4, isEasy: true },
    },
    first: ['heading', 'standard', 'easy', 'request-href', 'checked-by', 'checked-on'],
    refused: { link: notByLink('Two versions of a text do not fit into a link.', 'the script tag, or a <div>') },
    example: {
      'heading': 'Who decides about your support',
      'standard': 'You have the right to take part in every decision about the support that you get.',
      'easy': 'choose | You choose your support.\nworker | You choose who helps you.',
      'request-href': 'mailto:together@anytown.example',
    },
  },
  'easy-block': {
    title: 'Easy block: one easy sentence beside its picture',
    content: 'content',
    wordings: { content: { label: 'The sentence', written: 'words', lines: 2, isEasy: true } },
    first: ['content', 'picture'],
    refused: { link: notByLink('A sentence is read where it stands.', 'the script tag, or a <div>') },
    example: { content: 'You choose who comes to your home.', picture: 'home' },
  },
  'listen': {
    title: 'Listen: reads a part of the page out',
    wordings: {},
    first: ['for', 'page'],
    refused: {
      link: notByLink('Listening starts where a person is.', 'the script tag, or a <div>'),
      html: 'Nothing can be read out without JavaScript, so there is nothing to render before. Use the script tag: where the script does not come, nothing is shown.',
    },
    example: { for: 'news' },
  },
  'notice': {
    title: 'Notice: something to know',
    content: 'content',
    wordings: { title, content: body },
    first: ['title', 'content', 'kind'],
    refused: { link: notByLink('A notice is read where it stands.', 'the script tag, or a <div>') },
    example: { title: 'We meet on Tuesday.', content: 'Everybody who uses the service can come.' },
  },
  'panel': {
    title: 'Panel: a screen with a picture and a title',
    content: 'content',
    wordings: { title, picture: { label: 'Picture', written: 'picture' }, content: body },
    first: ['title', 'content', 'picture'],
    refused: { link: notByLink('A panel is read where it stands.', 'the script tag, or a <div>') },
    example: { title: 'Thank you. We have your idea.', content: 'A person reads every idea. We write back on this page by 12 January.', picture: 'idea' },
  },
  'details': {
    title: 'Details: more words for those who want them',
    content: 'content',
    wordings: { summary: { label: 'What the button says', written: 'span' }, content: body },
    first: ['summary', 'content'],
    refused: { link: notByLink('More words open where a person is.', 'the script tag, or a <div>') },
    example: { summary: 'Who reads what I write?', content: 'Three people from the council and three people who use the service. Nobody else.' },
  },
};

/** Elements that no editor places by themselves, and why. Every other one is offered, also one that has no entry above. */
export const notPlaced: Readonly<Record<string, string>> = {
  'consent-item': 'It stands in a consent form.',
  'consent-controller': 'It stands in a consent form.',
  'button': 'It is a part of a form that a developer makes.',
  'choices': 'It is a part of a form that a developer makes.',
  'error-summary': 'It is a part of a form that a developer makes.',
  'progress': 'It is a part of a form that a developer makes.',
  'text': 'It is a part of a form that a developer makes.',
  'picture': 'It stands in another tool, beside its words.',
};
