/** How an editor puts a word list together, and what they should look at before they publish it. */
import { careWords } from '../../glossaries/index';
import type { ReadyMade } from '../../facts/facts';
import { warnings } from '../../language/en/editors/tools/glossary';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

/** The kit's own words of care. */
export const readyMade: readonly ReadyMade[] = [
  {
    id: careWords.id,
    title: careWords.title,
    values: {},
    items: careWords.words.map(({ id, word, meaning }) => ({ name: id, words: `${word}: ${meaning}` })),
  },
];

interface Entry {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
}

/** “advocate | a person who helps you to say what you want”. */
const own = (line: string): Entry => {
  const [word = '', meaning = ''] = line.split('|').map((part) => part.trim());
  return { id: word.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '-'), word, meaning };
};

const entriesOf = ({ set, without, values }: Placed): Entry[] => [
  ...(set === careWords.id ? careWords.words.filter(({ id }) => !without?.includes(id)) : []),
  ...(values.items ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .map(own),
];

export function listOf(placed: Placed): Piece[] {
  const entries = entriesOf(placed).sort((one, other) => one.word.localeCompare(other.word));
  return entries.length > 0 ? [piece('dl', {}, ...entries.flatMap(({ id, word, meaning }) => [piece('dt', { id }, word), piece('dd', {}, meaning)]))] : [];
}

export function warningsOf(placed: Placed): Warning[] {
  const entries = entriesOf(placed);
  const ids = entries.map(({ id }) => id);
  return [
    ...(entries.length === 0 ? [fix('items', warnings.noWords)] : []),
    ...(entries.some(({ word, meaning }) => !word || !meaning) ? [fix('items', warnings.incomplete)] : []),
    ...(new Set(ids).size < ids.length ? [fix('items', warnings.twice)] : []),
    ...(placed.set ? [look('set', warnings.notChecked)] : []),
  ];
}
