// Generated from progress.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './progress.examples';

export default { title: 'Parts/Progress · steps, stepper, how far', id: 'parts-progress', component: 'co-progress' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const TheFirstStep: StoryObj = { name: 'The first step', ...storyOf(examples, 'the first step') };
export const TheLastStep: StoryObj = { name: 'The last step', ...storyOf(examples, 'the last step') };
export const ManySteps: StoryObj = { name: 'Many steps', ...storyOf(examples, 'many steps') };
export const WordsOfThePage: StoryObj = { name: 'Words of the page', ...storyOf(examples, 'words of the page') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
