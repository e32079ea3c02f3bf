// Generated from i-statement-maker.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-maker.examples';

export default {
  title: 'Tools/I statement maker · own words, write, open question, what matters to me, card, Making it Real',
  id: 'tools-i-statement-maker',
  component: 'co-i-statement-maker',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const Written: StoryObj = { name: 'Written', ...storyOf(examples, 'written') };
export const WithYourOwnTitleExamplesAndPrompts: StoryObj = {
  name: 'With your own title, examples and prompts',
  ...storyOf(examples, 'with your own title, examples and prompts'),
};
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const WhoIsAnswering: StoryObj = { name: 'Who is answering', ...storyOf(examples, 'who is answering') };
export const Several: StoryObj = { name: 'Several', ...storyOf(examples, 'several') };
export const OneTakenOut: StoryObj = { name: 'One taken out', ...storyOf(examples, 'one taken out') };
export const WithAdvice: StoryObj = { name: 'With advice', ...storyOf(examples, 'with advice') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const NotSentWithAProblemOfTheServer: StoryObj = {
  name: 'Not sent, with a problem of the server',
  ...storyOf(examples, 'not sent, with a problem of the server'),
};
export const Finished: StoryObj = { name: 'Finished', ...storyOf(examples, 'finished') };
export const Long: StoryObj = { name: 'Long', ...storyOf(examples, 'long') };
export const WithoutWordsOfThePage: StoryObj = { name: 'Without words of the page', ...storyOf(examples, 'without words of the page') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
