// Generated from button.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './button.examples';

export default { title: 'Parts/Button · send, submit, link', id: 'parts-button', component: 'co-button' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const Second: StoryObj = { name: 'Second', ...storyOf(examples, 'second') };
export const Quiet: StoryObj = { name: 'Quiet', ...storyOf(examples, 'quiet') };
export const Busy: StoryObj = { name: 'Busy', ...storyOf(examples, 'busy') };
export const Disabled: StoryObj = { name: 'Disabled', ...storyOf(examples, 'disabled') };
export const YesAndNoTwins: StoryObj = { name: 'Yes and no, twins', ...storyOf(examples, 'yes and no, twins') };
export const InAForm: StoryObj = { name: 'In a form', ...storyOf(examples, 'in a form') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const CalmAndDark: StoryObj = { name: 'Calm and dark', ...storyOf(examples, 'calm and dark') };
