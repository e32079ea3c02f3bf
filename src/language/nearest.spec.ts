import fc from 'fast-check';
import { tagOf } from './nearest';

it.each([
  ['cy', 'cy'],
  ['cy_GB', 'cy-GB'],
  ['CY-gb', 'cy-GB'],
  [' cy ', 'cy'],
  ['cy-GB-x-foo', 'cy-GB-x-foo'],
  ['ar_EG.UTF-8', 'ar-EG'],
  ['welsh', ''],
  ['xx', 'xx'],
  ['', ''],
  ['{{ lang }}', ''],
  ['e', ''],
])('reads the language of %j', (lang, tag) => expect(tagOf(lang)).toBe(tag));

it('gives a valid tag or nothing for any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/)), (lang) => {
      const tag = tagOf(lang);
      expect(tag === '' || Intl.getCanonicalLocales(tag)[0] === tag).toBe(true);
    }),
  );
});

it('reads an underscore, spaces around it and another case as the same language', () => {
  fc.assert(
    fc.property(fc.constantFrom('cy', 'en', 'ar', 'zh'), fc.constantFrom('', '-GB', '-Latn-GB'), fc.constantFrom('', ' ', '\n'), (primary, rest, space) => {
      const tag = tagOf(`${primary}${rest}`);
      expect(tagOf(`${space}${primary}${rest}${space}`.replace(/-/g, '_'))).toBe(tag);
      expect(tagOf(`${primary}${rest}`.toUpperCase())).toBe(tag);
    }),
  );
});
