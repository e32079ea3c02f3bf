import { allFacts } from '../facts/all';
import type { Placing, WordsField } from '../facts/facts';
import type { EditorWords } from '../language/en/editors/tool-words';
import type { Way } from './placed';

/** Words that an editor types. */
export interface Wording extends WordsField {
  readonly label: string;
  readonly hint?: string;
}

/** A tool as an editor knows it. */
export interface Tool extends Pick<EditorWords, 'title' | 'example' | 'rendered'>, Omit<Placing, 'order' | 'words' | 'wordings'> {
  /** Words by the name of the field: that of its slot, or of `content`. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** Ways that make no sense for it, with the reason and what to do. */
  readonly refused?: Partial<Record<Way, string>>;
}

/** A tool with its words. */
const worded = ({ words, wordings, ...shape }: Placing): Tool => ({
  ...shape,
  ...words,
  wordings: Object.fromEntries(Object.entries(wordings).map(([field, wording]) => [field, { label: '', ...words.wordings[field], ...wording }])),
});

const placings = Object.entries(allFacts).flatMap(([name, { placing }]) => (typeof placing === 'string' ? [] : [[name, placing] as const]));

/** The tools that editors place, in the order of lists. */
export const tools: Readonly<Record<string, Tool>> = Object.fromEntries(
  placings.sort(([, one], [, other]) => one.order - other.order).map(([name, placing]) => [name, worded(placing)]),
);

/** Elements that no editor places by themselves, and why. */
export const notPlaced: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(allFacts).flatMap(([name, { placing }]) => (typeof placing === 'string' ? [[name, placing] as const] : [])),
);
