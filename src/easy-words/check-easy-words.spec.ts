import { checkEasyWords, EasyWordsError, easyWordsRules, type EasyWordsOptions } from './index';

const rulesIn = (text: string, options?: EasyWordsOptions): string[] => checkEasyWords(text, options).findings.map(({ rule }) => rule);

describe('a finding', () => {
  it('says where it is, in lines and columns, why, and what to do', () => {
    const { findings } = checkEasyWords('You can go.\r\nPlease utilise the door.');
    expect(findings).toEqual([
      {
        rule: 'hard-word',
        severity: 'warning',
        sentence: 'Please utilise the door.',
        position: { start: { line: 2, column: 8, offset: 20 }, end: { line: 2, column: 15, offset: 27 } },
        why: '“utilise” is a hard word for many people.',
        suggestion: 'Try: use.',
      },
    ]);
  });

  it.each([
    ['html', '<p>Tea &amp; cake,\n <b>please</b> <i>utilise</i> it.</p>', 'utilise'],
    ['markdown', '> Quoted.\n\n- Tea \\* [cake](utilise),\n  please utilise it.', 'utilise'],
    ['markdown', '---\ntitle: PIP\n---\n\n<p>Please</p>\n\n*now*, utilise it.', 'utilise'],
  ] as const)('is at its word in %s', (format, text, word) => {
    const found = checkEasyWords(text, { format }).findings.find(({ rule }) => rule === 'hard-word');
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe(word);
    expect(found?.position.start.offset).toBe(text.lastIndexOf(word));
  });

  it('comes once for one word, even if a hard word is in a term', () => {
    expect(rulesIn('You have a financial assessment.')).toEqual(['unexplained-word']);
  });
});

describe('the result', () => {
  it('never says that words are Easy Read, and asks people to check', () => {
    for (const text of ['You can go.', 'You may utilise it.', '']) expect(checkEasyWords(text).summary).not.toMatch(/easy read/i);
    expect(checkEasyWords('You can go.').summary).toMatch(/People with learning disabilities decide/);
  });

  it('says that there was nothing to check', () => {
    expect(checkEasyWords(' \n ').summary).toBe('There are no English words to check here.');
  });
});

describe('other languages', () => {
  it('are not checked, and it says so', () => {
    const { findings, notChecked } = checkEasyWords('RHAID I CHI UTILISE & 50%', { lang: 'cy' });
    expect(findings).toEqual([]);
    expect(notChecked).toMatchObject([{ lang: 'cy', position: { start: { offset: 0 } } }]);
  });

  it('are left out of an English page, to the word', () => {
    const page = '<html lang="en-GB"><p>Say <span lang="cy">UTILISE</span> now.</p><div lang="fr"><p>A & B</p><p lang="en">Tea & cake.</p></div></html>';
    const { findings, notChecked } = checkEasyWords(page, { format: 'html' });
    expect(findings.map(({ rule, sentence }) => [rule, sentence])).toEqual([['sign', 'Tea & cake.']]);
    expect(notChecked.map(({ lang }) => lang)).toEqual(['cy', 'fr']);
  });

  it('are not checked where the page says that the language is not known', () => {
    expect(checkEasyWords('<p lang="">A & B</p>', { format: 'html' })).toMatchObject({ findings: [], notChecked: [{ lang: '' }] });
  });
});

describe('options', () => {
  it('allow acronyms and words that readers know', () => {
    expect(rulesIn('PIP is for wellbeing.', { allow: ['pip', 'Wellbeing'] })).toEqual([]);
  });

  it('take terms that are explained elsewhere', () => {
    expect(rulesIn('Your advocate can come.')).toEqual(['unexplained-word']);
    expect(rulesIn('Your advocate can come.', { glossary: ['Advocate'] })).toEqual([]);
  });

  it('turn rules off', () => {
    expect(rulesIn('Tea & cake.', { rules: { sign: false } })).toEqual([]);
  });

  it.each([
    ['option', () => checkEasyWords('A', { rules: { length: false } }), /no rule “length”/],
    ['option', () => checkEasyWords('A', { format: 'pdf' as 'html' }), /“pdf” is not a format/],
    ['option', () => checkEasyWords('A', { allow: 'PIP' as unknown as string[] }), /“allow” is a list/],
    ['input', () => checkEasyWords(undefined as unknown as string), /as a string/],
    ['too-long', () => checkEasyWords('a'.repeat(300_001)), /parts of up to 300,000/],
    ['too-deep', () => checkEasyWords('<b>'.repeat(100_000), { format: 'html' }), /500 elements/],
  ] as const)('and text that cannot be used: %s', (problem, check, message) => {
    expect(check).toThrow(EasyWordsError);
    expect(check).toThrow(message);
    expect(check).toThrow(expect.objectContaining({ problem }) as Error);
  });
});

it('every rule has an id of its own, and says what it asks for and where it comes from', () => {
  expect(new Set(easyWordsRules.map(({ id }) => id)).size).toBe(easyWordsRules.length);
  expect(easyWordsRules.filter(({ what, source }) => what === '' || source === '')).toEqual([]);
});

describe('hostile text', () => {
  const units = [
    'a',
    'a. ',
    'a.\n\n',
    'You go and we eat.\n\n',
    '\0',
    '\ud800',
    'AB ',
    '> ',
    '- a\n',
    '*a_ ',
    '[',
    '<b',
    '</p>',
    '<q>a</q> ',
    '&amp;',
    '(((',
    '…',
    'is is ly ',
  ];

  it.each(['text', 'markdown', 'html'] as const)(
    'ends in seconds as %s',
    (format) => {
      for (const unit of units) {
        const began = Date.now();
        checkEasyWords(unit.repeat(300_000 / unit.length), { format });
        expect([unit, Date.now() - began < 10_000]).toEqual([unit, true]);
      }
    },
    60_000,
  );

  it('may be broken in every way', () => {
    const broken = '</b><p <q lang=<li>&#xD800;<co-easy-block></p><table>x<tr></co-easy-block>\u202e\u0007<!-- ';
    for (let length = 0; length <= broken.length; length++) expect(() => checkEasyWords(broken.slice(0, length), { format: 'html' })).not.toThrow();
  });

  it('has no sentences where a block is longer than people read', () => {
    expect(rulesIn('We sing. '.repeat(2000))).toEqual(['one-sentence-a-block']);
  });
});
