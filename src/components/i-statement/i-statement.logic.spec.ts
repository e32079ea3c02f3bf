import { words as cardWords } from '../../language/en/tools/i-statement';
import { misuseOf, problemsOf } from './i-statement.logic';

const words = cardWords.standard;
const rules = { choiceNeeded: true, more: 'optional', moreLimit: 20, canSkip: true } as const;
const empty = { moreText: '' };
const controls = (...given: Parameters<typeof problemsOf>): string[] => problemsOf(...given).map(({ control }) => control);

describe('problemsOf', () => {
  it('finds nothing in an answer', () => {
    expect(problemsOf({ value: 'always', moreText: '' }, rules, words)).toEqual([]);
  });

  it('asks for a choice only where one is needed, and offers to skip only where that can be', () => {
    expect(controls(empty, { ...rules, choiceNeeded: false }, words)).toEqual([]);
    expect(problemsOf(empty, rules, words)).toEqual([{ control: 'answer-0', words: words.chooseOrSkip, flags: { valueMissing: true, customError: false } }]);
    expect(problemsOf(empty, { ...rules, canSkip: false }, words)).toEqual([
      { control: 'answer-0', words: words.chooseOne, flags: { valueMissing: true, customError: false } },
    ]);
  });

  it('lists what is missing in the order of the controls', () => {
    expect(controls({ moreText: ' ' }, { ...rules, more: 'required' }, words)).toEqual(['answer-0', 'more']);
  });

  it('says by how much words are too long, and does not look at words that are not asked for', () => {
    const long = { value: 'always', moreText: 'a'.repeat(21) };
    expect(problemsOf(long, rules, words)).toEqual([{ control: 'more', words: 'Your words are 1 character too long.', flags: { tooLong: true } }]);
    expect(problemsOf(long, { ...rules, more: 'off' }, words)).toEqual([]);
  });
});

describe('misuseOf', () => {
  it('finds nothing in good markup', () => {
    expect(misuseOf({ name: 'home', action: '/answers' }, true)).toEqual([]);
  });

  it('names each attribute or slot that is wrong', () => {
    expect(misuseOf({ name: '', choices: [], action: 'javascript:x' }, false).map(([attribute]) => attribute)).toEqual([
      'name',
      'choices',
      'action',
      'default slot',
    ]);
  });
});
