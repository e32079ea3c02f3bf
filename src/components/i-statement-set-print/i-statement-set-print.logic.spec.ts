import { addressToRead, linesFor, numbersOf, pagesOf } from './i-statement-set-print.logic';

const statements = Array.from({ length: 25 }, (_, index) => index);

describe('pages', () => {
  it('have every statement, in order, one or six on each', () => {
    expect(pagesOf(statements, { onAPage: 'one' }).map((page) => page.length)).toEqual(Array(25).fill(1));
    expect(pagesOf(statements, { onAPage: 'six' }).map((page) => page.length)).toEqual([6, 6, 6, 6, 1]);
    expect(pagesOf(statements, { onAPage: 'six' }).flat()).toEqual(statements);
  });
});

describe('numbers of sheets', () => {
  it('are one for each person, from the first', () => expect(numbersOf({ people: '3', firstNumber: '41' })).toEqual([41, 42, 43]));
  it('begin with 1 for one person if nothing can be read', () => expect(numbersOf({ people: 'some', firstNumber: '' })).toEqual([1]));
  it('are a hundred at most', () => expect(numbersOf({ people: '5000', firstNumber: '1' })).toHaveLength(100));
});

it('an address is written as people type it', () => {
  expect(addressToRead('https://www.anytown.example/home/')).toBe('anytown.example/home');
  expect(addressToRead('http://localhost:8080/a?b=c')).toBe('localhost:8080/a?b=c');
});

it('a long statement, and large print, leave room for fewer lines', () => {
  const [short, long] = ['I choose.', 'x'.repeat(200)];
  const lines = (text: string, onAPage: 'one' | 'six', isLarge: boolean): number => linesFor(text, { onAPage, isLarge });
  expect([lines(short, 'one', false), lines(long, 'one', false), lines(short, 'one', true), lines(long, 'one', true), lines(long, 'six', true)]).toEqual([
    6, 4, 4, 1, 1,
  ]);
});
