import type { Range } from './block';
import type { Sentence } from './sentence';

/** The forms that an English word takes by rule: plurals, and the forms of a verb. */
export function formsOf(word: string): readonly string[] {
  if (word.length < 4) return word === 'it' ? [word] : [word, `${word}s`];
  const stem = word.replace(/e$/, '');
  const regular = [word, `${word}s`, `${stem}es`, `${stem}ed`, `${stem}ing`];
  return /[^aeiou]y$/.test(word) ? [word, `${word}ing`, word.replace(/y$/, 'ies'), word.replace(/y$/, 'ied')] : regular;
}

/** A phrase as found in a sentence. */
export interface FoundPhrase<Entry> extends Range {
  readonly entry: Entry;
  /** The phrase as it stands there. */
  readonly words: string;
  /** The index of its first word. */
  readonly index: number;
}

/** Makes a search for phrases, in any form of their words. Where two begin at one word, the longer counts. */
export function phraseFinder<Entry>(entries: readonly (readonly [phrase: string, entry: Entry])[]): (sentence: Sentence) => readonly FoundPhrase<Entry>[] {
  const byFirstWord = new Map<string, { rest: readonly (readonly string[])[]; entry: Entry }[]>();
  for (const [phrase, entry] of entries) {
    const [first = [], ...rest] = phrase.split(' ').map(formsOf);
    for (const form of first)
      byFirstWord.set(
        form,
        [...(byFirstWord.get(form) ?? []), { rest, entry }].sort((a, b) => b.rest.length - a.rest.length),
      );
  }
  return ({ words, block }) => {
    const found: FoundPhrase<Entry>[] = [];
    for (let index = 0; index < words.length; index++) {
      const known = byFirstWord
        .get(words[index]?.plain ?? '')
        ?.find(({ rest }) => rest.every((forms, next) => forms.includes(words[index + 1 + next]?.plain ?? '')));
      if (!known) continue;
      const start = words[index]?.start ?? 0;
      const end = words[index + known.rest.length]?.end ?? start;
      found.push({ entry: known.entry, start, end, words: block.text.slice(start, end), index });
      index += known.rest.length;
    }
    return found;
  };
}
