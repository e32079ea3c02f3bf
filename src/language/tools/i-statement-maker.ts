import type { CardMessages } from './i-statement';

/** The words of the tool in which people write their own I statements, beside those of the card. */
export interface MakerMessages extends CardMessages {
  readonly 'ownTitle': string;
  readonly 'ownAbout': string;
  readonly 'statementLabel': string;
  readonly 'statementHint': string;
  readonly 'startWith': string;
  /** How a sentence can begin. The dots at its end are not written into the field. */
  readonly 'promptCan': string;
  readonly 'promptChoose': string;
  readonly 'promptWhen': string;
  readonly 'seeExamples': string;
  /** One on each line. */
  readonly 'someExamples': string;
  readonly 'askAdvice': string;
  readonly 'adviceWait': string;
  readonly 'adviceTitle': string;
  readonly 'adviceHint': string;
  readonly 'adviceNone': string;
  readonly 'adviceMissing': string;
  readonly 'pickPicture': string;
  readonly 'picture-home': string;
  readonly 'picture-family': string;
  readonly 'picture-friend': string;
  readonly 'picture-worker': string;
  readonly 'picture-choose': string;
  readonly 'picture-talk': string;
  readonly 'picture-listen': string;
  readonly 'picture-read': string;
  readonly 'picture-time': string;
  readonly 'picture-money': string;
  readonly 'picture-safe': string;
  readonly 'picture-happy': string;
  readonly 'noPicture': string;
  readonly 'trueNow': string;
  readonly 'canLeaveOut': string;
  readonly 'addAnother': string;
  readonly 'addedNow': string;
  readonly 'yourStatements': string;
  readonly 'inOwnWords': string;
  readonly 'changeThis': string;
  readonly 'canChangeNow': string;
  readonly 'takeOut': string;
  readonly 'takenOut': string;
  readonly 'putBack': string;
  readonly 'printCard': string;
}
