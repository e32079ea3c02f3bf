import fc from 'fast-check';
import { parts as words } from '../language/en/standard';
import { countInWords, lengthOf, tooLong } from './count';

describe('countInWords', () => {
  it('is silent until four fifths, then counts down, then up', () => {
    expect([15, 16, 19, 20, 21].map((length) => countInWords('a'.repeat(length), 20, words))).toEqual([
      '',
      'You have 4 characters left.',
      'You have 1 character left.',
      'You have 0 characters left.',
      'Your words are 1 character too long.',
    ]);
  });
});

describe('the length of a text', () => {
  const family = '👨‍👩‍👧‍👦';
  it.each([
    ['a letter with its accent apart', 'e\u0301', 1],
    ['a family', family, 1],
    ['a flag', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}', 1],
    ['a hand of another colour', '👍🏽', 1],
    ['Arabic with its vowels', 'مَرْحَبًا', 5],
    ['a new line of Windows', 'a\r\nb', 3],
    ['nothing', '', 0],
  ])('%s', (_, text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it('counts, limits and says the same of letters and of what a person sees as one', () => {
    const one = fc.constantFrom('a', family, '👍🏽', 'e\u0301', '字', '🇬🇧 ');
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.integer({ min: 1, max: 25 }), (seen, limit) => {
        const length = lengthOf(seen.join(''));
        const plain = 'a'.repeat(length);
        expect(length).toBe(seen.length + seen.filter((sign) => sign.endsWith(' ')).length);
        expect(tooLong(seen.join(''), limit, words)).toBe(tooLong(plain, limit, words));
        expect(countInWords(seen.join(''), limit, words)).toBe(countInWords(plain, limit, words));
      }),
    );
  });
});
