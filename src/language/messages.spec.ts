import { tools } from './en/tools/index';
import { sharedWords } from './english';
import { plural } from './messages';

describe('plural', () => {
  const forms = { one: '{count} letter', other: '{count} letters' };

  it('follows the language’s rules and ways of writing numbers', () => {
    expect(plural('en-GB', forms, 1)).toBe('1 letter');
    expect(plural('en-GB', forms, 2000)).toBe('2,000 letters');
  });

  it.each(['en-GB', 'cy', 'ar', 'en-IN', 'de', 'ar-EG'])('writes every whole number as %s does', (lang) => {
    const numbers = new Intl.NumberFormat(lang);
    for (const count of [0, 1, 12, 999, 1000, 2000, 10_000, 123_456, 1_000_000, 98_765_432])
      expect(plural(lang, { other: '{count}' }, count)).toBe(numbers.format(count));
  });

  it('falls back to the form for all others', () => {
    expect(plural('cy', forms, 2)).toBe('2 letters');
  });
});

describe('the English words', () => {
  const texts = (messages: object): string[] =>
    Object.values(messages).flatMap((value) => (typeof value === 'object' && value !== null ? texts(value as object) : [String(value)]));

  it.each(['standard', 'easy'] as const)('have no empty, shouted or clipped text in the %s words', (register) => {
    // The name of a way to make a hash has capitals.
    const all = texts([sharedWords, ...Object.values(tools)].map((words) => words[register])).map((text) => text.replace('(SHA-256)', ''));
    expect(all.filter((text) => text.trim() === '' || /\b[A-Z]{3,}\b|&|\be\.g\.|\bi\.e\./.test(text))).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
  });

  it('keep every sentence of the easy words to 12 words', () => {
    const sentences = texts([sharedWords, ...Object.values(tools)].map(({ easy }) => easy)).flatMap((text) => text.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([]);
  });
});
