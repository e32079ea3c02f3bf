// Generated from notice.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './notice.examples';

export default { title: 'Parts/Notice · warning, alert, banner, information', id: 'parts-notice', component: 'co-notice' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithATitle: StoryObj = { name: 'With a title', ...storyOf(examples, 'with a title') };
export const Done: StoryObj = { name: 'Done', ...storyOf(examples, 'done') };
export const Problem: StoryObj = { name: 'Problem', ...storyOf(examples, 'problem') };
export const WithAPictureOfThePage: StoryObj = { name: 'With a picture of the page', ...storyOf(examples, 'with a picture of the page') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
