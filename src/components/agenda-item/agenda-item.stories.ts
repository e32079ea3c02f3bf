// Generated from agenda-item.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './agenda-item.examples';

export default { title: 'Tools/Agenda item · point, topic, break, outcome', id: 'tools-agenda-item', component: 'co-agenda-item' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const ABreak: StoryObj = { name: 'A break', ...storyOf(examples, 'a break') };
