import { elementWords } from '../../language/english';
import { misuseOf, findingOf } from './choices.logic';

const words = elementWords.standard;
const choices = [
  { value: 'am', words: 'In the morning' },
  { value: 'pm', words: 'After lunch' },
];

describe('findingOf', () => {
  it('asks for a choice only where one is required', () => {
    expect(findingOf(0, true, false, words)?.words).toBe('Choose an answer.');
    expect(findingOf(0, true, true, words)?.words).toBe('Choose at least one answer.');
    expect(findingOf(0, false, true, words)).toBeUndefined();
    expect(findingOf(1, true, true, words)).toBeUndefined();
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
