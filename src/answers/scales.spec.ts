import { english } from '../language/english';
import { areUsable, choicesOf, scales, type ScaleName } from './scales';

const names = Object.keys(scales) as ScaleName[];

describe('choicesOf', () => {
  it.each(names)('gives words to every value of %s, and lets "not sure" and "not about me" stand apart', (name) => {
    const choices = choicesOf(name, english.standard);
    expect(choices.every(({ words }) => words.length > 0)).toBe(true);
    expect(choices.filter(({ apart }) => apart).map(({ value }) => value)).toEqual(['not-sure', 'not-about-me']);
  });
});

describe('areUsable', () => {
  const yes = { value: 'yes', words: 'Yes' };
  const no = { value: 'no', words: 'No' };

  it('takes two or more choices with words and values of their own', () => {
    expect(areUsable([yes, no])).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['one choice', [yes]],
    ['the same value twice', [yes, { value: 'yes', words: 'Of course' }]],
    ['no words', [yes, { value: 'no', words: ' ' }]],
    ['no value', [yes, { words: 'No' }]],
    ['a hole', [yes, null]],
    ['something else', 'yes,no'],
  ])('refuses %s', (_, choices) => {
    expect(areUsable(choices)).toBe(false);
  });
});
