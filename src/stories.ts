import type { StoryObj } from '@storybook/web-components-vite';
import { nodesOf, playIn, type Examples } from './examples';

/** The story of one example: its HTML, its properties, and what a person does in it. */
export function storyOf(examples: Examples, name: string): StoryObj {
  const example = examples[name];
  if (!example) throw new Error(`There is no example "${name}".`);
  return {
    render: () => nodesOf(example),
    play: ({ canvasElement }) => playIn(canvasElement, example),
    parameters: { docs: { source: { code: example.html, language: 'html' } } },
  };
}
