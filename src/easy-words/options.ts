/** How the text is written. A block is: in `text`, a paragraph or a line that ends its sentence; else what the markup makes a block. */
export type EasyWordsFormat = 'text' | 'markdown' | 'html';

/** What a page knows about its own words. */
export interface EasyWordsOptions {
  /** How the text is written. Default: `text`. */
  readonly format?: EasyWordsFormat;
  /** The BCP 47 tag of the text's language. HTML says more by its own `lang`. Only English is checked. Default: `en`. */
  readonly lang?: string;
  /** Acronyms and words that your readers know, in any case. NHS, GP and BSL are always allowed. Default: none. */
  readonly allow?: readonly string[];
  /** Terms that your page explains elsewhere, such as in a word list. Default: none. */
  readonly glossary?: readonly string[];
  /** Rules by id; `false` turns one off. Default: all are on. */
  readonly rules?: Readonly<Record<string, boolean>>;
}

/** Why a text could not be checked: `input`, the text; `option`, the options; `too-long`, `too-deep`, more than is checked at once. */
export type EasyWordsProblem = 'input' | 'option' | 'too-long' | 'too-deep';

/** The text or the options cannot be used. The message says what to do. */
export class EasyWordsError extends Error {
  override readonly name = 'EasyWordsError';
  constructor(
    readonly problem: EasyWordsProblem,
    message: string,
  ) {
    super(message);
  }
}

/** The most characters in one go: about 50,000 words. It keeps the time to seconds, whatever the text is. */
export const mostCharacters = 300_000;

const formats: readonly EasyWordsFormat[] = ['text', 'markdown', 'html'];

/** The options with their defaults. @throws EasyWordsError where one cannot be used. */
export function readOptions(options: EasyWordsOptions, knownRules: readonly string[]): Required<EasyWordsOptions> {
  const { format = 'text', lang = 'en', allow = [], glossary = [], rules = {} } = options;
  if (!formats.includes(format)) throw new EasyWordsError('option', `“${format as string}” is not a format. Use one of: ${formats.join(', ')}.`);
  if (lang.trim() !== '' && !languageTagOf(lang)) throw new EasyWordsError('option', `“${lang}” is not a language tag. Write “en” for English.`);
  const unknown = Object.keys(rules).filter((id) => !knownRules.includes(id));
  if (unknown.length > 0) throw new EasyWordsError('option', `There is no rule “${unknown.join('”, “')}”. The rules are: ${knownRules.join(', ')}.`);
  for (const [name, list] of Object.entries({ allow, glossary }))
    if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string')) throw new EasyWordsError('option', `“${name}” is a list of words.`);
  return { format, lang, allow, glossary, rules };
}

/** @throws EasyWordsError if this is not text, or is more than can be checked at once. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new EasyWordsError('input', 'Give the words to check as a string.');
  if (text.length > mostCharacters)
    throw new EasyWordsError(
      'too-long',
      `This has ${text.length.toLocaleString('en-GB')} characters. Please give it in parts of up to ${mostCharacters.toLocaleString('en-GB')}.`,
    );
}

/** A tag as the standard has it (BCP 47), from one that sites and systems write, such as `en_GB`. Nothing where it names no language, as `english` does. */
export function languageTagOf(written: string): Intl.Locale | undefined {
  try {
    const tag = new Intl.Locale(
      written
        .replace(/[.@].*/s, '')
        .trim()
        .replaceAll('_', '-'),
    );
    return tag.language.length > 3 ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** Whether a language tag is of English. */
export const isEnglish = (tag: string): boolean => languageTagOf(tag)?.language === 'en';
