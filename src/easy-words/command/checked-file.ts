import type { EasyWordsResult } from '../index';

/** What was found in one file. */
export interface CheckedFile extends EasyWordsResult {
  /** Its path, as it was given. */
  readonly file: string;
}
