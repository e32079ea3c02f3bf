// Generated from listen.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './listen.examples';

export default { title: 'Tools/Listen · audio, read aloud, speech, voice', id: 'tools-listen', component: 'co-listen' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const InsideItsPart: StoryObj = { name: 'Inside its part', ...storyOf(examples, 'inside its part') };
export const NoVoice: StoryObj = { name: 'No voice', ...storyOf(examples, 'no voice') };
