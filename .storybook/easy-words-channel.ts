import type { EasyWordsResult } from '../dist/easy-words/index.js';

/** The event that tells the panel what was found. */
export const easyWordsChecked = 'coproduction-kit/easy-words/checked';

/** What goes with it. */
export interface EasyWordsMessage {
  /** What was found; words where the story could not be checked. */
  readonly result: EasyWordsResult | string;
}
