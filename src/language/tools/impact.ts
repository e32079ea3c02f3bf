import type { ToolMessages } from '../messages';

/** The words of the question what difference something made. */
export interface ImpactMessages extends ToolMessages {
  /** What is asked, by when people are asked. */
  readonly 'now': string;
  readonly '3-months': string;
  readonly 'year': string;
  readonly 'better': string;
  readonly 'same': string;
  readonly 'worse': string;
  readonly 'not-sure': string;
  readonly 'not-about-me': string;
  /** Next to a choice that a link made. */
  readonly 'chosenByLink': string;
  readonly 'more': string;
  readonly 'moreHint': string;
}
