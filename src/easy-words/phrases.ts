import type { Range } from './block';
import type { Sentence } from './sentence';

/** The forms of words that follow no rule. “Your” is whose ever it is. */
const irregular = new Map(
  [
    'your my our his her their its someone’s',
    'be am is are was were been being',
    'bend bends bent bending',
    'bite bites bit bitten biting',
    'break breaks broke broken breaking',
    'bring brings brought bringing',
    'buy buys bought buying',
    'come comes came coming',
    'do does did done doing',
    'draw draws drew drawn drawing',
    'drive drives drove driven driving',
    'fall falls fell fallen falling',
    'find finds found finding',
    'fly flies flew flown flying',
    'get gets got getting',
    'give gives gave given giving',
    'go goes went gone going',
    'have has had having',
    'hold holds held holding',
    'keep keeps kept keeping',
    'know knows knew known knowing',
    'leave leaves left leaving',
    'lose loses lost losing',
    'make makes made making',
    'pay pays paid paying',
    'ride rides rode ridden riding',
    'say says said saying',
    'see sees saw seen seeing',
    'sing sings sang sung singing',
    'speak speaks spoke spoken speaking',
    'spend spends spent spending',
    'stand stands stood standing',
    'steal steals stole stolen stealing',
    'stick sticks stuck sticking',
    'strike strikes struck striking',
    'sweep sweeps swept sweeping',
    'swim swims swam swum swimming',
    'take takes took taken taking',
    'tell tells told telling',
    'think thinks thought thinking',
    'throw throws threw thrown throwing',
    'undertake undertakes undertook undertaken undertaking',
    'wear wears wore worn wearing',
    'withdraw withdraws withdrew withdrawn withdrawing',
    'withhold withholds withheld withholding',
  ].map((line) => {
    const forms = line.replaceAll('’', "'").split(' ');
    return [forms[0] ?? '', forms] as const;
  }),
);

/** The forms that an English word takes: plurals, and the forms of a verb. */
export function formsOf(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4) return word === 'it' ? [word] : [word, `${word}s`];
  const stem = word.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? [`${word}${word.slice(-1)}ed`, `${word}${word.slice(-1)}ing`] : [];
  const regular = [word, `${word}s`, `${stem}es`, `${stem}ed`, `${stem}ing`, ...doubled];
  return /[^aeiou]y$/.test(word) ? [word, `${word}ing`, word.replace(/y$/, 'ies'), word.replace(/y$/, 'ied')] : regular;
}

/** A phrase as found in a sentence. */
export interface FoundPhrase<Entry> extends Range {
  readonly entry: Entry;
  /** The phrase exactly as in the text. */
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
