import type { CardMessages, EasyReadMessages, ElementMessages, ListeningMessages, PartMessages, ReadingMessages, Review, SwitchMessages } from '../messages';

/** English, standard words. Apart by who shows them, so that a tool's file holds only its own. */
export const review: Review = {};

export const parts: PartMessages = {
  lang: 'en-GB',
  moreLimit: { other: 'Up to {count} characters.' },
  charactersLeft: { one: 'You have {count} character left.', other: 'You have {count} characters left.' },
  charactersOver: { one: 'Your words are {count} character too long.', other: 'Your words are {count} characters too long.' },
  errorPrefix: 'Error:',
  summaryTitle: 'Please look at this again',
  chooseOne: 'Choose an answer.',
};

export const elements: Omit<ElementMessages, keyof PartMessages> = {
  chooseSome: 'Choose at least one answer.',
  writeAnswer: 'Write your answer.',
  labelled: '{label}: {problem}',
  step: 'Step {step} of {total}',
};

export const card: Omit<CardMessages, keyof PartMessages> = {
  'ask': 'How true is this for you?',
  'askForSomeone': 'How true is this for that person?',
  'always': 'Yes, always',
  'sometimes': 'Sometimes',
  'never': 'No, never',
  'a-lot': 'A lot',
  'a-bit': 'A bit',
  'not-at-all': 'Not at all',
  'yes': 'Yes',
  'no': 'No',
  'not-sure': 'I am not sure',
  'not-about-me': 'This is not about me',
  'not-about-them': 'This is not about them',
  'me': 'Me',
  'me-with-help': 'Me, with help',
  'someone-else': 'I answer for someone',
  'who': 'Who is answering?',
  'more': 'Tell us more',
  'moreHint': 'You do not have to.\nYou can use your own words.',
  'moreRequiredHint': 'Use your own words.',
  'writeSomething': 'Write something in your own words.',
  'send': 'Send my answer',
  'sendAgain': 'Try again',
  'sending': 'We are sending your answer.',
  'sendingLong': 'This is taking a while.\nPlease keep this page open.',
  'skip': 'Skip this one',
  'notSentYet': 'Not sent yet.\nPlease look at this again.',
  'chooseOrSkip': 'Choose an answer, or skip this one.',
  'sentTitle': 'Thank you.\nWe have your answer.',
  'sentStatus': 'We have your answer.',
  'sentForReview': 'A person will read your answer before we use it.',
  'sentNext': 'You do not have to do anything else.',
  'youSaid': 'You said:',
  'reference': 'This is your code.\nUse it to ask about your answer.',
  'saveCopy': 'Keep a copy',
  'print': 'Print',
  'finish': 'Finish and clear this screen',
  'finishUnsent': 'Clear my answer without sending',
  'notSentTitle': 'We could not send your answer.',
  'notSentAdvice': 'Your answer is still here.\nYou can try again.\nYou can keep a copy.',
  'notSentStatus': 'We do not have your answer.',
  'offline': 'This device is not on the internet now.',
  'online': 'You are online again.\nPress “Try again”.',
  'pageToo': 'We will know which web page you used.',
  'leaveEmpty': 'Leave this box empty.',
  'copyTitle': 'My answer',
  'copyFile': 'my-answer',
  'copySent': 'Sent on {date}.',
  'copyNotSent': 'Not sent yet.\nSaved on {date}.',
  'skippedTitle': 'You skipped this one.',
  'copySaved': 'Look for “my-answer” in your downloads.',
  'skippedStatus': 'Skipped.',
  'skippedNext': 'That is fine.\nYou do not have to answer.',
  'answerAfterAll': 'Answer this one',
  'openedStatus': 'You can answer now.',
  'finishedStatus': 'Cleared.',
  'finishedTitle': 'Your answer is gone from this screen.',
  'finishedUnsentTitle': 'Your answer is gone.\nWe did not get it.',
  'finishedNext': 'You can close this page.',
  'startAgain': 'Answer again',
  'noStatement': 'There is no question here yet.',
};

export const switches: SwitchMessages = {
  lang: 'en-GB',
  easyWords: 'Easy words',
  on: 'On',
  off: 'Off',
  easyOn: 'You see easy words now.',
  easyOff: 'You see the usual words now.',
  rememberedVisit: 'Your choice stays until you close this tab.',
  rememberedDevice: 'This device remembers your choice.',
  forget: 'Forget my choice',
  forgotten: 'We forgot your choice.',
};

export const reading: Omit<ReadingMessages, keyof SwitchMessages> = {
  readingLabel: 'How you read this page',
  pictures: 'Pictures',
  listen: 'Listen',
  print: 'Print',
  picturesOn: 'You see pictures now.',
  picturesOff: 'The pictures are away now.',
  listenOn: 'You can listen now.\nLook for “Listen”.',
  listenOff: 'Listening is off now.',
};

export const easyRead: Omit<EasyReadMessages, keyof SwitchMessages> = {
  easyRead: 'Easy Read',
  noEasyWords: 'There are no easy words for this part yet.',
  askForEasyWords: 'Ask us for easy words',
  checkedBy: 'Checked by {name}, {date}.',
};

export const listening: ListeningMessages = {
  lang: 'en-GB',
  listen: 'Listen',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  slower: 'Slower',
  listenLabel: 'Listen to this part: {name}',
  listenPage: 'Listen to this page',
  noVoice: 'This device has no voice for these words.\nYou can ask someone to read them to you.',
};
