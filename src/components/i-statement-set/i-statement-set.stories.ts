// Generated from i-statement-set.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-set.examples';

export default {
  title: 'Tools/I statement set · survey, questionnaire, questions, pack, Making it Real',
  id: 'tools-i-statement-set',
  component: 'co-i-statement-set',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithThemesAndPictures: StoryObj = { name: 'With themes and pictures', ...storyOf(examples, 'with themes and pictures') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const WhoIsAnswering: StoryObj = { name: 'Who is answering', ...storyOf(examples, 'who is answering') };
export const AnsweringForSomeone: StoryObj = { name: 'Answering for someone', ...storyOf(examples, 'answering for someone') };
export const SecondStatementAnswered: StoryObj = { name: 'Second statement, answered', ...storyOf(examples, 'second statement, answered') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const CheckYourAnswers: StoryObj = { name: 'Check your answers', ...storyOf(examples, 'check your answers') };
export const CheckWithThemesStoppedEarly: StoryObj = { name: 'Check, with themes, stopped early', ...storyOf(examples, 'check, with themes, stopped early') };
export const CheckWithNothingToSend: StoryObj = { name: 'Check, with nothing to send', ...storyOf(examples, 'check, with nothing to send') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const NotSentWithAProblemOfTheServer: StoryObj = {
  name: 'Not sent, with a problem of the server',
  ...storyOf(examples, 'not sent, with a problem of the server'),
};
export const Finished: StoryObj = { name: 'Finished', ...storyOf(examples, 'finished') };
export const AllOnOnePage: StoryObj = { name: 'All on one page', ...storyOf(examples, 'all on one page') };
export const AllOnOnePageWithAnError: StoryObj = { name: 'All on one page, with an error', ...storyOf(examples, 'all on one page, with an error') };
export const FromAPack: StoryObj = { name: 'From a pack', ...storyOf(examples, 'from a pack') };
export const APackThatDoesNotCome: StoryObj = { name: 'A pack that does not come', ...storyOf(examples, 'a pack that does not come') };
export const OneStatement: StoryObj = { name: 'One statement', ...storyOf(examples, 'one statement') };
export const Long: StoryObj = { name: 'Long', ...storyOf(examples, 'long') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
export const NoStatementsYet: StoryObj = { name: 'No statements yet', ...storyOf(examples, 'no statements yet') };
