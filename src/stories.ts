import type { StoryObj } from '@storybook/web-components-vite';
import { elementIn, nodesOf, playIn, type Examples } from './examples';

/** What the Controls panel holds: attributes by their names, as HTML has them. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sets what was chosen in the Controls panel on the element of the kit. What was never chosen stays as the example has it. */
function withAttributes(fragment: DocumentFragment, attributes: Attributes): DocumentFragment {
  const element = elementIn(fragment);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === '') element?.removeAttribute(name);
    else element?.setAttribute(name, value === true ? '' : String(value));
  }
  return fragment;
}

/** The story of one example: its HTML, its properties, and what a person does in it. */
export function storyOf(examples: Examples, name: string): StoryObj {
  const example = examples[name];
  if (!example) throw new Error(`There is no example "${name}".`);
  return {
    render: (args) => withAttributes(nodesOf(example), args),
    play: ({ canvasElement }) => playIn(canvasElement, example),
    parameters: { example, docs: { source: { code: example.html, language: 'html' } } },
  };
}
