import { elementWords } from '../../language/english';
import { misuseOf, problemOf } from './choices.logic';

const words = elementWords.standard;
const choices = [
  { value: 'am', words: 'In the morning' },
  { value: 'pm', words: 'After lunch' },
];

describe('problemOf', () => {
  it('asks for a choice only where one is required', () => {
    expect(problemOf(0, true, false, words)).toBe('Choose an answer.');
    expect(problemOf(0, true, true, words)).toBe('Choose at least one answer.');
    expect(problemOf(0, false, true, words)).toBe('');
    expect(problemOf(1, true, true, words)).toBe('');
  });
});

describe('misuseOf', () => {
  it('finds nothing in good markup', () => {
    expect(misuseOf('when', choices, true)).toEqual([]);
  });

  it('finds what is missing, and choices that cannot be told apart', () => {
    expect(misuseOf('', [choices[0], choices[0]], false).map(([attribute]) => attribute)).toEqual(['name', 'default slot', '<co-choice>']);
  });
});
