import type { CardMessages } from './i-statement';

/** The words of typing in sheets, beside those of the card. */
export interface PaperMessages extends CardMessages {
  readonly paperTitle: string;
  readonly paperIntro: string;
  readonly sheet: string;
  readonly sheetHint: string;
  readonly writeSheet: string;
  /** `{sheet}` is replaced. */
  readonly doubled: string;
  readonly arrived: string;
  readonly written: string;
  readonly answerOne: string;
  /** `{sheets}` is replaced. */
  readonly soFar: string;
}
