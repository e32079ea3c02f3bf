// Generated from comment.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './comment.examples';

export default {
  title: 'Tools/Comment · feedback, story, contact form, suggestion, compliment, message, consultation',
  id: 'tools-comment',
  component: 'co-comment',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithEveryQuestion: StoryObj = { name: 'With every question', ...storyOf(examples, 'with every question') };
export const EverythingAnswered: StoryObj = { name: 'Everything answered', ...storyOf(examples, 'everything answered') };
export const Spoken: StoryObj = { name: 'Spoken', ...storyOf(examples, 'spoken') };
export const SpokenTooLittleToSend: StoryObj = { name: 'Spoken, too little to send', ...storyOf(examples, 'spoken, too little to send') };
export const NotASafeWayToReply: StoryObj = { name: 'Not a safe way to reply', ...storyOf(examples, 'not a safe way to reply') };
export const WithoutAQuestionOfThePage: StoryObj = { name: 'Without a question of the page', ...storyOf(examples, 'without a question of the page') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const WithHelp: StoryObj = { name: 'With help', ...storyOf(examples, 'with help') };
export const NearlyTooLong: StoryObj = { name: 'Nearly too long', ...storyOf(examples, 'nearly too long') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const WithTwoErrors: StoryObj = { name: 'With two errors', ...storyOf(examples, 'with two errors') };
export const Sending: StoryObj = { name: 'Sending', ...storyOf(examples, 'sending') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const SentNothingElseAsked: StoryObj = { name: 'Sent, nothing else asked', ...storyOf(examples, 'sent, nothing else asked') };
export const HeldForReview: StoryObj = { name: 'Held for review', ...storyOf(examples, 'held for review') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const NotSentWithAProblemOfTheServer: StoryObj = {
  name: 'Not sent, with a problem of the server',
  ...storyOf(examples, 'not sent, with a problem of the server'),
};
export const Finished: StoryObj = { name: 'Finished', ...storyOf(examples, 'finished') };
export const ClearedNotSent: StoryObj = { name: 'Cleared, not sent', ...storyOf(examples, 'cleared, not sent') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
