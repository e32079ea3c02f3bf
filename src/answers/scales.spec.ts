import { words as cardWords } from '../language/en/tools/i-statement';
import { areUsable, choicesOf, choicesToShow, scales, type ScaleName } from './scales';

const names = Object.keys(scales) as ScaleName[];

describe('choicesOf', () => {
  it.each(names)('gives words to every value of %s, and separates "not sure" and "not about me"', (name) => {
    const choices = choicesOf(name, cardWords.standard);
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

describe('choicesToShow', () => {
  const own = [
    { value: 'often', words: 'Frequently', easy: 'Often' },
    { value: 'no', words: 'No' },
  ];

  it('shows the page’s own, in easy words where it has them', () => {
    expect(choicesToShow(own, 'yes-no', cardWords.standard, 'easy', false).map((choice) => choice.words)).toEqual(['Often', 'No']);
    expect(choicesToShow(own, 'yes-no', cardWords.standard, 'standard', false).map((choice) => choice.words)).toEqual(['Frequently', 'No']);
  });

  it('uses words about the other person for someone who answers for them', () => {
    expect(choicesToShow(undefined, 'yes-no', cardWords.standard, 'standard', true).at(-1)).toMatchObject({
      value: 'not-about-me',
      words: 'This is not about them',
    });
  });

  it('shows the scale where they cannot be used, and the first scale where that is unknown', () => {
    expect(choicesToShow([], 'yes-no', cardWords.standard, 'standard', false)[0]?.value).toBe('yes');
    expect(choicesToShow(undefined, 'constructor' as 'yes-no', cardWords.standard, 'standard', false)[0]?.value).toBe('always');
  });
});
