// Generated from promise-list.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './promise-list.examples';

export default {
  title: 'Tools/Promise list · you said, we did, feedback, replies, commitments, action plan',
  id: 'tools-promise-list',
  component: 'co-promise-list',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const WithoutButtons: StoryObj = { name: 'Without buttons', ...storyOf(examples, 'without buttons') };
export const AFeed: StoryObj = { name: 'A feed', ...storyOf(examples, 'a feed') };
export const AFeedWithNothingInIt: StoryObj = { name: 'A feed with nothing in it', ...storyOf(examples, 'a feed with nothing in it') };
export const AFeedThatDoesNotCome: StoryObj = { name: 'A feed that does not come', ...storyOf(examples, 'a feed that does not come') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
