/** A sentence or a short page, with what a careful person says of it. Written for this project. */
export interface Labelled {
  readonly text: string;
  /** Default: `text`. */
  readonly format?: 'markdown' | 'html';
  /** The ids of the rules that it breaks. */
  readonly breaks: readonly string[];
  /** The ids of rules that it keeps, though it looks as if it broke them. */
  readonly tempts: readonly string[];
  /** Written after the rules were tuned; nothing was tuned on it. */
  readonly heldOut?: true;
}

type Rules = string | readonly string[];
const listOf = (rules: Rules): readonly string[] => (typeof rules === 'string' ? [rules] : rules);

/** Breaks these rules, and no other. */
export const faulty = (breaks: Rules, text: string, format?: Labelled['format'], tempts: Rules = []): Labelled => ({
  text,
  breaks: listOf(breaks),
  tempts: listOf(tempts),
  ...(format && { format }),
});

/** Breaks no rule, and looks as if it broke these. */
export const clean = (tempts: Rules, text: string, format?: Labelled['format']): Labelled => faulty([], text, format, tempts);
