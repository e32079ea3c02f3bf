import type { PartMessages } from '../messages';

/** The words of results: what people answered. In each, `{count}` and `{total}` are numbers. */
export interface ResultsMessages extends Pick<PartMessages, 'lang'> {
  /** How many people answered. */
  readonly answered: string;
  /** The same, of `{total}` people who were asked. */
  readonly answeredOf: string;
  // The headings of the columns.
  readonly answer: string;
  readonly howMany: string;
  /** How many of all people chose an answer. */
  readonly count: string;
  /** The same as a part of a hundred. People who read easy words do not see it. */
  readonly percent: string;
  /** Instead of a number. */
  readonly hidden: string;
  /** Numbers up to `{count}` are hidden. */
  readonly whyHidden: string;
  /** Numbers are rounded to the nearest `{count}`. */
  readonly rounded: string;
  /** Fewer than `{count}` people answered. */
  readonly tooFew: string;
  readonly open: string;
  // How answers came.
  readonly screen: string;
  readonly hands: string;
  readonly paper: string;
  /** How many people answered in that way. */
  readonly people: string;
  /** The label of the last day. */
  readonly closed: string;
  /** Above the page's own table. */
  readonly cannotDraw: string;
  readonly nothingYet: string;
  // Instead of answers that come from a file.
  readonly loading: string;
  readonly cannotShow: string;
}
