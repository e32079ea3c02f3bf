import { choose, press, shown, write, type Examples } from '../../examples';

type Impact = HTMLCoImpactElement;

const impact = (attributes = '', content = ''): string =>
  `<co-impact name="library-lift" change-id="lift-1"${attributes && ` ${attributes}`}>\n  The library café has a lift now.${content && `\n  ${content}`}\n</co-impact>`;

const easy = '<span slot="easy">There is a lift at the library café now.</span>';
const next = '<p slot="next">We show what people said on this page by 12 January.</p>';
const contact = '<p slot="contact">Or write to <a href="mailto:together@example.org">together@example.org</a>.</p>';
const own = 'I can come to the reading group again. It would help if the lift were open on Sundays.';

const sendThen =
  (conclude: (element: Impact) => void, selector: string, answer = 'It is better for me') =>
  async (element: HTMLElement): Promise<void> => {
    element.addEventListener('coSubmit', () => conclude(element as Impact), { once: true });
    choose(element, answer);
    write(element, own);
    press(element, 'Send my answer');
    await shown(element, selector);
  };

export const examples: Examples = {
  'default': { html: impact() },
  'after 3 months': { html: impact('round="3-months"') },
  'after a year': { html: impact('round="year"') },
  'with an error': { html: impact(), play: (element) => press(element, 'Send my answer') },
  'not sent': { html: impact('', contact), play: sendThen((element) => void element.failSent(), '#not-sent') },
  'sent': {
    full: true,
    html: impact('', next),
    play: sendThen((element) => void element.confirmSent({ reference: 'HOME-7K4-QX' }), '#title'),
  },
  'skipped': { html: impact(), play: (element) => press(element, 'Skip this one') },
  'easy words': { html: impact('words="easy" round="3-months"', easy) },
  'dark': { html: impact('theme="dark"'), play: (element) => choose(element, 'It is worse for me') },
  'in Welsh': {
    html: '<co-impact lang="cy" name="library-lift">\n  Mae lifft yng nghaffi’r llyfrgell nawr.\n</co-impact>',
  },
  'in Arabic': {
    html: '<co-impact lang="ar" dir="rtl" name="library-lift" round="year">\n  يوجد الآن مصعد في مقهى المكتبة.\n</co-impact>',
  },
};
