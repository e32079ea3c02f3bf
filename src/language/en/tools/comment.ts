import type { Review, ToolMessages } from '../../messages';
import type { CommentMessages } from '../../tools/comment';
import type { InRegisters } from '../../words';
import * as easyShared from '../easy';
import * as shared from '../standard';

/** English words of a comment, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<CommentMessages, keyof ToolMessages> = {
  'ask': 'What do you want to say?',
  'textHint': 'Use your own words.\nSpelling does not matter.',
  'yourWords': 'Your words',
  'writeSomething': 'Write what you want to say.',
  'someone-else': 'Someone else: I am writing for them',
  'moderation': 'Our rules for what people write (opens in a new tab)',
  'privacy': 'How we use your data (opens in a new tab)',
  'publish': 'May we publish this?',
  'publishHint': 'We publish it only if you say yes.',
  'publishYes': 'Yes, you can publish it',
  'publishNo': 'No, do not publish it',
  'shownName': 'Which name can we show?',
  'shownNameHint': 'It does not have to be your real name.\nYou can leave this empty.',
  'noName': 'No name',
  'reply': 'May we reply to you?',
  'replyYes': 'Yes, please reply',
  'replyNo': 'No, do not reply',
  'contactLabel': 'How can we reach you?',
  'contactHint': 'Your email address, your telephone number, or another way.',
  'contactMissing': 'Write how we can reach you, or choose “No, do not reply”.',
  'safe': 'Is it safe if we reply in this way?',
  'safeHint': 'Think about who else sees your messages, or answers your phone.',
  'safeYes': 'Yes, it is safe',
  'safeNo': 'No, it is not safe',
  'notSure': 'I am not sure',
  'notSafe': 'Then we will not reply in this way, and we will not get what you wrote there.\nYou can write another way.',
  'noSafeWay': 'Yes.\nWe do not have a safe way yet.',
  'takeBack': 'This is your code to take it back.\nKeep it in a safe place.',
  'takeBackHere': 'Take back what you said (opens in a new tab)',
  'record': 'Record what you want to say',
  'recordHint': {
    one: 'You can talk for {count} minute.\nYou can listen to it before you send it.',
    other: 'You can talk for up to {count} minutes.\nYou can listen to it before you send it.',
  },
  'cancelRecording': 'Do not record',
  'pauseRecording': 'Pause',
  'resumeRecording': 'Carry on recording',
  'stopRecording': 'Stop recording',
  'hearRecording': 'Listen to my recording',
  'stopHearing': 'Stop listening',
  'recordAgain': 'Record again',
  'saveRecording': 'Keep my recording on this device',
  'deleteRecording': 'Delete my recording',
  'recordingFile': 'my-recording',
  'recordingTime': '{time} of {limit}',
  'heard': 'We can hear you.',
  'notHeard': 'We cannot hear you.\nIs the microphone near you?',
  'askingMicrophone': 'Your browser asks if we can use the microphone.\nChoose “Allow”.',
  'recordingNow': 'We are recording you now.',
  'recordingPaused': 'You paused the recording.',
  'recordingHidden': 'We paused the recording because you left this page.',
  'oneMinuteLeft': 'You have 1 minute left.',
  'recordingKept': 'Your recording is here: {time}.\nYou have not sent it yet.',
  'recordingFull': 'That is as long as a recording can be.\nYour recording is here: {time}.',
  'recordingStopped': 'The microphone stopped.\nWhat you said before that is here: {time}.',
  'nothingRecorded': 'We did not record anything.\nYou can try again, or write.',
  'recordingDeleted': 'You deleted your recording.',
  'recordingCancelled': 'We did not record anything.',
  'refusedMicrophone': 'We cannot use your microphone.\nYou can allow it in your browser, or write.',
  'noMicrophone': 'We did not find a microphone.\nYou can write.',
  'cannotPlay': 'This browser cannot play your recording.\nYou can still send it.',
  'stopFirst': 'Stop recording before you send.',
  'youRecorded': 'You recorded what you want to say: {time}.',
  'sayOrWrite': 'Write or record what you want to say.',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  moderation: 'Our rules: what you can write here (opens in a new tab)',
  publish: 'Can we show this to other people?',
  publishHint: 'We do this only if you say yes.',
  publishYes: 'Yes, you can show it',
  publishNo: 'No, do not show it',
  reply: 'Can we answer you?',
  replyYes: 'Yes, please answer me',
  replyNo: 'No, do not answer me',
  contactMissing: 'Write how we can reach you.\nOr choose “No, do not answer me”.',
  safe: 'Is it safe if we answer you in this way?',
  safeHint: 'Who else sees your messages?\nWho else answers your phone?',
  notSafe: 'Then we will not answer you in this way.\nWe will not get what you wrote there.\nYou can write another way.',
};

export const words: InRegisters<CommentMessages> = {
  tool: 'comment',
  standard: { ...shared.parts, ...shared.sending, ...shared.tool, ...standard },
  easy: { ...easyShared.parts, ...easyShared.sending, ...easyShared.tool, ...easy },
};
