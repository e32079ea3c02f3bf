import { misuseOf, problemsOf } from './i-statement.logic';

const rules = { choiceNeeded: true, more: 'optional', moreLimit: 20, canSkip: true } as const;
const empty = { moreText: '' };
const controls = (...given: Parameters<typeof problemsOf>): string[] => problemsOf(...given).map(({ control }) => control);

describe('problemsOf', () => {
  it('finds nothing in an answer', () => {
    expect(problemsOf({ value: 'always', moreText: '' }, rules)).toEqual([]);
  });

  it('asks for a choice only where one is needed, and offers to skip only where that can be', () => {
    expect(controls(empty, { ...rules, choiceNeeded: false })).toEqual([]);
    expect(problemsOf(empty, rules)).toEqual([{ control: 'answer-0', key: 'chooseOrSkip', flags: { valueMissing: true, customError: false } }]);
    expect(problemsOf(empty, { ...rules, canSkip: false })).toEqual([
      { control: 'answer-0', key: 'chooseOne', flags: { valueMissing: true, customError: false } },
    ]);
  });

  it('lists what is missing in the order of the controls', () => {
    expect(controls({ moreText: ' ' }, { ...rules, more: 'required' })).toEqual(['answer-0', 'more']);
  });

  it('says by how much words are too long, and does not look at words that are not asked for', () => {
    const long = { value: 'always', moreText: 'a'.repeat(21) };
    expect(problemsOf(long, rules)).toEqual([{ control: 'more', key: 'charactersOver', count: 1, flags: { tooLong: true } }]);
    expect(problemsOf(long, { ...rules, more: 'off' })).toEqual([]);
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
