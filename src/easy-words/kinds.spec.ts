/** Kinds of text with open values: whatever the value is, the checker is right or silent. */
import fc from 'fast-check';
import { names } from './corpus/names';
import { checkEasyWords, type EasyWordsOptions, type Finding } from './index';

const findingsIn = (text: string, options?: EasyWordsOptions): readonly Finding[] => checkEasyWords(text, options).findings;
const rulesIn = (text: string, options?: EasyWordsOptions): string[] => findingsIn(text, options).map(({ rule }) => rule);

describe('a name', () => {
  it('is one of about 300, from many places', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(300);
  });

  // Initials alone are a name only where the sentence says so.
  it('in initials has no findings', () => {
    for (const initials of ['AJ', 'PJ', 'TJ', 'JP']) expect(rulesIn(`My name is ${initials}.`)).toEqual([]);
  });

  it.each(['My name is {}.', 'This is {}.', 'I am {}.', 'Ask for {}.', 'Is {} here?', 'She was {} for a day.'])('%s has no findings', (sentence) => {
    const found = names.map((name) => [name, rulesIn(sentence.replace('{}', name))]).filter(([, rules]) => rules?.length !== 0);
    expect(found).toEqual([]);
  });
});

describe('the sign of a list in plain text', () => {
  const signs = [
    ...[
      '-',
      '–',
      '—',
      '*',
      '+',
      '•',
      '‣',
      '·',
      '◦',
      '●',
      '▪',
      '■',
      '□',
      '☐',
      '☑',
      '✓',
      '✔',
      '✗',
      '→',
      '➢',
      '»',
      'o',
      '\uf0b7',
      '①',
      '✅',
      '👉',
      '1️⃣',
      '❑',
      '✦',
      '☞',
      '🔹',
      '◈',
      '🇬🇧',
      '👩🏽‍🦽',
    ],
    ...['1.', '12.', '1)', '(1)', '[1]', 'a.', 'a)', '(a)', 'A.', 'B)', '[ ]', '[x]', '->', '1.1.', '1-', '1:'],
  ];

  it.each(signs)('%s begins an item', (sign) => {
    const items = ['bring a warm coat and a hat', 'bring your own lunch in a box', 'bring a friend or your support worker', 'come to the hall at 9 am'];
    for (const gap of [' ', '\t', '  '])
      for (const before of ['', '  ']) {
        const text = `What to do\n${items.map((item) => `${before}${sign}${gap}${item}`).join('\n')}`;
        expect([text, rulesIn(text)]).toEqual([text, []]);
      }
    expect(rulesIn(`<p>${sign} Bring a coat.</p>`, { format: 'html' })).toEqual([]);
    expect(rulesIn(`${sign} Bring a coat.\n${sign} It can be cold.`)).toEqual([]);
    expect(rulesIn(`${sign} Bring a coat. It can be cold.`)).toEqual(['one-sentence-a-block']);
  });

  it.each(['i.', 'ii.', 'iii)', '(iv)', 'IX.', '(II)'])('%s is a Roman numeral, and nothing else', (sign) => {
    expect(rulesIn(`What to do\n${sign} bring a warm coat and a hat\n${sign} bring your own lunch in a box\n${sign} come here`)).toEqual(
      Array.from({ length: 3 }, () => 'roman-numeral'),
    );
  });
});

describe('a date', () => {
  const dates = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1950, max: 2099 }),
    pad: fc.boolean(),
  });
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

  it('with slashes is one finding, which says the date in words', () => {
    fc.assert(
      fc.property(dates, ({ day, month, year, pad }) => {
        const two = (value: number): string => String(value).padStart(pad ? 2 : 1, '0');
        const right = `Write “${day} ${months[month - 1] ?? ''} ${year}”.`;
        for (const date of [`${two(day)}/${two(month)}/${year}`, `${year}/${two(month)}/${two(day)}`])
          expect(findingsIn(`Come on ${date}.`).map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['sign', right]]);
        const short = `${two(day)}/${two(month)}`;
        // 24/7 is not a date: it means at any time.
        if (short !== '24/7')
          expect(findingsIn(`Come on ${short}.`).map(({ suggestion }) => suggestion)).toEqual([`Write “${day} ${months[month - 1] ?? ''}”.`]);
      }),
    );
  });

  it('in words, with dots or with hyphens has no findings', () => {
    fc.assert(
      fc.property(dates, ({ day, month, year }) => {
        for (const date of [`${day} ${months[month - 1] ?? ''} ${year}`, `${day}.${month}.${year}`, `${year}-${month}-${day}`])
          expect(rulesIn(`Come on ${date}.`)).toEqual([]);
      }),
    );
  });
});

describe('a number in letters', () => {
  const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
  const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const below100 = (value: number, join: string): string =>
    value < 20 ? (ones[value] ?? '') : [tens[Math.floor(value / 10)], ...(value % 10 ? [ones[value % 10]] : [])].join(join);
  const below1000 = (value: number, join: string): string =>
    value < 100 ? below100(value, join) : `${below100(Math.floor(value / 100), join)} hundred${value % 100 ? ` and ${below100(value % 100, join)}` : ''}`;
  const inLetters = (value: number, join: string): string => {
    if (value < 1000) return below1000(value, join);
    const rest = value % 1000;
    return `${below1000(Math.floor(value / 1000), join)} thousand${rest ? `${rest < 100 ? ' and' : ''} ${below1000(rest, join)}` : ''}`;
  };

  it('is one finding, which says it in figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom('-', ' '), (value, join) => {
        const [only, ...others] = findingsIn(`We saw ${inLetters(value, join)} birds.`).filter(({ rule }) => rule === 'number-word');
        expect(others).toEqual([]);
        expect(only?.suggestion.replace(/\D/g, '')).toBe(String(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('an invisible sign', () => {
  const invisible = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u180e', '\u200e', '\u202a', '\u2066', '\u034f', '\ufe0f'];

  it('hides no hard word, wherever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...invisible), fc.nat(24)), { minLength: 1, maxLength: 5 }), (signs) => {
        const text = signs.reduce((whole, [sign, at]) => whole.slice(0, at) + sign + whole.slice(at), 'Please utilise the door.');
        for (const format of ['text', 'html', 'markdown'] as const) {
          const found = findingsIn(text, { format }).filter(({ rule }) => rule === 'hard-word');
          expect([text, found.map(({ suggestion }) => suggestion)]).toEqual([text, ['Try: use.']]);
          expect(text.slice(found[0]?.position.start.offset, found[0]?.position.end.offset).replace(/[^a-z]/g, '')).toBe('utilise');
        }
      }),
    );
  });
});

describe('a language tag', () => {
  it.each(['en', 'EN', 'en-GB', 'en_GB', 'EN_gb', ' en-gb ', 'en-GB-oxendict', 'eng', 'en_GB.UTF-8'])('“%s” is English: checked', (lang) => {
    expect(rulesIn('Tea & cake.', { lang })).toEqual(['sign']);
    expect(rulesIn(`<p lang="${lang}">Tea & cake.</p>`, { format: 'html', lang: 'cy' })).toEqual(['sign']);
  });

  it.each(['cy', 'cy-GB', 'cy_GB', 'CY_gb', 'ar', 'bfi'])('“%s” is another language: not checked, and it says so', (lang) => {
    const { findings, notChecked, summary } = checkEasyWords(`<p lang="${lang}">A & B</p>`, { format: 'html' });
    expect([findings, notChecked]).toEqual([[], [{ lang, position: expect.anything() as unknown }]]);
    expect(summary).toMatch(/not in English/);
  });

  it.each(['english', 'welsh', 'en GB', 'x', '-'])('“%s” is not a language tag: it says what to write', (lang) => {
    const { notChecked, summary } = checkEasyWords(`<p lang="${lang}">A & B</p>`, { format: 'html' });
    expect(notChecked).toMatchObject([{ lang, problem: 'tag' }]);
    expect(summary).toContain(`“${lang}”`);
    expect(() => checkEasyWords('A', { lang })).toThrow(/is not a language tag. Write “en”/);
  });
});
