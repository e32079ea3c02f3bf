import { numberIn, stepped } from './number-field';

describe('a number as people type it', () => {
  it.each([
    ['7', 7],
    [' 12 ', 12],
    ['٣', 3],
    ['۱۲', 12],
    ['0', 0],
  ])('%s', (text, number) => expect(numberIn(text)).toBe(number));

  it.each(['', '-1', '1.5', 'seven', '1e3', '123456'])('"%s" is not one', (text) => expect(numberIn(text)).toBeUndefined());
});

describe('plus and minus', () => {
  it('begin at nothing, and never go below it', () => {
    expect(stepped('', 1)).toBe('1');
    expect(stepped('0', -1)).toBe('0');
    expect(stepped('seven', 1)).toBe('1');
    expect(stepped('1', -1, 1)).toBe('1');
  });
});
