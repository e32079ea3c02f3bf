import { choose, press, shown, write, type Examples } from '../../examples';
import { item, themed } from './i-statement-set.samples';

type StatementSet = HTMLCoIStatementSetElement;

const own = 'On weekdays, yes. At weekends I do not get to choose.';

const plain = [
  item('home-1', 'I choose who comes into my home to support me.', 'I choose who helps me at home.'),
  item('home-2', 'I know who is coming, and when.', 'I know who comes to help me, and when.'),
  item('time-1', 'I have enough time with my family and my friends.', 'I have time with the people I like.'),
];

const extras = `
  <span slot="title">My home and my support</span>
  <p slot="credits">Written by the Anytown Together group.</p>
  <p slot="next">A person reads every answer. We write back on this page by 12 January.</p>
  <p slot="contact">Or ring Sam on <a href="tel:01632960001">01632 960 001</a>, or write to <a href="mailto:together@example.org">together@example.org</a>.</p>`;

const set = (attributes = '', statements: readonly string[] = plain, more = ''): string =>
  `<co-i-statement-set name="home"${attributes && ` ${attributes}`}>\n  ${statements.join('\n  ')}${more}\n</co-i-statement-set>`;

/** A pack as a site has it. The statements are our own. */
const pack = {
  id: 'anytown',
  version: '3',
  language: 'en',
  title: 'What matters to us in Anytown',
  source: 'Anytown Making It Real board, June 2026',
  licence: 'CC BY 4.0',
  attribution: 'Please say where these statements come from.',
  authors: ['Asha', 'Tom', 'the Anytown Together group'],
  statements: [
    { id: 'heard-1', text: 'People listen to me, and do what they say.', easy: 'People listen to me.', theme: 'Being heard', picture: 'listen' },
    { id: 'heard-2', text: 'I can put something on the agenda of any meeting about me.', theme: 'Being heard' },
    {
      id: 'plain-1',
      text: 'I get information in words that I understand.',
      textForSomeone: 'Gets information in words that they understand.',
      theme: 'Information',
    },
  ],
};

/** Answers all three statements of the plain set, and comes to the check. */
const answerAll = async (element: HTMLElement): Promise<void> => {
  choose(element, 'Yes, always');
  press(element, 'Next');
  choose(element, 'Sometimes');
  write(element, own);
  press(element, 'Next');
  press(element, 'Skip this one');
  await shown(element, '#title-check');
};

const sendThen =
  (conclude: (element: StatementSet) => void, selector: string) =>
  async (element: HTMLElement): Promise<void> => {
    await answerAll(element);
    element.addEventListener('coSubmit', () => conclude(element as StatementSet), { once: true });
    press(element, 'Send my answers');
    await shown(element, selector);
  };

export const examples: Examples = {
  'default': { html: set('', plain, extras) },
  'with themes and pictures': { full: true, html: set('', themed, extras) },
  'easy words': { html: set('words="easy"', themed, extras) },
  'who is answering': { html: set('ask-who', plain, extras) },
  'answering for someone': {
    html: `<co-i-statement-set name="home" ask-who>
  <co-i-statement-item statement-id="home-1">
    I choose who comes into my home.
    <span slot="for-someone">Chooses who comes into their home.</span>
  </co-i-statement-item>
</co-i-statement-set>`,
    play: (element) => {
      choose(element, 'I am answering for someone');
      press(element, 'Next');
    },
  },
  'second statement, answered': {
    html: set('', themed, extras),
    play: (element) => {
      choose(element, 'Yes, always');
      press(element, 'Next');
      choose(element, 'Sometimes');
      write(element, own);
    },
  },
  'with an error': { full: true, html: set(), play: (element) => press(element, 'Next') },
  'check your answers': { full: true, html: set('', plain, extras), play: answerAll },
  'check, with themes, stopped early': {
    html: set('ask-who', themed, extras),
    play: (element) => {
      choose(element, 'Me, with help');
      press(element, 'Next');
      choose(element, 'No, never');
      press(element, 'Next');
      press(element, 'Stop here');
    },
  },
  'check, with nothing to send': {
    html: set('', plain.slice(0, 1)),
    play: (element) => {
      press(element, 'Skip this one');
      press(element, 'Send my answers');
    },
  },
  'sent': { full: true, html: set('', plain, extras), play: sendThen((element) => void element.confirmSent({ reference: 'HOME-7K4-QX' }), '.reference') },
  'not sent': { full: true, html: set('', plain, extras), play: sendThen((element) => void element.failSent(), '#not-sent') },
  'not sent, with a problem of the server': {
    html: set('', plain, extras),
    play: sendThen(
      (element) => void element.failSent({ errors: [{ pointer: '#/answer/answers/1/answer/more', detail: 'Please leave out names of other people.' }] }),
      '.error-words',
    ),
  },
  'finished': {
    html: set('', plain, extras),
    play: async (element) => {
      await sendThen((sent) => void sent.confirmSent(), '#title')(element);
      press(element, 'Finish and clear');
    },
  },
  'all on one page': { full: true, html: set('layout="page" ask-who', themed, extras) },
  'all on one page, with an error': { html: set('layout="page"', plain), play: (element) => press(element, 'Send my answers') },
  'from a pack': { html: '<co-i-statement-set name="anytown"></co-i-statement-set>', properties: { pack } },
  'a pack that does not come': {
    html: '<co-i-statement-set name="anytown" src="/no-such-pack.json"><p slot="contact">Or ring Sam on 01632 960 001.</p></co-i-statement-set>',
    isWrong: true,
    play: (element) => shown(element, '#cannot-show'),
  },
  'one statement': { html: set('', plain.slice(0, 1)) },
  'long': {
    html: set('more="off"', [
      item(
        'long-1',
        'I am supported by people who see me as an equal, who know what matters to me and to my family, who ask before they decide anything about me, and who help me to make plans for the whole of my life, with hope, with time to change my mind, and not only for the hours that are written into an assessment that someone else has made.',
        '',
        'Unterstützungsdienstleistungsvereinbarungen',
      ),
      ...Array.from({ length: 39 }, (_, index) => item(`long-${index + 2}`, `I can say what I want to say, as often as I like: ${index + 2}.`)),
    ]),
  },
  'dark': { html: set('theme="dark"', themed, extras), play: (element) => choose(element, 'No, never') },
  'in Arabic': {
    html: `<div lang="ar" dir="rtl">${set('', [item('home-1', 'أنا أختار من يأتي إلى بيتي ليساعدني.', '', '', 'home')])}</div>`,
    play: (element) => choose(element, element.shadowRoot?.textContent.includes('أحيانًا') ? 'أحيانًا' : 'Sometimes'),
  },
  'no statements yet': { html: '<co-i-statement-set name="home"></co-i-statement-set>', isWrong: true },
};
