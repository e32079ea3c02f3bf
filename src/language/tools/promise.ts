import type { PartMessages } from '../messages';

/** The words of a promise: what becomes of what people said. */
export interface PromiseMessages extends Pick<PartMessages, 'lang'> {
  /** Before what people said. */
  readonly youSaid: string;
  // Each state, as the organisation says it.
  readonly will: string;
  readonly doing: string;
  readonly done: string;
  readonly cannot: string;
  // The labels of what is written about it.
  readonly because: string;
  readonly by: string;
  readonly date: string;
  readonly change: string;
  readonly again: string;
  readonly history: string;
  /** The link to a page of the site. */
  readonly meant: string;
}
