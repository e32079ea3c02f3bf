// Generated from panel.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './panel.examples';

export default { title: 'Parts/Panel · thanks, confirmation, success', id: 'parts-panel', component: 'co-panel' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithAPicture: StoryObj = { name: 'With a picture', ...storyOf(examples, 'with a picture') };
export const WithSomethingToDo: StoryObj = { name: 'With something to do', ...storyOf(examples, 'with something to do') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
