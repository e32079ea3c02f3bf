import type { ElementMessages, ListeningMessages, PartMessages, Review, SendingMessages, SwitchMessages, ToolMessages } from '../messages';

/** English, standard words that more than one tool shows. They are in groups so that a tool’s file has only those that it shows. */
export const review: Review = {};

export const parts: PartMessages = {
  lang: 'en-GB',
  moreLimit: { other: 'Up to {count} characters.' },
  charactersLeft: { one: 'You have {count} character left.', other: 'You have {count} characters left.' },
  charactersOver: { one: 'Your words are {count} character too long.', other: 'Your words are {count} characters too long.' },
  errorPrefix: 'Error:',
  summaryTitle: 'Please look at this again',
  chooseOne: 'Choose an answer.',
  labelled: '{label}: {problem}',
};

export const elements: Omit<ElementMessages, keyof PartMessages> = {
  chooseSome: 'Choose at least one answer.',
  writeAnswer: 'Write your answer.',
  step: 'Step {step} of {total}',
};

/** What tools show that send, but have no answer of their own on the screen. They are not in the group, so a file that needs only these has only these. */
export const sendingLong = 'This is taking a while.\nPlease keep this page open.';
export const complain = 'Complain about how we use your data (opens in a new tab)';

export const sending: Omit<SendingMessages, keyof PartMessages> = {
  'yes': 'Yes',
  'no': 'No',
  'me': 'Me',
  'me-with-help': 'Me, with help',
  'who': 'Who is answering?',
  'sendAgain': 'Try again',
  'sending': 'We are sending your answer.',
  sendingLong,
  'skip': 'Skip this one',
  'notSentYet': 'Not sent yet.\nPlease look at this again.',
  'sentNow': 'Sent.',
  'chooseOrSkip': 'Choose an answer, or skip this one.',
  'sentForReview': 'A person will read your answer before we use it.',
  'reference': 'This is your code.\nUse it to ask about your answer.',
  'saveCopy': 'Keep a copy',
  'print': 'Print',
  'finish': 'Finish and clear this screen',
  'finishUnsent': 'Clear my answer without sending',
  'notSentTitle': 'We could not send your answer.',
  'notSentAdvice': 'Your answer is still here.\nYou can try again.\nYou can keep a copy.',
  'notSentStatus': 'We do not have your answer.',
  'offline': 'You are not online now.',
  'online': 'You are online again.\nPress “Try again”.',
  complain,
  'pageToo': 'We will know which web page you used.',
  'leaveEmpty': 'Leave this box empty.',
  'copySent': 'Sent on {date}.',
  'copyNotSent': 'Not sent yet.\nSaved on {date}.',
  'finishedStatus': 'Cleared.',
  'finishedTitle': 'Your answer is gone from this screen.',
  'finishedUnsentTitle': 'Your answer is gone.\nWe did not get it.',
  'finishedNext': 'You can close this page.',
  'startAgain': 'Answer again',
};

export const tool: Omit<ToolMessages, keyof SendingMessages> = {
  send: 'Send my answer',
  sentTitle: 'Thank you.\nWe have your answer.',
  sentNext: 'You do not have to do anything else.',
  copyTitle: 'My answer',
  copyFile: 'my-answer',
  skippedTitle: 'You skipped this one.',
  copySaved: 'Look for “my-answer” in your downloads.\nIs it not there?\nYou can print it, or take a photo of it.',
  skippedStatus: 'Skipped.',
  skippedNext: 'That is fine.\nYou do not have to answer.',
  answerAfterAll: 'Answer this one',
  openedStatus: 'You can answer now.',
};

export const switches: SwitchMessages = {
  lang: 'en-GB',
  easyWords: 'Easy words',
  on: 'On',
  off: 'Off',
  easyOn: 'Easy words are on now.',
  easyOff: 'Easy words are off now.',
  rememberedVisit: 'Your choice stays until you close this tab.',
  rememberedDevice: 'This device remembers your choice.',
  forget: 'Forget my choice',
  forgotten: 'We forgot your choice.',
};

export const listening: ListeningMessages = {
  lang: 'en-GB',
  listen: 'Listen',
  pause: 'Pause',
  goOn: 'Carry on',
  stop: 'Stop',
  slower: 'Slower',
  listenLabel: 'Listen to this part: {name}',
  listenPage: 'Listen to this page',
  noVoice: 'This device has no voice for these words.\nYou can ask someone to read them to you.',
};
