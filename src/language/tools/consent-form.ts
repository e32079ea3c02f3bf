import type { SendingMessages } from '../messages';

/** The words of the consent form. */
export interface ConsentMessages extends SendingMessages {
  /** `{organisation}` is replaced. */
  readonly 'whoAsks': string;
  /** `{person}` and `{organisation}` are replaced. */
  readonly 'personAsks': string;
  readonly 'together': string;
  readonly 'youChoose': string;
  readonly 'whatHappens': string;
  readonly 'why': string;
  readonly 'good': string;
  readonly 'notGood': string;
  readonly 'cannotUndo': string;
  readonly 'cannotUndoAtAll': string;
  readonly 'changeMind': string;
  readonly 'changeMindHow': string;
  readonly 'changeMindCode': string;
  readonly 'changeMindHere': string;
  /** `{date}` is replaced, here and below. */
  readonly 'keepUntil': string;
  readonly 'askAgainOn': string;
  /** `{basis}` is replaced by the reason below that fits. */
  readonly 'lawfulBasis': string;
  readonly 'basis-public-task': string;
  readonly 'basis-consent': string;
  readonly 'basis-legitimate-interests': string;
  readonly 'basis-contract': string;
  readonly 'basis-legal-obligation': string;
  readonly 'basis-vital-interests': string;
  readonly 'privacy': string;
  readonly 'contact': string;
  /** Shown where a server has rendered the form and JavaScript is off. */
  readonly 'withoutScript': string;
  readonly 'start': string;
  readonly 'next': string;
  readonly 'back': string;
  readonly 'haveQuestion': string;
  readonly 'wantHelp': string;
  readonly 'questionTitle': string;
  readonly 'helpTitle': string;
  readonly 'helpHow': string;
  readonly 'takeTime': string;
  readonly 'goOnAnswering': string;
  readonly 'understoodTitle': string;
  readonly 'understood': string;
  /** `{step}` and `{total}` are replaced. */
  readonly 'step': string;
  /** `{name}` is replaced. */
  readonly 'itemShared': string;
  readonly 'shownNameTitle': string;
  readonly 'full-name': string;
  readonly 'first-name': string;
  readonly 'made-up-name': string;
  readonly 'no-name': string;
  readonly 'shownNameLabel': string;
  readonly 'peopleSee': string;
  /** How a person without a name is shown. */
  readonly 'noNameShown': string;
  readonly 'helpKindsTitle': string;
  readonly 'help-read': string;
  readonly 'help-explained': string;
  readonly 'help-typed': string;
  readonly 'help-interpreted': string;
  readonly 'helperName': string;
  readonly 'notNeeded': string;
  readonly 'helperDecides': string;
  readonly 'legal-authority': string;
  readonly 'authorityTitle': string;
  readonly 'authority-attorney': string;
  readonly 'authority-deputy': string;
  readonly 'authority-guardian': string;
  readonly 'authority-parent': string;
  readonly 'authorityName': string;
  readonly 'authorityChecked': string;
  readonly 'signTitle': string;
  readonly 'typed-name': string;
  readonly 'initials': string;
  readonly 'spoken': string;
  readonly 'witness': string;
  readonly 'nameLabel': string;
  readonly 'initialsLabel': string;
  readonly 'witnessLabel': string;
  readonly 'recordYes': string;
  readonly 'recording': string;
  readonly 'stopRecording': string;
  readonly 'recorded': string;
  readonly 'hearYes': string;
  readonly 'recordAgain': string;
  readonly 'noMicrophone': string;
  readonly 'cannotPlay': string;
  readonly 'recordFirst': string;
  readonly 'writeThis': string;
  /** The words of a question changed after it was answered. */
  readonly 'wordsChanged': string;
  readonly 'checkTitle': string;
  readonly 'changeAnswer': string;
  readonly 'say-yes': string;
  readonly 'say-no': string;
  readonly 'say-skipped': string;
  readonly 'say-not-asked': string;
  readonly 'noRest': string;
  readonly 'sendAnswers': string;
  readonly 'looking': string;
  /** The title where something has arrived that has no state. */
  readonly 'sentStatus': string;
  /** The screens of the states. */
  readonly 'title-given': string;
  readonly 'title-partly-given': string;
  readonly 'title-refused': string;
  readonly 'title-paused': string;
  readonly 'title-withdrawn': string;
  readonly 'title-expired': string;
  readonly 'text-refused': string;
  readonly 'text-paused': string;
  readonly 'text-withdrawn': string;
  readonly 'text-expired': string;
  readonly 'expiredAgain': string;
  readonly 'yourCode': string;
  readonly 'codeKeep': string;
  readonly 'iChangeMind': string;
  readonly 'saveData': string;
  readonly 'printLarge': string;
  /** `{version}` and `{hash}` are replaced. */
  readonly 'proof': string;
  readonly 'consentCopyTitle': string;
  readonly 'consentFile': string;
  readonly 'consentCopySaved': string;
  readonly 'codeTitle': string;
  readonly 'codeHint': string;
  readonly 'codeWrong': string;
  readonly 'codeUnknown': string;
  readonly 'codeLost': string;
  readonly 'codeOnly': string;
  readonly 'agreedTitle': string;
  readonly 'agreedOn': string;
  readonly 'sendChanges': string;
  readonly 'noChange': string;
  readonly 'stopAll': string;
  readonly 'pauseAll': string;
  readonly 'resume': string;
  readonly 'keepAsIs': string;
  readonly 'stillTitle': string;
  readonly 'still-happy': string;
  readonly 'still-some': string;
  readonly 'still-delete': string;
  readonly 'takeOutTitle': string;
  readonly 'takeOutWords': string;
  readonly 'howLong': string;
  readonly 'yourDetails': string;
  /** `{categories}` is replaced, here and in the next. */
  readonly 'itemUses': string;
  readonly 'sensitive': string;
  readonly 'otherWays': string;
  readonly 'decidesFor': string;
  readonly 'witnessDecides': string;
  readonly 'place': string;
  readonly 'staffMember': string;
  readonly 'title-delete': string;
  readonly 'title-take-out': string;
  readonly 'stopMeans': string;
  readonly 'changesFirst': string;
  readonly 'tickOrWrite': string;
  readonly 'notHere': string;
  readonly 'notReady': string;
  /** For the developer or the editor, where the markup is not complete; `{fix}` is replaced. */
  readonly 'forEditors': string;
  /** `{attributes}` is replaced. */
  readonly 'needs': string;
  readonly 'needsSecure': string;
}
