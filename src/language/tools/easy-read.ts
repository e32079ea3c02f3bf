import type { SwitchMessages } from '../messages';

/** The words of a part of a page in two versions. */
export interface EasyReadMessages extends SwitchMessages {
  /** The name of words that people with learning disabilities have checked. */
  readonly easyRead: string;
  readonly noEasyWords: string;
  readonly askForEasyWords: string;
  /** `{name}` and `{date}` are replaced. */
  readonly checkedBy: string;
}
