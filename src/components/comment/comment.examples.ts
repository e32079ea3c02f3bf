import { choose, press, shown, write, type Examples } from '../../examples';

type Comment = HTMLCoCommentElement;

const question = 'What would make our day centre better?';
const own = 'More light in the hall, please. And the music in the afternoon is too loud for my sister.\n\nThe cook is great. Keep him.';
const about = '<p slot="about">Amina and Joe from the together team read this on weekdays. They do not see it straight away.</p>';
const pages = 'moderation-href="/rules" privacy-href="/privacy" complain-href="/complain"';
const next = '<p slot="next">We write back on this page by 12 January.</p>';
const contact = '<p slot="contact">Or write to Sam: <a href="mailto:together@anytown.example">together@anytown.example</a>.</p>';

const comment = (attributes = '', ...content: readonly string[]): string =>
  `<co-comment name="ideas"${attributes && ` ${attributes}`}>\n  ${[question, ...content].join('\n  ')}\n</co-comment>`;

/** Writes into a field by its id. */
function fill(element: HTMLElement, id: string, text: string): void {
  const field = element.shadowRoot?.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Writes and sends; the page concludes as `conclude` says. */
const sendThen =
  (conclude: (element: Comment) => void, prepare: (element: HTMLElement) => void = () => undefined) =>
  async (element: HTMLElement): Promise<void> => {
    element.addEventListener('coSubmit', () => conclude(element as Comment), { once: true });
    write(element, own);
    prepare(element);
    press(element, 'Send my answer');
    await shown(element, '#title, #not-sent, .summary');
  };

/** Says yes to everything that is asked. */
function agree(element: HTMLElement): void {
  choose(element, 'Me, with help');
  choose(element, 'Yes, you can publish it');
  fill(element, 'shown-name', 'Jo');
  choose(element, 'Yes, please reply');
  fill(element, 'contact', 'jo@anytown.example');
  choose(element, 'Yes, it is safe');
}

const everything = `ask-who ask-publish ask-reply ${pages} change-href="/take-back"`;

export const examples: Examples = {
  'default': { html: comment('', about) },
  'with every question': { full: true, html: comment(everything, about) },
  'everything answered': {
    full: true,
    html: comment(everything, about),
    play: (element) => {
      write(element, own);
      agree(element);
    },
  },
  'spoken': { html: comment('spoken', about) },
  'spoken, too little to send': { html: comment('spoken'), play: (element) => press(element, 'Send my answer') },
  'not a safe way to reply': {
    html: comment('ask-reply'),
    play: (element) => {
      choose(element, 'Yes, please reply');
      fill(element, 'contact', '01632 960 001');
      choose(element, 'No, it is not safe');
    },
  },
  'without a question of the page': { html: '<co-comment name="ideas"></co-comment>' },
  'easy words': { html: `<div data-co-reading="easy">${comment(everything, '<span slot="easy">How can we make the day centre better?</span>', about)}</div>` },
  'with help': {
    html: comment(
      pages,
      about,
      '<co-help slot="help"><co-help-contact kind="urgent">Police or ambulance<a slot="phone" href="tel:999">999</a><p slot="hours">Day and night</p></co-help-contact></co-help>',
    ),
  },
  'nearly too long': {
    html: comment('limit="140"'),
    play: async (element) => {
      write(element, own);
      await shown(element, '.count:not(:empty)');
    },
  },
  'with an error': { html: comment('', about), play: (element) => press(element, 'Send my answer') },
  'with two errors': {
    full: true,
    html: comment('ask-reply', about),
    play: (element) => {
      choose(element, 'Yes, please reply');
      press(element, 'Send my answer');
    },
  },
  'sending': {
    html: comment('', about),
    play: (element) => {
      write(element, own);
      press(element, 'Send my answer');
    },
  },
  'sent': {
    full: true,
    html: comment(everything, about, next),
    play: sendThen((element) => void element.confirmSent({ reference: 'IDEA-7K4-QX' }), agree),
  },
  'sent, nothing else asked': { html: comment(), play: sendThen((element) => void element.confirmSent()) },
  'held for review': { html: comment('', next), play: sendThen((element) => void element.confirmSent({ review: true })) },
  'not sent': { full: true, html: comment(pages, about, contact), play: sendThen((element) => void element.failSent()) },
  'not sent, with a problem of the server': {
    html: comment('', contact),
    play: sendThen((element) => void element.failSent({ errors: [{ pointer: '#/answer/more', detail: 'Please leave out names of other people.' }] })),
  },
  'finished': {
    html: comment(),
    play: async (element) => {
      await sendThen((sent) => void sent.confirmSent())(element);
      press(element, 'Finish and clear');
    },
  },
  'cleared, not sent': {
    html: comment(),
    play: (element) => {
      write(element, own);
      press(element, 'Clear my answer without sending');
    },
  },
  'long words': {
    html: '<co-comment name="ideas" ask-publish>\n  Unterstützungsdienstleistungsvereinbarungen und Donaudampfschifffahrtsgesellschaft?\n</co-comment>',
    play: (element) => write(element, `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} ${own}`),
  },
  'dark': { html: comment(`theme="dark" ask-publish ${pages}`, about), play: (element) => choose(element, 'Yes, you can publish it') },
  'in Arabic': {
    html: `<div lang="ar" dir="rtl"><co-comment name="ideas" ask-publish ${pages}>\n  ما الذي يجعل مركزنا أفضل؟\n</co-comment></div>`,
    play: (element) => write(element, 'المزيد من الضوء في القاعة 👩🏽‍🦽'),
  },
};
