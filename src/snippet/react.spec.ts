import fc from 'fast-check';
import { transformSync } from 'esbuild';
import { manifest } from '../../tests/built-kit';
import { descriptionsOf } from './description';
import { piece } from './piece';
import { reactOf } from './react';

const descriptions = descriptionsOf(manifest);

/** What React would make of it: components by their name, properties, and words. */
function read(source: string): unknown {
  const jsx = source
    .replace(/^import .*$/gm, '')
    .trim()
    .replace(/;$/, '');
  const { code } = transformSync(`(${jsx})`, { loader: 'jsx', jsxFactory: 'h' });
  const names = [...new Set(code.match(/\bCo\w+/g))];
  const h = (name: string, properties: object | null, ...children: readonly unknown[]): unknown => [name, { ...properties }, ...children];
  // The snippet is the program under test: it is run with nothing but `h` and the names of the components.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function('h', ...names, `return ${code}`)(h, ...names) as unknown;
}

const hostile = ['{alert(1)}', '</CoNotice><script>', '" onClick={alert(1)}', '&quot;', '`${1}`', '\\u0041', "'", '  two  spaces ', 'a\n  b', '\u2028', '<!--'];
const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...hostile));

it('gives back any words, as children and as properties, and nothing but them', () => {
  fc.assert(
    fc.property(words, words, (text, value) => {
      const source = reactOf(piece('co-notice', { name: value }, piece('p', { slot: 'title' }, text)), ['co-notice'], descriptions);
      expect(read(source)).toEqual(['CoNotice', { name: value }, ['p', { slot: 'title' }, text]]);
    }),
    { numRuns: 500 },
  );
});

it('names properties as React does: camel case, numbers as numbers, switches without a value', () => {
  const made = piece('co-i-statement', { 'name': 'home', 'heading-level': '2', 'ask-who': true, 'statement-id': '7', 'lang': 'cy' }, 'I choose.');
  expect(reactOf(made, ['co-i-statement'], descriptions, 'cy')).toBe(`import { CoIStatement } from 'coproduction-kit/react';
import 'coproduction-kit/language/cy';

<CoIStatement name="home" headingLevel={2} askWho statementId="7" lang="cy">I choose.</CoIStatement>;`);
});

it('imports each component once, in order', () => {
  const made = piece('co-easy-read', {}, piece('co-easy-block', {}, 'a'), piece('co-easy-block', {}, 'b'));
  expect(reactOf(made, ['co-easy-read', 'co-easy-block'], descriptions)).toContain("import { CoEasyBlock, CoEasyRead } from 'coproduction-kit/react';");
});
