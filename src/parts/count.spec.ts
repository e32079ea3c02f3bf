import { parts as words } from '../language/en/standard';
import { countInWords } from './count';

describe('countInWords', () => {
  it('is silent until four fifths, then counts down, then up', () => {
    expect([15, 16, 19, 20, 21].map((length) => countInWords(length, 20, words))).toEqual([
      '',
      'You have 4 characters left.',
      'You have 1 character left.',
      'You have 0 characters left.',
      'Your words are 1 character too long.',
    ]);
  });
});
