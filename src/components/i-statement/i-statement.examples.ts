import { choose, press, shown, write, type Examples } from '../../examples';

type Card = HTMLCoIStatementElement;

const home = `I choose who comes into my home to support me.`;
const own = 'On weekdays, yes. At weekends I do not get to choose.';

/** A card about home, with more attributes and content. */
const card = (attributes = '', content = ''): string =>
  `<co-i-statement name="home" statement-id="home-1" statement-version="2"${attributes && ` ${attributes}`}>\n  ${home}${content && `\n  ${content}`}\n</co-i-statement>`;

const easy = '<span slot="easy">I choose who helps me at home.</span>';
const picture = '<img slot="picture" src="/pictures/home.svg" alt="" />';
const topic = '<span slot="topic">About your home</span>';
const next = '<p slot="next">A person reads every answer. We write back on this page by 12 January.</p>';
const contact =
  '<p slot="contact">Or ring Sam on <a href="tel:01632960001">01632 960 001</a>, or write to <a href="mailto:together@example.org">together@example.org</a>.</p>';

/** Answers and sends; the page concludes as `conclude` says. */
const sendThen =
  (conclude: (element: Card) => void, selector = '#title, #not-sent') =>
  async (element: HTMLElement): Promise<void> => {
    element.addEventListener('coSubmit', () => conclude(element as Card), { once: true });
    choose(element, 'Yes, always');
    write(element, own);
    press(element, 'Send my answer');
    await shown(element, selector);
  };

export const examples: Examples = {
  'default': { html: card() },
  'with picture and topic': { html: card('', `${topic}\n  ${picture}`) },
  'chosen': {
    html: card('', `${topic}\n  ${picture}`),
    play: (element) => {
      choose(element, 'Sometimes');
      write(element, own);
    },
  },
  'a lot, a bit, not at all': { html: card('scale="a-lot-a-bit-not-at-all"') },
  'yes or no': { html: card('scale="yes-no"') },
  'choices of your own': {
    html: card(),
    properties: {
      choices: [
        { value: 'every-time', words: 'Every time' },
        { value: 'most', words: 'Most times' },
        { value: 'hardly', words: 'Hardly ever', easy: 'Not often' },
        { value: 'not-sure', words: 'I cannot say', apart: true },
      ],
    },
  },
  'easy words': { html: card('words="easy"', `${easy}\n  ${picture}`) },
  'easy words, none written': { html: card('words="easy"') },
  'ask who answers': { full: true, html: card('ask-who') },
  'answering for someone': {
    html: card('ask-who', '<span slot="for-someone">Chooses who comes into their home to support them.</span>'),
    play: (element) => choose(element, 'I am answering for someone'),
  },
  'with a recording': { html: card('', '<audio slot="audio" controls src="/silence.wav" aria-label="Listen to the statement"></audio>') },
  'as a heading': { html: card('heading-level="2"') },
  'words required': { html: card('more="required" no-skip') },
  'words off': { html: card('more="off"') },
  'nearly too long': {
    html: card('more-limit="60"'),
    play: async (element) => {
      write(element, own);
      await shown(element, '.count:not(:empty)');
    },
  },
  'with an error': { html: card(), play: (element) => press(element, 'Send my answer') },
  'with two errors': {
    full: true,
    html: card('required more="required"'),
    play: (element) => press(element, 'Send my answer'),
  },
  'too long': {
    html: card('more-limit="20"'),
    play: (element) => {
      write(element, own);
      choose(element, 'Sometimes');
      press(element, 'Send my answer');
    },
  },
  'sending': {
    html: card(),
    play: (element) => {
      choose(element, 'Yes, always');
      press(element, 'Send my answer');
    },
  },
  'sent': {
    full: true,
    html: card('', next),
    play: sendThen((element) => void element.confirmSent({ reference: 'HOME-7K4-QX' })),
  },
  'sent, nothing said about what happens next': { html: card(), play: sendThen((element) => void element.confirmSent()) },
  'held for review': {
    html: card('', next),
    play: sendThen((element) => void element.confirmSent({ review: true, message: 'Sam reads your answer on Monday.' })),
  },
  'not sent': { full: true, html: card('', contact), play: sendThen((element) => void element.failSent()) },
  'not sent, with words of the page': { html: card(), play: sendThen((element) => void element.failSent('We are fixing our website until 6 o’clock.')) },
  'not sent, with problems of the server': {
    html: card(),
    play: sendThen(
      (element) =>
        void element.failSent({
          errors: [
            { pointer: '#/answer/more', detail: 'Please leave out names of other people.' },
            { pointer: '#/lang', detail: 'We can only read English now.' },
          ],
        }),
      '.summary',
    ),
  },
  'not sent, with one problem of the server': {
    html: card(),
    play: sendThen((element) => void element.failSent({ errors: [{ pointer: '#/answer/more', detail: 'Please leave out names of other people.' }] })),
  },
  'with the address of the page': {
    html: card('action="/answers" include-page'),
  },
  'skipped': { html: card(), play: (element) => press(element, 'Skip this one') },
  'finished': {
    html: card(),
    play: async (element) => {
      await sendThen((sent) => void sent.confirmSent())(element);
      press(element, 'Finish and clear');
    },
  },
  'cleared, not sent': {
    html: card(),
    play: async (element) => {
      await sendThen((failed) => void failed.failSent())(element);
      press(element, 'Clear my answer without sending');
    },
  },
  'in a form': {
    html: `<form>\n${card('required')}\n<button>Send the form</button>\n</form>`,
  },
  'in a form, with an error': {
    html: `<form>\n${card('required')}\n<button>Send the form</button>\n</form>`,
    play: (element) => element.closest('form')?.requestSubmit(),
  },
  'disabled': { html: card('disabled value="always"') },
  'long words': {
    html: `<co-i-statement name="long">\n  I am supported by people who see me as an equal, who know what matters to me, and who help me to make plans for the whole of my life, with hope, and not only for the hours that are written into an assessment.\n  <span slot="topic">Unterstützungsdienstleistungsvereinbarungen</span>\n</co-i-statement>`,
    play: (element) => write(element, `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} ${own}`),
  },
  'dark': { html: card('theme="dark"', `${topic}\n  ${picture}`), play: (element) => choose(element, 'No, never') },
  'in Arabic': {
    html: `<div lang="ar" dir="rtl"><co-i-statement name="home">\n  أنا أختار من يأتي إلى بيتي ليساعدني.\n  ${picture}\n</co-i-statement></div>`,
    // In Arabic where its words are there, else in English.
    play: (element) => choose(element, element.shadowRoot?.textContent.includes('أحيانًا') ? 'أحيانًا' : 'Sometimes'),
  },
  'no statement yet': { html: `<co-i-statement name="home"></co-i-statement>`, isWrong: true },
};
