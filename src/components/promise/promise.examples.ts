import type { Examples } from '../../examples';

interface Content {
  readonly said: string;
  readonly answer: string;
  readonly more?: readonly string[];
}

const by = '<span slot="by">Priya Shah, head of transport</span>';
const date = '<time slot="date" datetime="2026-11-02">2 November 2026</time>';
const again = '<time slot="again" datetime="2027-05-01">1 May 2027</time>';

const promise = (attributes: string, { said, answer, more = [] }: Content): string =>
  `<co-promise ${attributes}>\n  ${[`<span slot="said">${said}</span>`, `<p>${answer}</p>`, ...more, by, date].join('\n  ')}\n</co-promise>`;

const bus = 'The last bus leaves at six, so I cannot see my friends in the evening.';
const noBus = 'We cannot run a later bus this year.';
const why = '<p slot="because">The money for evening buses ended in March. We asked the region for more, and they said no.</p>';
const change = '<p slot="change">If the region gives us money for 2027. It decides in April.</p>';
const easy = [
  '<span slot="easy-said">The last bus is at 6.<br>I cannot see my friends.</span>',
  '<p slot="easy">We cannot run a later bus this year.</p>',
  '<p slot="easy-because">We do not have the money for it.</p>',
];

export const examples: Examples = {
  'default': {
    full: true,
    html: promise('state="will" answer-href="/together/answer"', {
      said: 'I do not know who is coming to support me, or when.',
      answer: 'You will get a message the evening before, with the name and a photo.',
      more: [again],
    }),
  },
  'we are doing this': {
    html: promise('state="doing"', {
      said: 'The forms are too hard.',
      answer: 'Six people from the board are rewriting them with us. Two forms are ready.',
      more: [again],
    }),
  },
  'we did this': {
    html: promise('state="done"', {
      said: 'Nobody could reach the bell at the day centre.',
      answer: 'The bell is lower now. Three people who use a wheelchair tried it.',
      more: ['<ol slot="history"><li>3 March 2026: We will do this in spring.</li><li>10 January 2026: We will look at the door with you.</li></ol>'],
    }),
  },
  'we cannot': {
    full: true,
    html: promise('state="cannot" answer-href="/together/answer"', { said: bus, answer: noBus, more: [why, change, again] }),
  },
  'easy words': {
    html: promise('state="cannot" words="easy"', { said: bus, answer: noBus, more: [why, ...easy] }),
  },
  'long words': {
    html: promise('state="done"', { said: 'Unterstützungsdienstleistungsvereinbarungsstelle', answer: 'Donaudampfschifffahrtsgesellschaft' }),
  },
};
