import { lookOfWords } from './i-statement-set-wall.logic';

it('a longer statement has smaller letters', () => {
  expect(lookOfWords('I choose who comes into my home.')).toBe('short');
  expect(lookOfWords('I decide which risks I take, and people help me to think about them.')).toBe('long');
  expect(lookOfWords('x'.repeat(300))).toBe('very-long');
});
