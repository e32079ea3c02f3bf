import type { Examples } from '../../examples';

const set = (content: string): string => `<co-i-statement-set name="home" layout="page" more="off">\n  ${content}\n</co-i-statement-set>`;

export const examples: Examples = {
  'default': { html: set('<co-i-statement-item statement-id="home-1">I choose who comes into my home.</co-i-statement-item>') },
  'with easy words, a theme and a picture': {
    full: true,
    html: set(`<co-i-statement-item statement-id="home-1" statement-version="2">
    I choose who comes into my home to support me.
    <span slot="easy">I choose who helps me at home.</span>
    <span slot="topic">My home</span>
    <img slot="picture" src="/pictures/home.svg" alt="" />
  </co-i-statement-item>`),
  },
};
