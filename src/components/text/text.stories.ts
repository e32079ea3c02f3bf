// Generated from text.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './text.examples';

export default { title: 'Parts/Text · input, textarea, field, own words', id: 'parts-text', component: 'co-text' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithAHint: StoryObj = { name: 'With a hint', ...storyOf(examples, 'with a hint') };
export const Filled: StoryObj = { name: 'Filled', ...storyOf(examples, 'filled') };
export const SeveralLines: StoryObj = { name: 'Several lines', ...storyOf(examples, 'several lines') };
export const WithALimit: StoryObj = { name: 'With a limit', ...storyOf(examples, 'with a limit') };
export const NearlyTooLong: StoryObj = { name: 'Nearly too long', ...storyOf(examples, 'nearly too long') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const WithAnErrorFromAServer: StoryObj = { name: 'With an error from a server', ...storyOf(examples, 'with an error from a server') };
export const Disabled: StoryObj = { name: 'Disabled', ...storyOf(examples, 'disabled') };
export const LabelOfThePage: StoryObj = { name: 'Label of the page', ...storyOf(examples, 'label of the page') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
