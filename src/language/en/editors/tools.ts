/** The tools as an editor reads of them: titles, the fields for their words, what you cannot do with them and why, and an example to start from. */

interface WordingWords {
  readonly label: string;
  readonly hint?: string;
}
export interface ToolWords {
  readonly title: string;
  /** By the name of the field. */
  readonly wordings: Readonly<Record<string, WordingWords>>;
  /** Ways that do not work for this tool: why, and what to do. */
  readonly refused?: { readonly link?: string; readonly html?: string };
  /** What the fields hold at the start. */
  readonly example: Readonly<Record<string, string>>;
}

const eachLine = 'Each line is a paragraph.';
const title: WordingWords = { label: 'Title' };
const body: WordingWords = { label: 'The words', hint: eachLine };
const picture: WordingWords = { label: 'Picture' };
const easyLines = 'One sentence on each line.';
const notByLink = (what: string): string => `A link leads somewhere, even when JavaScript is off. ${what} Use the script tag, or a <div>.`;

export const toolWords = {
  'i-statement': {
    title: 'I statement: how true is it for you?',
    wordings: {
      'statement': { label: 'The statement', hint: 'One sentence that a person can say: “I choose …”' },
      'easy': { label: 'The statement in easy words' },
      'topic': { label: 'What it is about', hint: 'A few words above the statement.' },
      'picture': picture,
      'next': { label: 'What happens next', hint: 'Who reads the answers, and when you write back. Promise only what you will do.' },
      'contact': { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },
      'for-someone': { label: 'The statement about someone', hint: 'Shown when one person is answering for another: “Chooses who comes …”' },
    },
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
      'easy-title': { label: 'Title in easy words' },
      'what-happens': { label: 'What happens', hint: eachLine },
      'easy-what-happens': { label: 'What happens, in easy words', hint: easyLines },
      'why': { label: 'Why you ask', hint: eachLine },
      'easy-why': { label: 'Why you ask, in easy words', hint: easyLines },
      'good': { label: 'What can be good about it', hint: eachLine },
      'easy-good': { label: 'What can be good about it, in easy words', hint: easyLines },
      'not-good': { label: 'What may not be so good', hint: eachLine },
      'easy-not-good': { label: 'What may not be so good, in easy words', hint: easyLines },
      'cannot-undo': { label: 'What cannot be taken back', hint: eachLine },
      'easy-cannot-undo': { label: 'What cannot be taken back, in easy words', hint: easyLines },
      'next': { label: 'What happens next', hint: 'Shown when the answers have arrived.' },
      'contact': { label: 'Other ways to reach you', hint: 'Such as a BSL video line.' },
    },
    refused: {
      link: 'Consent is never placed by a link, because anyone who can write a link could change what people agree to. Use the script tag, or a <div>.',
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
    refused: {
      link: notByLink('The bar changes the page that it is on, so there is nothing to go to.'),
      html: 'The bar does nothing without JavaScript, so it cannot be rendered in advance. Without the bar, people can read both versions. Use the script tag.',
    },
    example: {},
  },
  'easy-read': {
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
  },
  'easy-block': {
    title: 'Easy block: one easy sentence next to its picture',
    wordings: { content: { label: 'The sentence' } },
    refused: { link: notByLink('People read the sentence in its place on the page.') },
    example: { content: 'You choose who comes to your home.', picture: 'home' },
  },
  'listen': {
    title: 'Listen: reads a part of the page out',
    wordings: {},
    refused: {
      link: notByLink('Listening starts where a person is.'),
      html: 'Listening needs JavaScript, so it cannot be rendered in advance. Use the script tag. If the script does not load, nothing is shown.',
    },
    example: { for: 'news' },
  },
  'notice': {
    title: 'Notice: something to know',
    wordings: { title, content: body },
    refused: { link: notByLink('People read a notice in its place on the page.') },
    example: { title: 'We meet on Tuesday.', content: 'Everyone who uses the service can come.' },
  },
  'panel': {
    title: 'Panel: a screen with a picture and a title',
    wordings: { title, picture, content: body },
    refused: { link: notByLink('People read a panel in its place on the page.') },
    example: { title: 'Thank you. We have your idea.', content: 'A person reads every idea. We write back on this page by 12 January.', picture: 'idea' },
  },
  'details': {
    title: 'Details: more words for people who want them',
    wordings: { summary: { label: 'What the button says' }, content: body },
    refused: { link: notByLink('More words open where a person is.') },
    example: { summary: 'Who reads what I write?', content: 'Three people from the council and three people who use the service. Nobody else.' },
  },
} satisfies Readonly<Record<string, ToolWords>>;

const ofForm = 'It is part of a form that a developer makes.';
const ofConsent = 'It is part of a consent form.';

/** Elements that an editor does not place on their own, and why. */
export const notPlaced: Readonly<Record<string, string>> = {
  'consent-item': ofConsent,
  'consent-controller': ofConsent,
  'button': ofForm,
  'choices': ofForm,
  'error-summary': ofForm,
  'progress': ofForm,
  'text': ofForm,
  'picture': 'It is inside another tool, next to its words.',
};

export const placingWords = {
  noSuchTool: 'There is no such tool.',
  useOneOf: (name: string, why: string, names: readonly string[]): string => `“${name}”: ${why} Use one of: ${names.join(', ')}.`,
};
