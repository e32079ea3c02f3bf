import { choose, inside, type Examples } from '../../examples';

const inPrint = (element: HTMLElement): Promise<HTMLElement> => inside(element, 'co-i-statement-set-print');

const item = (id: string, text: string, easy: string, topic: string, picture: string): string =>
  `<co-i-statement-item statement-id="${id}" statement-version="1">
    ${text}
    <span slot="easy">${easy}</span>
    <span slot="topic">${topic}</span>
    <img slot="picture" src="/pictures/${picture}.svg" alt="" />
  </co-i-statement-item>`;

const items = [
  item('home-1', 'I choose who comes into my home to support me.', 'I choose who helps me at home.', 'My home', 'home'),
  item('home-2', 'I know who is coming, and when.', 'I know who comes to help me, and when.', 'My home', 'calendar'),
  item('time-1', 'I have enough time with my family and my friends.', 'I have time with the people I like.', 'The people in my life', 'family'),
  item('risk-1', 'I decide which risks I take, and people help me to think about them.', 'I choose what I try.', 'My risks, my decision', 'risk'),
];

const set = (attributes = ''): string => `<co-i-statement-set mode="print" name="home"${attributes && ` ${attributes}`}>
  <span slot="title">My home and my support</span>
  ${items.join('\n  ')}
  <p slot="credits">Written by the Anytown Together group.</p>
  <a slot="screen" href="https://anytown.example/home">Answer on a screen: anytown.example/home</a>
</co-i-statement-set>`;

export const examples: Examples = {
  'default': {
    full: true,
    html: set(),
    play: async (element) => {
      await inPrint(element);
    },
  },
  'six on a page': { html: set(), play: async (element) => choose(await inPrint(element), 'Six on a page') },
  'large print, without pictures': {
    html: set(),
    play: async (element) => {
      const print = await inPrint(element);
      choose(print, 'Large print');
      choose(print, 'Pictures');
    },
  },
  'easy words': {
    html: set('words="easy"'),
    play: async (element) => {
      await inPrint(element);
    },
  },
  'dark': {
    html: set('theme="dark"'),
    play: async (element) => {
      await inPrint(element);
    },
  },
};
