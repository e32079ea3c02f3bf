import { press, shown, type Examples } from '../../examples';
import type { Feed } from '../../feed/feed';

type Idea = HTMLCoIdeaElement;

const title = '<h2 slot="title">What is missing in Anytown?</h2>';
const about = '<p slot="about">Amina Yusuf and Joe Bell read new ideas every weekday.</p>';
const pages = 'report-href="/together/report" take-back-href="/together/take-back" complain-href="/complaints"';
const ideas = (attributes: string, ...content: readonly string[]): string =>
  `<co-ideas name="missing" ${pages}${attributes && ` ${attributes}`}>\n  ${[title, about, ...content].join('\n  ')}\n</co-ideas>`;
const idea = (attributes: string, words: string, ...more: readonly string[]): string =>
  `<co-idea ${attributes}>\n    ${[words, ...more].join('\n    ')}\n  </co-idea>`;

const by = '<span slot="by">Amina</span> <time slot="date" datetime="2026-11-02">2 November 2026</time>';
const also = '<p slot="also">I cannot go to the reading group, because the bus is too early.</p>';
const reply =
  '<p slot="reply">We go to the bus company together on 9 December. Come with us.</p>\n    <span slot="reply-by">Priya Shah, head of transport</span> <time slot="reply-date" datetime="2026-11-20">20 November 2026</time>';
const bus = (attributes = ''): string => idea(`id="bus"${attributes}`, 'A bus home after six', by, also, reply);
const light = idea('id="light" agreed="4"', 'A light at the back door of the day centre');
const ask =
  '<co-comment slot="ask" name="missing-idea" limit="280" ask-publish moderation-href="/together/rules">What is your idea?<p slot="contact">Or write to <a href="mailto:together@example.org">together@example.org</a>.</p></co-comment>';

const meToo =
  (conclude: (element: Idea) => void) =>
  async (element: HTMLElement): Promise<void> => {
    const first = element.querySelector('co-idea') as Idea;
    element.addEventListener('coSubmit', () => conclude(first), { once: true });
    await shown(first, 'button');
    press(first, 'Me too');
    await shown(first, '#outcome');
  };

export const feed: Feed = {
  language: 'en',
  updated: '2026-11-30',
  items: [
    {
      kind: 'idea',
      id: 'bus',
      said: 'A bus home after six',
      by: 'Amina',
      date: '2026-11-02',
      also: ['I cannot go to the reading group, because the bus is too early.'],
      agreed: 25,
      reply: {
        answer: 'We go to the bus company together on 9 December. Come with us.',
        by: 'Priya Shah',
        role: 'Head of transport',
        date: '2026-11-20',
        easy: { answer: 'We go to the bus company. Come with us on 9 December.' },
      },
      easy: { said: 'A late bus home' },
    },
    { kind: 'idea', id: 'light', said: 'A light at the back door of the day centre' },
    { kind: 'idea', id: 'old', withdrawn: '2026-11-09' },
  ],
};

export const examples: Examples = {
  'default': { full: true, html: ideas('', bus(' agreed="23"'), light) },
  'with a place to write': { html: ideas('', light, ask) },
  'sent': { html: ideas('', bus()), play: meToo((element) => void element.confirmSent()) },
  'not sent': { html: ideas('', light), play: meToo((element) => void element.failSent()) },
  'no longer counted, and one was taken back': {
    html: ideas(
      'no-me-too',
      bus(' agreed="23"'),
      '<co-idea id="old" withdrawn-on="2026-11-09"><p slot="withdrawn">The person took this idea back.</p></co-idea>',
    ),
  },
  'a feed': { full: true, html: ideas(''), properties: { feed } },
  'a feed with nothing in it': { html: ideas('', ask), properties: { feed: { language: 'en', items: [] } } },
  'a feed that does not come': { html: ideas('src="/together/nothing.json"', light), isWrong: true },
  'no ideas yet': { html: ideas('', ask) },
  'easy words': {
    html: ideas(
      'words="easy"',
      idea(
        'id="bus" agreed="23"',
        'A bus home after six',
        '<span slot="easy">A late bus home</span>',
        reply,
        '<p slot="easy-reply">We go to the bus company. Come with us on 9 December.</p>',
      ),
      light,
    ),
  },
  'dark': { html: ideas('theme="dark"', bus(' agreed="23"')) },
  'in Welsh': {
    html: `<co-ideas lang="cy" name="missing" ${pages}>\n  <h2 slot="title">Beth sydd ar goll?</h2>\n  <p slot="about">Mae Amina Yusuf yn darllen syniadau newydd bob dydd.</p>\n  <co-idea id="bws" agreed="23">Bws adref ar ôl chwech</co-idea>\n</co-ideas>`,
  },
  'in Arabic': {
    html: `<co-ideas lang="ar" dir="rtl" name="missing" ${pages}>\n  <h2 slot="title">ما الذي ينقصنا؟</h2>\n  <p slot="about">تقرأ أمينة يوسف الأفكار الجديدة كل يوم.</p>\n  <co-idea id="bus" agreed="23">حافلة إلى البيت بعد السادسة</co-idea>\n</co-ideas>`,
  },
};
