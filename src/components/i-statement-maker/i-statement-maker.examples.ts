import { choose, press, shown, write, type Examples } from '../../examples';

type Maker = HTMLCoIStatementMakerElement;

const extras = `
  <p slot="next">Sam reads everything on Monday. We write back on this page by 12 January.</p>
  <p slot="contact">Or ring Sam on <a href="tel:01632960001">01632 960 001</a>, or write to <a href="mailto:together@example.org">together@example.org</a>.</p>`;

const maker = (attributes = '', content = extras): string =>
  `<co-i-statement-maker name="own"${attributes && ` ${attributes}`}>
  What is a good day like for you?${content}
</co-i-statement-maker>`;

const long =
  'I can say what I want to say in every meeting about me, and the people who are there listen to me and write down what I say in the words that I use, even if it takes me a long time to say it.';

/** Writes one statement, with its picture and how true it is. */
function writeOne(element: HTMLElement): void {
  write(element, 'I choose when I get up.');
  choose(element, 'My time');
  choose(element, 'Sometimes');
}

/** Writes two statements, and is at a third. */
function writeTwo(element: HTMLElement): void {
  writeOne(element);
  press(element, 'Add another statement');
  write(element, 'I can see my friends.\nOn Fridays we go out.');
  choose(element, 'Yes, always');
  press(element, 'Add another statement');
}

const sendThen =
  (conclude: (element: Maker) => void, selector: string) =>
  async (element: HTMLElement): Promise<void> => {
    writeTwo(element);
    element.addEventListener('coSubmit', () => conclude(element as Maker), { once: true });
    press(element, 'Send what I wrote');
    await shown(element, selector);
  };

export const examples: Examples = {
  'default': { html: maker() },
  'written': { html: maker(), play: writeOne },
  'with your own title, examples and prompts': {
    html: maker(
      '',
      `
  <span slot="title">A good day at Park House</span>
  <p slot="examples">I can make my own breakfast.</p>
  <p slot="examples">I choose who sits next to me.</p>${extras}`,
    ),
    properties: { prompts: ['I can…', 'Nobody…'] },
    play: (element) => {
      press(element, 'See some examples');
    },
  },
  'easy words': { html: maker('words="easy"'), play: (element) => press(element, 'See some examples') },
  'who is answering': { html: maker('ask-who') },
  'several': { full: true, html: maker(), play: writeTwo },
  'one taken out': {
    html: maker(),
    play: (element) => {
      writeTwo(element);
      press(element, 'Take out');
    },
  },
  'with advice': {
    full: true,
    html: maker(),
    play: async (element) => {
      write(element, long);
      press(element, 'Check if my words are easy');
      await shown(element, '.ideas, .advice > .hint:not(:empty)');
    },
  },
  'with an error': { html: maker(), play: (element) => press(element, 'Send what I wrote') },
  'sent': { full: true, html: maker(), play: sendThen((element) => void element.confirmSent({ reference: 'OWN-7K4-QX' }), '.reference') },
  'not sent': { full: true, html: maker(), play: sendThen((element) => void element.failSent(), '#not-sent') },
  'not sent, with a problem of the server': {
    html: maker(),
    play: sendThen(
      (element) =>
        void element.failSent({
          errors: [
            { pointer: '#/answer/statements/0/text', detail: 'Please leave out names of other people.' },
            { pointer: '#/answer/statements/1/picture', detail: 'We do not know this picture.' },
          ],
        }),
      '.error-words',
    ),
  },
  'finished': {
    html: maker(),
    play: async (element) => {
      await sendThen((sent) => void sent.confirmSent(), '#title')(element);
      press(element, 'Finish and clear');
    },
  },
  'long': {
    html: maker('text-limit="2000"', extras.replace('Sam', 'Unterstützungsdienstleistungsvereinbarungen')),
    play: (element) => {
      write(element, `${long} Unterstützungsdienstleistungsvereinbarungen.`);
      press(element, 'Add another statement');
    },
  },
  'without words of the page': { html: '<co-i-statement-maker name="own"></co-i-statement-maker>' },
  'dark': { html: maker('theme="dark"'), play: writeTwo },
  'in Arabic': { html: `<div lang="ar" dir="rtl">${maker('', '')}</div>`, play: (element) => write(element, 'أختار متى أستيقظ.') },
};
