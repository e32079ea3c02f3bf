import { Markdown, Source, useOf } from '@storybook/addon-docs/blocks';
import { useState } from 'react';
import type { Example } from '../../src/examples';
import { accessibilityTreeOf } from './accessibility-tree';
import { LiveExample } from './example';
import { titleOf } from '../../scripts/component-names';
import { examplesByComponent } from './examples-by-component';
import { reactOf } from './react-snippet';

const readmes = import.meta.glob<string>('../../src/components/*/readme.md', { eager: true, query: '?raw', import: 'default' });

function Shown({ name, example }: { readonly name: string; readonly example: Example }) {
  const [tree, setTree] = useState('');
  return (
    <section aria-label={name}>
      <h3>{name.charAt(0).toUpperCase() + name.slice(1)}</h3>
      <LiveExample example={example} onShown={(root) => setTree(accessibilityTreeOf(root).join('\n'))} />
      <details>
        <summary>HTML of “{name}”</summary>
        <Source language="html" code={example.html} />
      </details>
      <details>
        <summary>React of “{name}”</summary>
        <Source language="tsx" code={reactOf(example.html, example.properties)} />
      </details>
      <details>
        <summary>Accessibility tree of “{name}”</summary>
        <Source language="text" code={tree} />
      </details>
    </section>
  );
}

/** Everything about one component on one page: its examples, each with HTML, React and accessibility tree to copy, and its API as the build wrote it. */
export function ComponentPage() {
  const { preparedMeta } = useOf('meta', ['meta']) as { preparedMeta: { component?: string } };
  const component = preparedMeta.component?.replace(/^co-/, '') ?? '';
  const readme = readmes[`../../src/components/${component}/readme.md`] ?? '';
  // What Stencil writes for GitHub begins with a title of its own.
  const api = readme.replace(/^[\s\S]*?(?=## Overview)/, '').replaceAll(/^(#+) /gm, '#$1 ');
  return (
    <>
      <h1>{titleOf(component)}: examples and API</h1>
      <p>
        The guidance is next to this page. Everything here is live. The toolbar changes theme, brand colour, words, pictures, direction and size of every
        example.
      </p>
      <h2>Examples</h2>
      {Object.entries(examplesByComponent[component] ?? {}).map(([name, example]) => (
        <Shown key={name} name={name} example={example} />
      ))}
      <h2>API</h2>
      <Markdown>{api}</Markdown>
    </>
  );
}
