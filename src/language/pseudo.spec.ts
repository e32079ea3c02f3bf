import { tools } from './en/tools/index';
import { sharedWords } from './english';
import { addPseudoLocale } from './pseudo';
import type { PartMessages } from './messages';
import { wordsIn, type InRegisters } from './words';

it.each([['shared by tools', sharedWords] as const, ...Object.entries(tools).map(([name, { words }]) => [name, words] as const)])(
  'the pseudo-locale has every word: %s',
  (_, words: InRegisters<Pick<PartMessages, 'lang'>>) => {
    addPseudoLocale();
    for (const register of ['standard', 'easy'] as const) {
      const { lang, ...pseudo } = wordsIn('en-XA', words, register);
      expect(lang).toBe('en-XA');
      expect(Object.keys(pseudo)).toEqual(expect.arrayContaining(Object.keys(words[register]).filter((key) => key !== 'lang')));
      const texts = Object.entries(pseudo).flatMap(([key, text]) =>
        key === 'tools' ? [] : typeof text === 'string' ? [text] : Object.values(text as Record<string, unknown>),
      );
      expect(texts.filter((text) => !/^\[[^]* løñg\]$/.test(String(text)))).toEqual([]);
    }
  },
);
