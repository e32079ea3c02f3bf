import { cardWords, easyReadWords, elementWords, listeningWords, readingWords } from './english';
import { addLocale, type OwnMessages } from './locales';
import type { Plural } from './messages';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Longer by four tenths, with accents, between marks: words that are cut or not translated show at a glance. Placeholders stay. */
const pseudo = (text: string): string =>
  `[${text.replace(/\{\w+\}|\w/g, (part) => accents[part] ?? part)}${' løñg'.repeat(Math.ceil((text.length * 0.4) / 5))}]`;

const all = (words: object): OwnMessages =>
  Object.fromEntries(
    Object.entries(words as Record<string, string | Plural>).map(([key, text]) => [
      key,
      key === 'lang'
        ? 'en-XA'
        : typeof text === 'string'
          ? pseudo(text)
          : Object.fromEntries(Object.entries(text).map(([form, words]) => [form, pseudo(words)])),
    ]),
  );

/** Brings the pseudo-locale `en-XA`, for tests and for Storybook; no page gets it. */
export function addPseudoLocale(): void {
  const [standard, easy] = (['standard', 'easy'] as const).map((register) =>
    all({ ...cardWords[register], ...elementWords[register], ...readingWords[register], ...easyReadWords[register], ...listeningWords[register] }),
  );
  addLocale('en-XA', standard as OwnMessages, easy);
}
