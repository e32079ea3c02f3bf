// Generated from help.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './help.examples';

export default {
  title: 'Tools/Help · contact, safeguarding, emergency, danger, abuse, advocate, BSL, telephone',
  id: 'tools-help',
  component: 'co-help',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const Open: StoryObj = { name: 'Open', ...storyOf(examples, 'open') };
export const OpenedByAPerson: StoryObj = { name: 'Opened by a person', ...storyOf(examples, 'opened by a person') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const InATool: StoryObj = { name: 'In a tool', ...storyOf(examples, 'in a tool') };
