// Generated from idea.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './idea.examples';

export default { title: 'Tools/Idea · suggestion, me too, reply, report', id: 'tools-idea', component: 'co-idea' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const TakenBack: StoryObj = { name: 'Taken back', ...storyOf(examples, 'taken back') };
