// Generated from i-statement-set-wall.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-set-wall.examples';

export default {
  title: 'Tools/I statement set wall · projector, big screen, meeting, workshop, Making it Real',
  id: 'tools-i-statement-set-wall',
  component: 'co-i-statement-set-wall',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const AStatement: StoryObj = { name: 'A statement', ...storyOf(examples, 'a statement') };
export const WithCounts: StoryObj = { name: 'With counts', ...storyOf(examples, 'with counts') };
export const ALongStatement: StoryObj = { name: 'A long statement', ...storyOf(examples, 'a long statement') };
export const EasyWordsDark: StoryObj = { name: 'Easy words, dark', ...storyOf(examples, 'easy words, dark') };
