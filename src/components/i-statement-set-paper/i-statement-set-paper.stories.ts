// Generated from i-statement-set-paper.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-set-paper.examples';

export default {
  title: 'Tools/I statement set paper · data entry, sheets, paper forms, Making it Real',
  id: 'tools-i-statement-set-paper',
  component: 'co-i-statement-set-paper',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const ASheetHasArrivedAndItsNumberIsTypedAgain: StoryObj = {
  name: 'A sheet has arrived, and its number is typed again',
  ...storyOf(examples, 'a sheet has arrived, and its number is typed again'),
};
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const WhoIsAnsweringEasyWords: StoryObj = { name: 'Who is answering, easy words', ...storyOf(examples, 'who is answering, easy words') };
