// Generated from promise.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './promise.examples';

export default { title: 'Tools/Promise · you said, we did, feedback, reply, commitment, action', id: 'tools-promise', component: 'co-promise' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WeAreDoingThis: StoryObj = { name: 'We are doing this', ...storyOf(examples, 'we are doing this') };
export const WeDidThis: StoryObj = { name: 'We did this', ...storyOf(examples, 'we did this') };
export const WeCannot: StoryObj = { name: 'We cannot', ...storyOf(examples, 'we cannot') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
