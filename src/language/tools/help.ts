import type { PartMessages } from '../messages';

/** The words of help: whom to reach, and when. */
export interface HelpMessages extends Pick<PartMessages, 'lang'> {
  /** What the button says that opens it. */
  readonly needHelp: string;
  // Each kind of contact, as the person would say it.
  readonly urgent: string;
  readonly safeguarding: string;
  readonly person: string;
  readonly advocate: string;
  readonly bsl: string;
  /** Never a promise that everything stays secret. */
  readonly sharing: string;
  /** Shown inside a tool. */
  readonly stillHere: string;
  readonly close: string;
}
