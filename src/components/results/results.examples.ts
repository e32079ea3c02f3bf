import { shown, type Examples } from '../../examples';

type Row = readonly [words: string, value: number | string, easy?: string];

const row = (about: string, [words, value, easy]: Row): string =>
  `      <tr${about && ` data-about="${about}"`}><th scope="row"${easy ? ` data-easy="${easy}"` : ''}>${words}</th><td${typeof value === 'string' && !/\p{Nd}/u.test(value) ? ' data-hidden' : ''}>${value}</td></tr>`;

interface Content {
  readonly caption: string;
  readonly easy?: string;
  readonly answers: readonly Row[];
  readonly facts: Readonly<Record<string, Row>>;
  readonly headings?: readonly [string, string];
}

const table = ({ caption, easy, answers, facts, headings: [answer, people] = ['Answer', 'How many people'] }: Content): string => `
  <table>
    <caption${easy ? ` data-easy="${easy}"` : ''}>${caption}</caption>
    <thead>
      <tr><th scope="col">${answer}</th><th scope="col">${people}</th></tr>
    </thead>
    <tbody>
${answers.map((each) => row('', each)).join('\n')}
    </tbody>
    <tfoot>
${Object.entries(facts)
  .map(([about, each]) => row(about, each))
  .join('\n')}
    </tfoot>
  </table>`;

const results = (content: string, title = '', attributes = ''): string =>
  `<co-results${attributes && ` ${attributes}`}>${title && `\n  <span slot="title">${title}</span>`}${content}
</co-results>`;

const more = `
  <p slot="more">We talk about this with the Anytown Together group on 12 January, and write here what we will do.</p>`;

const facts = {
  answered: ['Everyone who answered', 75],
  asked: ['Everyone we asked', 240],
  screen: ['Answered on a screen', 50],
  paper: ['Answered on paper', 25],
  closed: ['Last day to answer', '30 November 2026'],
} as const;

const home: Content = {
  caption: 'I choose who comes into my home to support me.',
  easy: 'I choose who helps me at home.',
  answers: [
    ['Yes, always', 40, 'Yes'],
    ['Sometimes', 25],
    ['No, never', 10, 'No'],
  ],
  facts,
};

const time: Content = {
  caption: 'I have enough time with my family and my friends.',
  easy: 'I have time with the people I like.',
  answers: [
    ['Yes, always', 20, 'Yes'],
    ['Sometimes', 20],
    ['No, never', 30, 'No'],
  ],
  facts: { answered: ['Everyone who answered', 70], closed: facts.closed },
};

const heard: Content = {
  caption: 'People listen to me, and do what they say.',
  answers: [
    ['Yes, always', 40, 'Yes'],
    ['Sometimes', 'Hidden'],
    ['No, never', 'Hidden', 'No'],
  ],
  facts: { answered: ['Everyone who answered', 50], screen: ['Answered on a screen', 30], hands: ['Put a hand up', 20], closed: facts.closed },
};

const all = 'Hidden';

export const examples: Examples = {
  'default': { full: true, html: results(table(home) + more, 'Most of us choose who comes into our home') },
  'a set': { full: true, html: results(table(home) + table(time) + table(heard) + more, 'We choose who helps us, and we want more time with our families') },
  'some hidden': { html: results(table(heard)) },
  'all hidden': {
    html: results(
      table({
        ...heard,
        answers: [
          ['Yes, always', all],
          ['Sometimes', all],
          ['No, never', all],
        ],
        facts: { answered: ['Everyone who answered', 15] },
      }),
    ),
  },
  'few people answered': {
    html: results(`
  <table data-state="too-few">
    <caption>I can get to the library by myself.</caption>
    <tbody>
      <tr><td>Fewer than 10 people answered, so we do not show the numbers.</td></tr>
    </tbody>
  </table>`),
  },
  'people can still answer': {
    html: results(`
  <table data-state="open">
    <caption>I can get to the library by myself.</caption>
    <tbody>
      <tr><td>People can still answer.</td></tr>
    </tbody>
  </table>`),
  },
  'easy words': { full: true, html: results(table(home) + table(heard), 'Most of us choose who helps us', 'words="easy"') },
  'a long statement': {
    html: results(
      table({
        caption:
          'I have care and support that is directed by me and responsive to my needs, and I am supported to manage my health in a way that makes sense to me, no matter who is in charge of my Unterstützungsdienstleistungsvereinbarung.',
        answers: [
          ['Yes, and nobody has ever asked me to explain to them why this matters to me and to the people whom I live with', 1240],
          ['Not at all', 2005],
        ],
        facts: { answered: ['Everyone who answered', 3245], asked: ['Everyone we asked', 12600] },
      }),
    ),
  },
  'in Welsh': {
    html: `<div lang="cy">${results(
      table({
        caption: 'Rydw i’n dewis pwy sy’n dod i fy nghartref.',
        answers: [
          ['Ydy, bob amser', 40],
          ['Weithiau', 'Wedi’i guddio'],
          ['Nac ydy, byth', 'Wedi’i guddio'],
        ],
        facts: { answered: ['Pawb a atebodd', 50], asked: ['Pawb y gofynnon ni iddyn nhw', 120], paper: ['Atebodd ar bapur', 50] },
        headings: ['Ateb', 'Faint o bobl'],
      }),
      'Mae’r rhan fwyaf ohonon ni’n dewis',
    )}</div>`,
  },
  'in Arabic': {
    html: `<div lang="ar" dir="rtl">${results(
      table({
        caption: 'أنا أختار من يأتي إلى بيتي ليساعدني.',
        answers: [
          ['نعم، دائمًا', '٤٠'],
          ['أحيانًا', 25],
          ['لا، أبدًا', 10],
        ],
        facts: { answered: ['كل من أجابوا', 75], asked: ['كل من سألناهم', 240], screen: ['أجابوا على شاشة', 50], paper: ['أجابوا على ورق', 25] },
        headings: ['الإجابة', 'عدد الأشخاص'],
      }),
      'معظمنا يختار من يأتي إلى بيته',
    )}</div>`,
  },
  'from a file': { html: results('', 'Most of us understand what we read', 'src="/results.json"'), play: async (element) => await shown(element, 'table') },
  'from code': {
    html: '<co-results></co-results>',
    properties: {
      published: {
        text: 'I get information in words that I understand.',
        easy: 'I understand what you tell me.',
        state: 'published',
        closed: '2026-11-30',
        answered: 75,
        asked: 240,
        choices: ['always', 'sometimes', 'never'],
        words: ['Yes, always', 'Sometimes', 'No, never'],
        cells: [{ isHidden: false, count: 40, percent: 53 }, { isHidden: true }, { isHidden: true }],
        gathered: [{ way: 'screen', cell: { isHidden: false, count: 75, percent: 100 } }],
        breakdowns: [],
        rules: { least: 10, hidden: 7, nearest: 5 },
      },
    },
  },
  'a number that is too small': {
    isWrong: true,
    html: results(
      table({
        ...heard,
        answers: [
          ['Yes, always', 40],
          ['No, never', 3],
        ],
        facts: { answered: ['Everyone who answered', 45] },
      }),
    ),
  },
};
