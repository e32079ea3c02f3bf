import type { CardMessages } from './i-statement';

/** The words of sheets of a set, beside those of the card. */
export interface PrintMessages extends CardMessages {
  readonly printTitle: string;
  readonly printIntro: string;
  readonly onAPage: string;
  readonly one: string;
  readonly six: string;
  readonly onTheSheets: string;
  readonly large: string;
  readonly withPictures: string;
  readonly withLines: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly firstNumber: string;
  readonly firstNumberHint: string;
  /** Names of the buttons beside a number; `{label}` is replaced. */
  readonly addOne: string;
  readonly takeOne: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  /** `{number}`, `{page}` and `{pages}` are replaced. */
  readonly sheet: string;
  readonly page: string;
  readonly tick: string;
  readonly onAScreen: string;
  /** `{version}` is replaced. */
  readonly version: string;
  /** `{names}`, `{source}` and `{licence}` are replaced. */
  readonly writtenBy: string;
  readonly comeFrom: string;
  readonly licence: string;
}
