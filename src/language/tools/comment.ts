import type { Plural, ToolMessages } from '../messages';

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
  // What a person can record. `{time}` and `{limit}` are replaced: `1:05`.
  readonly 'record': string;
  readonly 'recordHint': Plural;
  readonly 'cancelRecording': string;
  readonly 'pauseRecording': string;
  readonly 'resumeRecording': string;
  readonly 'stopRecording': string;
  readonly 'hearRecording': string;
  readonly 'stopHearing': string;
  readonly 'recordAgain': string;
  readonly 'saveRecording': string;
  readonly 'deleteRecording': string;
  readonly 'recordingFile': string;
  readonly 'recordingTime': string;
  readonly 'heard': string;
  readonly 'notHeard': string;
  readonly 'askingMicrophone': string;
  readonly 'recordingNow': string;
  readonly 'recordingPaused': string;
  readonly 'recordingHidden': string;
  readonly 'oneMinuteLeft': string;
  readonly 'recordingKept': string;
  readonly 'recordingFull': string;
  readonly 'recordingStopped': string;
  readonly 'nothingRecorded': string;
  readonly 'recordingDeleted': string;
  readonly 'recordingCancelled': string;
  readonly 'refusedMicrophone': string;
  readonly 'noMicrophone': string;
  readonly 'cannotPlay': string;
  readonly 'stopFirst': string;
  readonly 'youRecorded': string;
  readonly 'sayOrWrite': string;
}
