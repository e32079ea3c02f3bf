// Generated from i-statement-set-group.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-set-group.examples';

export default {
  title: 'Tools/I statement set group · hands, show of hands, meeting, facilitator, workshop, Making it Real',
  id: 'tools-i-statement-set-group',
  component: 'co-i-statement-set-group',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const AStatementIsCounted: StoryObj = { name: 'A statement is counted', ...storyOf(examples, 'a statement is counted') };
export const MoreHandsThanPeople: StoryObj = { name: 'More hands than people', ...storyOf(examples, 'more hands than people') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const CheckTheCounts: StoryObj = { name: 'Check the counts', ...storyOf(examples, 'check the counts') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const EasyWordsDark: StoryObj = { name: 'Easy words, dark', ...storyOf(examples, 'easy words, dark') };
