import type { StoryObj } from '@storybook/web-components-vite';
import type { Examples } from './examples';

/** The first element of the kit in a story. */
const elementIn = (root: ParentNode): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('*')].find(({ localName }) => localName.startsWith('co-'));

/** The story of one example: its HTML, its properties, and what a person does in it. */
export function storyOf(examples: Examples, name: string): StoryObj {
  const example = examples[name];
  if (!example) throw new Error(`There is no example "${name}".`);
  const { html, properties, play } = example;
  return {
    render: () => {
      const fragment = document.createRange().createContextualFragment(html);
      Object.assign(elementIn(fragment) ?? {}, properties);
      return fragment;
    },
    play: async ({ canvasElement }) => {
      const element = elementIn(canvasElement);
      if (!element || !play) return;
      while (element.shadowRoot?.childElementCount === 0) await new Promise(requestAnimationFrame);
      await play(element);
    },
    parameters: { docs: { source: { code: html, language: 'html' } } },
  };
}
