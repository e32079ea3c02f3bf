/** What the first pages that people read say about placing a tool: one truth, as the builder has it. */
import { readFileSync } from 'node:fs';
import { kit } from '../../tests/built-kit';
import { toolOf } from './fields';
import { snippetOf } from './snippet';

const pages = ['README.md', 'docs/embedding.md', 'site/pages/welcome.mdx', 'site/pages/for-editors.mdx'];
const { example } = toolOf('i-statement', kit.descriptions);

/** The commands of the marked snippets that have words: those of the site alone have none. */
const marked = (page: string): string[] =>
  Array.from(readFileSync(page, 'utf8').matchAll(/snippet: (i-statement .*?--statement .*?) (?:-->|\*\/)/g), ([, asked = '']) => asked);

it.each(pages)('%s places the same tool with the same words as the builder', (page) => {
  const asked = marked(page);
  expect(asked).toHaveLength(1);
  for (const name of ['name', 'action', 'statement', 'next']) expect(asked[0]).toMatch(new RegExp(`--${name} "?${example[name] ?? ''}`));
});

it.each([...pages, 'src/snippet/guidance.md', 'site/pages/snippet-builder.mdx'])('%s says the same about how long it takes and how much is copied', (page) => {
  const text = readFileSync(page, 'utf8');
  expect([...text.matchAll(/\b(\w+) minutes\b/g)].map(([, number]) => number).filter((number) => number !== 'five')).toEqual([]);
  expect(text).not.toMatch(/cop(?:y|ies) (?:two|three|\d) files/i);
});

it('a page loads a style sheet, and one file for each tool or picture, as those pages say', async () => {
  const snippet = await snippetOf('script', { tool: 'i-statement', values: example }, kit, (html) => Promise.resolve(html));
  const codeFor = (wanted: string): string => ('parts' in snippet && snippet.parts.find(({ place }) => place === wanted)?.code) || '';
  const elements = new Set(codeFor('page').match(/<co-[\w-]+/g));
  expect(codeFor('site').match(/(?:href|src)="[^"]+"/g)).toHaveLength(1 + elements.size);
});

it('each page that names the Sass variables says how to load them', () => {
  for (const page of ['docs/theming.md', 'site/pages/for-developers.mdx'])
    expect(readFileSync(page, 'utf8')).toContain("@use 'coproduction-kit/tokens/tokens.scss' as co;");
});
