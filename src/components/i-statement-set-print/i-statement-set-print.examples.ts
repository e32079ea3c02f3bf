import { choose, inside, type Examples } from '../../examples';
import { themed } from '../i-statement-set/i-statement-set.samples';

const inPrint = (element: HTMLElement): Promise<HTMLElement> => inside(element, 'co-i-statement-set-print');

const set = (attributes = ''): string => `<co-i-statement-set mode="print" name="home"${attributes && ` ${attributes}`}>
  <span slot="title">My home and my support</span>
  ${themed.join('\n  ')}
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
