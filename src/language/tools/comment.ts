import type { ToolMessages } from '../messages';

/** The words of a comment: something that a person says in their own words. */
export interface CommentMessages extends ToolMessages {
  /** The question, if the page has none. */
  readonly 'ask': string;
  readonly 'textHint': string;
  /** What the text field is called in a list of errors. */
  readonly 'yourWords': string;
  readonly 'writeSomething': string;
  readonly 'someone-else': string;
  readonly 'moderation': string;
  readonly 'privacy': string;
  readonly 'publish': string;
  readonly 'publishHint': string;
  readonly 'publishYes': string;
  readonly 'publishNo': string;
  readonly 'shownName': string;
  readonly 'shownNameHint': string;
  readonly 'noName': string;
  readonly 'reply': string;
  readonly 'replyYes': string;
  readonly 'replyNo': string;
  readonly 'contactLabel': string;
  readonly 'contactHint': string;
  readonly 'contactMissing': string;
  readonly 'safe': string;
  readonly 'safeHint': string;
  readonly 'safeYes': string;
  readonly 'safeNo': string;
  readonly 'notSure': string;
  /** What the person gave is not sent. */
  readonly 'notSafe': string;
  /** The same, among what arrived. */
  readonly 'noSafeWay': string;
  readonly 'takeBack': string;
  readonly 'takeBackHere': string;
}
