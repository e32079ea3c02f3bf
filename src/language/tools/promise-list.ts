import type { Plural } from '../messages';
import type { FeedMessages } from './feed';
import type { PromiseMessages } from './promise';

/** The words of a list of promises. Those of each promise are among them: with `src`, the list draws them itself. */
export interface PromiseListMessages extends PromiseMessages, FeedMessages {
  /** The name of the buttons that filter. */
  readonly show: string;
  readonly everything: string;
  /** A button that filters; `{what}` and `{count}` are replaced. */
  readonly counted: string;
  /** What is announced once when a person filters, or when there are other promises. */
  readonly shown: Plural;
}
