import type { SwitchMessages } from '../messages';

/** The words of the reading bar. */
export interface ReadingMessages extends SwitchMessages {
  /** Name of the group of switches. */
  readonly readingLabel: string;
  readonly pictures: string;
  readonly listen: string;
  readonly print: string;
  /** A browser inside an app refused to print. */
  readonly cannotPrint: string;
  readonly picturesOn: string;
  readonly picturesOff: string;
  readonly listenOn: string;
  readonly listenOff: string;
}
