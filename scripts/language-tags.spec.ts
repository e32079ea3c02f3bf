import fc from 'fast-check';
import { languageTagOf } from '../src/easy-words/options';
import { tagOf } from '../src/language/nearest';

it('reads a language in the tools as the checker of easy words does', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^ ?[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8}){0,3}([.@]\w+)? ?$/)), (lang) => {
      expect(tagOf(lang)).toBe(languageTagOf(lang)?.toString() ?? '');
    }),
    { numRuns: 1000 },
  );
});
