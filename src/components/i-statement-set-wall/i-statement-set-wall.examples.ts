import { inside, shown, type Examples } from '../../examples';
import { item } from '../i-statement-set/i-statement-set.samples';

const long =
  'I am supported by people who see me as an equal, who know what matters to me and to my family, who ask before they decide anything about me, and who help me to make plans for my life.';
const items = [
  item('home-1', 'I choose who comes into my home.', '', '', 'home'),
  item('home-2', 'I decide which risks I take, and people help me to think about them.', '', '', 'risk'),
  item('equal-1', long, '', '', 'friend'),
];

const set = (name: string, attributes = ''): string => `<co-i-statement-set mode="wall" name="${name}"${attributes && ` ${attributes}`}>
  <span slot="title">My home and my support</span>
  ${items.join('\n  ')}
</co-i-statement-set>`;

/** What the facilitator’s window says; a name of its own for each example, because all of them are on one page in the docs. */
const show =
  (name: string, view: object) =>
  async (element: HTMLElement): Promise<void> => {
    const wall = await inside(element, 'co-i-statement-set-wall');
    const channel = new BroadcastChannel(`coproduction-kit wall ${name}`);
    channel.postMessage({ view });
    await shown(wall, 'ul');
    channel.close();
  };

const counts = { 'always': 5, 'sometimes': 4, 'never': 2, 'not-sure': 1, 'not-about-me': 0 };

export const examples: Examples = {
  'default': {
    html: set('wall-waiting'),
    play: async (element) => {
      await inside(element, 'co-i-statement-set-wall');
    },
  },
  'a statement': { full: true, html: set('wall-one'), play: show('wall-one', { key: 'home-1.1' }) },
  'with counts': { full: true, html: set('wall-counts'), play: show('wall-counts', { key: 'home-2.1', counts }) },
  'a long statement': { html: set('wall-long'), play: show('wall-long', { key: 'equal-1.1' }) },
  'easy words, dark': { html: set('wall-easy', 'words="easy" theme="dark"'), play: show('wall-easy', { key: 'home-1.1', counts }) },
};
