/** `error`: break it never. `warning`: look at it, and keep it where you have a reason. */
export type Severity = 'error' | 'warning';

/** A point in the text that was given. */
export interface Point {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** From the start of the text, from 0, in UTF-16 code units. */
  readonly offset: number;
}

/** From a point up to the point after the last character. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** One thing to look at. */
export interface Finding {
  /** The id of the rule, as in `easyWordsRules`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The sentence that it is in, with runs of white space as one space; empty where there are no words. */
  readonly sentence: string;
  readonly position: Position;
  /** What is found and why it is hard, in plain English. */
  readonly why: string;
  /** What to do. */
  readonly suggestion: string;
}

/** A part that is not in English. Nothing is said about it. */
export interface NotChecked {
  /** The BCP 47 tag as the page or the options give it; empty where the page says that it is not known. */
  readonly lang: string;
  readonly position: Position;
  /** `tag`: the page does not give a language tag. It may say “english” instead of “en”. */
  readonly problem?: 'tag';
}

/** What `checkEasyWords` gives. */
export interface EasyWordsResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Parts in other languages: the rules are for English only. */
  readonly notChecked: readonly NotChecked[];
  /** How many blocks of words were looked at: paragraphs, headings, list items. */
  readonly blocks: number;
  /** What the result means, in one or two sentences. It never says that a text is Easy Read: only people can. */
  readonly summary: string;
}
