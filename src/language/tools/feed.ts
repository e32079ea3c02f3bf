/** The words of every tool that shows items of a feed. Each has its own: answers, ideas. */
export interface FeedMessages {
  readonly lang: string;
  /** Where a feed has more than are shown; `{shown}` and `{count}` are replaced. */
  readonly shownOf: string;
  /** Shows the next ones of a feed; `{count}` is replaced. */
  readonly more: string;
  /** Shows all of a feed; `{count}` is replaced. */
  readonly all: string;
  /** `{date}` is replaced. */
  readonly updated: string;
  readonly loading: string;
  readonly cannotShow: string;
  readonly tryAgain: string;
  /** A newer feed did not come; what was there before stays. */
  readonly old: string;
  /** Some items of the feed are wrong. */
  readonly leftOut: string;
  readonly empty: string;
  /** Above an item that is not in the feed any more, while a person is at it. */
  readonly gone: string;
}
