import { askedWords, byTheme, merged, statementsOf, type Statement } from './statements';

const named = (...keys: string[]): Statement[] => keys.map((key) => ({ key, text: key }));
const keys = (statements: readonly Statement[]): string => statements.map(({ key }) => key).join('');

describe('merged', () => {
  it('is what the page has, in its order', () => {
    expect(keys(merged(named('a', 'b'), named('b', 'a', 'c'), () => true))).toBe('bac');
  });

  it('keeps what is gone only for a person who is at it, or has answered it, behind the one before it', () => {
    expect(keys(merged(named('a', 'b', 'c'), named('a', 'c'), (key) => key === 'b'))).toBe('abc');
    expect(keys(merged(named('a', 'b', 'c'), named('c'), () => true))).toBe('abc');
    expect(keys(merged(named('a', 'b', 'c'), named('a', 'c'), () => false))).toBe('ac');
  });
});

describe('askedWords', () => {
  const statement = { key: 'a', text: 'I choose.', easy: 'Easy I.', textForSomeone: 'Chooses.', easyForSomeone: 'Easy they.' };

  it('fit the register and the person', () => {
    expect(askedWords(statement, 'standard', undefined)).toEqual({ text: 'I choose.', register: 'standard' });
    expect(askedWords(statement, 'easy', 'me-with-help')).toEqual({ text: 'Easy I.', register: 'easy' });
    expect(askedWords(statement, 'standard', 'someone-else')).toEqual({ text: 'Chooses.', register: 'standard' });
    expect(askedWords(statement, 'easy', 'someone-else')).toEqual({ text: 'Easy they.', register: 'easy' });
  });

  it('never say that words are easy which are not', () => {
    expect(askedWords({ key: 'a', text: 'I choose.' }, 'easy', undefined)).toEqual({ text: 'I choose.', register: 'standard' });
    expect(askedWords({ ...statement, easyForSomeone: '' }, 'easy', 'someone-else')).toEqual({ text: 'Chooses.', register: 'standard' });
  });
});

it('statements of a pack are known by their id and the version of the pack', () => {
  const pack = { id: 'p', version: '2', language: 'en', title: 'T', statements: [{ id: 'a', text: 'I choose.' }] };
  expect(statementsOf(pack)).toEqual([{ id: 'a', key: 'a.2', text: 'I choose.', version: '2' }]);
});

it('each run of statements with one theme is under one heading', () => {
  const under = (theme: string | undefined, key: string): Statement => ({ key, text: key, theme });
  expect(byTheme(named('a', 'b')).map(keys)).toEqual(['ab']);
  expect(byTheme([under('x', 'a'), under('x', 'b'), under(undefined, 'c'), under('x', 'd')]).map(keys)).toEqual(['ab', 'c', 'd']);
});
