/** Our English: docs, comments, messages, words on the screen. */
import { globSync, readFileSync } from 'node:fs';
import { findPhrases, isQuoted } from './english';

const kinds = 'md,mdx,ts,tsx,js,mjs,cjs,css,php,py,html,json,yml,vue,svelte,jsx,sh';
const made = /(?:^|\/)(?:node_modules|dist|\.git|\.stencil|\.next|\.nuxt|\.angular|storybook-static|test-results|playwright-report)(?:\/|$)/;

const files = globSync([`*.{${kinds}}`, `{.changeset,.github,.storybook,bench,desk,docs,examples,scripts,site,src,tests,tokens}/**/*.{${kinds}}`], {
  exclude: (path) => made.test(path),
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !isQuoted(file));

const phrasesIn = (text: string, isMarkdown = false): string[] => findPhrases(text, isMarkdown).map(({ phrase }) => phrase);

it('looks at docs, comments, messages and words on the screen', () => {
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'docs/embedding.md', 'src/language/en/standard.ts', 'src/components/choices/choices.tsx', 'site/pages/type.mdx']),
  );
});

it('finds no phrase that is harder to read than it has to be', () => {
  const found = files.flatMap((file) =>
    findPhrases(readFileSync(file, 'utf8'), /\.mdx?$/.test(file)).map(({ line, phrase, use }) => `${file}:${line}: “${phrase}”. Use: ${use}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['The button stands in the form.', ['stands']],
  ['Ours in the place of theirs.', ['in the place']],
  [' * Words come in the\n * place of a picture.', ['in the place']],
  ['It is no path.', ['is no']],
  ['“x” is none of: a, b.', ['is none']],
  ['Whoever looks, draws it anew.', ['Whoever', 'anew']],
  ['It counts, also where it is hidden.', [', also where']],
  ['What a server says back is mended.', ['says back', 'mended']],
  ['It works without script; should the script never come, it stays.', ['without script', 'should the', 'script never come']],
])('finds in %j: %j', (text, phrases) => expect(phrasesIn(text)).toEqual(phrases));

it.each([
  'There is no cookie.',
  'It is no longer there.',
  'I understand.',
  'PA stands for personal assistant.',
  'It also works in a form.',
  'if (value is None): return',
])('allows: %s', (text) => expect(phrasesIn(text)).toEqual([]));

it('leaves out quotations, and code in Markdown', () => {
  expect(phrasesIn('It says “Go on again”.')).toEqual([]);
  expect(phrasesIn('The property `anew` is read.', true)).toEqual([]);
});
