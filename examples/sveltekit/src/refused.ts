/** What the types refuse. A line that is not refused fails the build of the example. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'coproduction-kit/svelte';

type Card = SvelteHTMLElements['co-i-statement'];
type Text = SvelteHTMLElements['co-text'];

// @ts-expect-error -- no such encoding
export const encoding: Card = { name: 'home', encoding: 'xml' };
// @ts-expect-error -- a name is required
export const nameless: Text = {};
// @ts-expect-error -- no such property
export const misspelt: Text = { name: 'email', limits: 5 };
export const written: Text = {
  name: 'email',
  limit: 5,
  oncoAnswer: ({ detail }) => {
    // @ts-expect-error -- the detail never has what is written
    void detail.words;
  },
};
