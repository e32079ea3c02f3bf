import type { Examples } from '../../examples';
import type { Feed } from '../../feed/feed';

const promise = (state: string, said: string, answer: string, more = ''): string => `  <co-promise state="${state}">
    <span slot="said">${said}</span>
    <p>${answer}</p>${more}
    <span slot="by">Priya Shah, head of home care</span>
    <time slot="date" datetime="2026-11-02">2 November 2026</time>
  </co-promise>`;

const list = (attributes: string, ...promises: readonly string[]): string => `<co-promise-list${attributes}>\n${promises.join('\n')}\n</co-promise-list>`;

const four = [
  promise('will', 'I do not know who is coming to support me, or when.', 'You will get a message the evening before.'),
  promise('doing', 'The forms are too hard.', 'Six people from the board are rewriting them with us.'),
  promise('done', 'Nobody could reach the bell at the day centre.', 'The bell is lower now.'),
  promise(
    'cannot',
    'The last bus leaves at six.',
    'We cannot run a later bus this year.',
    '\n    <p slot="because">The money for evening buses ended in March.</p>',
  ),
];

export const feed: Feed = {
  language: 'en',
  updated: '2026-11-30',
  items: [
    {
      kind: 'promise',
      id: 'bus-1',
      state: 'cannot',
      said: 'The last bus leaves at six.',
      answer: 'We cannot run a later bus this year.',
      because: 'The money for evening buses ended in March.',
      by: 'Priya Shah',
      role: 'Head of transport',
      date: '2026-11-02',
      change: 'If the region gives us money for 2027. It decides in April.',
      lookAgain: '2027-05-01',
      history: [{ state: 'will', answer: 'We will ask the region.', date: '2026-03-03' }],
    },
    {
      kind: 'promise',
      id: 'bell-1',
      state: 'done',
      said: 'Nobody could reach the bell at the day centre.',
      answer: 'The bell is lower now.',
      by: 'Tom Reed',
      role: 'Manager of the day centre',
      date: '2026-10-12',
    },
  ],
};

export const examples: Examples = {
  'default': { full: true, html: list('', ...four) },
  'easy words': { html: list(' words="easy"', ...four.slice(2)) },
  'without buttons': { html: list(' no-filter', ...four.slice(0, 2)) },
  'a feed': { full: true, html: list(' answer-href="/together/answer"'), properties: { feed } },
  'a feed with nothing in it': { html: list(''), properties: { feed: { language: 'en', items: [] } } },
  'a feed that does not come': { html: list(' src="/together/nothing.json"', four[0] ?? ''), isWrong: true },
  'long words': { html: list('', promise('done', 'Unterstützungsdienstleistungsvereinbarung', 'Donaudampfschifffahrtsgesellschaft'), ...four.slice(3)) },
};
