// Generated from choices.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './choices.examples';

export default { title: 'Parts/Choices · radio, checkbox, options, question, not sure', id: 'parts-choices', component: 'co-choices' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const Chosen: StoryObj = { name: 'Chosen', ...storyOf(examples, 'chosen') };
export const Several: StoryObj = { name: 'Several', ...storyOf(examples, 'several') };
export const WithPictures: StoryObj = { name: 'With pictures', ...storyOf(examples, 'with pictures') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const WithAnErrorFromAServer: StoryObj = { name: 'With an error from a server', ...storyOf(examples, 'with an error from a server') };
export const Disabled: StoryObj = { name: 'Disabled', ...storyOf(examples, 'disabled') };
export const FromAProperty: StoryObj = { name: 'From a property', ...storyOf(examples, 'from a property') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
