import type { PartMessages } from '../messages';

/** The words of a story, of what the person agreed to, and of what is there when it is not shown. */
export interface StoryMessages extends Pick<PartMessages, 'lang'> {
  readonly easyTitle: string;
  readonly bslTitle: string;
  /** Title of what is said in a recording. */
  readonly saidTitle: string;
  /** `{time}` is replaced: `1:04`. */
  readonly playFrom: string;
  readonly pause: string;
  readonly cannotPlay: string;
  /** After `cannotPlay`, if there are words. */
  readonly readInstead: string;
  readonly noWords: string;
  readonly agreed: string;
  /** `{date}` is replaced, here and below. */
  readonly agreedOn: string;
  readonly agreedUntil: string;
  /** Before a list of what the person said yes to. */
  readonly agreedTo: string;
  /** Before `takeBack`, which is a link. */
  readonly isItYours: string;
  readonly takeBack: string;
  // Instead of a story that is not shown.
  readonly withdrawn: string;
  readonly withdrawnOn: string;
  readonly ended: string;
  readonly paused: string;
}
