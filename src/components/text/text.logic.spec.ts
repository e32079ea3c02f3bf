import { elementWords } from '../../language/english';
import { misuseOf, findingOf } from './text.logic';

const words = elementWords.standard;

describe('findingOf', () => {
  it.each([
    ['nothing where it is required', '  ', true, undefined, 'Write your answer.'],
    ['nothing where it is not', '', false, 5, ''],
    ['just enough', 'abcde', true, 5, ''],
    ['too much', 'abcdef', false, 5, 'Your words are 1 character too long.'],
    ['much, without a limit', 'a'.repeat(9000), false, undefined, ''],
  ])('%s', (_, text, required, limit, problem) => {
    expect(findingOf(text, required, limit, words)?.words ?? '').toBe(problem);
  });
});

describe('misuseOf', () => {
  it('finds what is missing', () => {
    expect(misuseOf('', false).map(([attribute]) => attribute)).toEqual(['name', 'default slot']);
    expect(misuseOf('who', true)).toEqual([]);
  });
});
