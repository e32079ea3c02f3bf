import type { Plural } from '../messages';
import type { PromiseMessages } from './promise';

/** The words of a list of promises. Those of each promise are among them: with `src`, the list draws them itself. */
export interface PromiseListMessages extends PromiseMessages {
  /** The name of the buttons that filter. */
  readonly show: string;
  readonly everything: string;
  /** A button that filters; `{what}` and `{count}` are replaced. */
  readonly counted: string;
  /** What is announced once when a person filters, or when there are other promises. */
  readonly shown: Plural;
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
  /** Above a promise that is not in the feed any more, while a person is at it. */
  readonly gone: string;
}
