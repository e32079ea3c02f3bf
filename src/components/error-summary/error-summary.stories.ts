// Generated from error-summary.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './error-summary.examples';

export default { title: 'Parts/Error summary · validation, wrong, put right', id: 'parts-error-summary', component: 'co-error-summary' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const BeforeSending: StoryObj = { name: 'Before sending', ...storyOf(examples, 'before sending') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const FromAServer: StoryObj = { name: 'From a server', ...storyOf(examples, 'from a server') };
