import { answerOf, entriesOf } from './statement';

describe('answerOf', () => {
  const choices = [{ value: 'always', words: 'Yes, always' }];

  it('holds the words shown beside the value, and what was written to the letter', () => {
    expect(answerOf({ value: 'always', moreText: ' As it is. ' }, choices)).toEqual({ value: 'always', words: 'Yes, always', more: ' As it is. ' });
  });

  it('leaves out what is not there', () => {
    expect(answerOf({ value: 'gone', moreText: ' ' }, choices)).toEqual({});
  });
});

describe('entriesOf', () => {
  it('names the entries after the card, or says that it was skipped', () => {
    expect(entriesOf('home', { value: 'always', moreText: 'x', answeredBy: 'me' }, false)).toEqual([
      ['home', 'always'],
      ['home-more', 'x'],
      ['home-who', 'me'],
    ]);
    expect(entriesOf('home', { value: 'always', moreText: 'x' }, true)).toEqual([['home', 'skipped']]);
  });
});
