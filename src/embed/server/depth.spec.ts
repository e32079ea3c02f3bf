import fc from 'fast-check';
import { deepest, problemOfDepth } from './depth';

const nest = (names: readonly string[], words: string): string =>
  `${names.map((name) => `<${name}>`).join('')}${words}${[...names]
    .reverse()
    .map((name) => `</${name}>`)
    .join('')}`;
const name = fc.constantFrom('div', 'b', 'span', 'co-notice', 'SECTION', 'x-y');

it('finds HTML that is deeper than the limit, and no other', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 2 * deepest, size: 'max' }), fc.string(), (names, words) => {
      const problem = problemOfDepth(nest(names, words.replace(/[<>]/g, '')));
      expect(problem !== undefined).toBe(names.length > deepest);
    }),
    { numRuns: 50 },
  );
});

it('counts nothing that is in no other element, and no tag in a script, a comment or an attribute', () => {
  const many = (part: string): string => part.repeat(10 * deepest);
  for (const html of [many('<p>'), many('<li>'), many('<br>'), many('<b></b>'), many('</b>'), `<script>${many('<b>')}</script>`, `<!--${many('<b>')}-->`])
    expect(problemOfDepth(html)).toBe(undefined);
  expect(problemOfDepth(`<a title="${many('<b>')}">`)).toBe(undefined);
});

it.each(['<', '<a ', '<!--', '<a b="', '</', '<script>', '<a b=c ', '">', '< b', '<a\n'])('takes no longer than the HTML is long for %j', (part) => {
  const begun = performance.now();
  for (let count = 0; count < 5; count++) problemOfDepth(part.repeat(100_000));
  expect(performance.now() - begun).toBeLessThan(5000);
});
