// Generated from i-statement-item.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-item.examples';

export default { title: 'Tools/I statement item · question, Making it Real', id: 'tools-i-statement-item', component: 'co-i-statement-item' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithEasyWordsAThemeAndAPicture: StoryObj = {
  name: 'With easy words, a theme and a picture',
  ...storyOf(examples, 'with easy words, a theme and a picture'),
};
