// Generated from i-statement.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement.examples';

export default {
  title: 'Tools/I statement · survey, questionnaire, CAPTCHA, not sure, Making it Real',
  id: 'tools-i-statement',
  component: 'co-i-statement',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithPictureAndTopic: StoryObj = { name: 'With picture and topic', ...storyOf(examples, 'with picture and topic') };
export const Chosen: StoryObj = { name: 'Chosen', ...storyOf(examples, 'chosen') };
export const ALotABitNotAtAll: StoryObj = { name: 'A lot, a bit, not at all', ...storyOf(examples, 'a lot, a bit, not at all') };
export const YesOrNo: StoryObj = { name: 'Yes or no', ...storyOf(examples, 'yes or no') };
export const ChoicesOfYourOwn: StoryObj = { name: 'Choices of your own', ...storyOf(examples, 'choices of your own') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const EasyWordsNoneWritten: StoryObj = { name: 'Easy words, none written', ...storyOf(examples, 'easy words, none written') };
export const AskWhoAnswers: StoryObj = { name: 'Ask who answers', ...storyOf(examples, 'ask who answers') };
export const AnsweringForSomeone: StoryObj = { name: 'Answering for someone', ...storyOf(examples, 'answering for someone') };
export const WithARecording: StoryObj = { name: 'With a recording', ...storyOf(examples, 'with a recording') };
export const AsAHeading: StoryObj = { name: 'As a heading', ...storyOf(examples, 'as a heading') };
export const WordsRequired: StoryObj = { name: 'Words required', ...storyOf(examples, 'words required') };
export const WordsOff: StoryObj = { name: 'Words off', ...storyOf(examples, 'words off') };
export const NearlyTooLong: StoryObj = { name: 'Nearly too long', ...storyOf(examples, 'nearly too long') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const WithTwoErrors: StoryObj = { name: 'With two errors', ...storyOf(examples, 'with two errors') };
export const TooLong: StoryObj = { name: 'Too long', ...storyOf(examples, 'too long') };
export const Sending: StoryObj = { name: 'Sending', ...storyOf(examples, 'sending') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const SentNothingSaidAboutWhatHappensNext: StoryObj = {
  name: 'Sent, nothing said about what happens next',
  ...storyOf(examples, 'sent, nothing said about what happens next'),
};
export const HeldForReview: StoryObj = { name: 'Held for review', ...storyOf(examples, 'held for review') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const NotSentWithWordsOfThePage: StoryObj = { name: 'Not sent, with words of the page', ...storyOf(examples, 'not sent, with words of the page') };
export const NotSentWithProblemsOfTheServer: StoryObj = {
  name: 'Not sent, with problems of the server',
  ...storyOf(examples, 'not sent, with problems of the server'),
};
export const NotSentWithOneProblemOfTheServer: StoryObj = {
  name: 'Not sent, with one problem of the server',
  ...storyOf(examples, 'not sent, with one problem of the server'),
};
export const WithTheAddressOfThePage: StoryObj = { name: 'With the address of the page', ...storyOf(examples, 'with the address of the page') };
export const Skipped: StoryObj = { name: 'Skipped', ...storyOf(examples, 'skipped') };
export const Finished: StoryObj = { name: 'Finished', ...storyOf(examples, 'finished') };
export const ClearedNotSent: StoryObj = { name: 'Cleared, not sent', ...storyOf(examples, 'cleared, not sent') };
export const InAForm: StoryObj = { name: 'In a form', ...storyOf(examples, 'in a form') };
export const InAFormWithAnError: StoryObj = { name: 'In a form, with an error', ...storyOf(examples, 'in a form, with an error') };
export const Disabled: StoryObj = { name: 'Disabled', ...storyOf(examples, 'disabled') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
export const NoStatementYet: StoryObj = { name: 'No statement yet', ...storyOf(examples, 'no statement yet') };
