// Generated from easy-block.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './easy-block.examples';

export default { title: 'Tools/Easy block · picture, easy read, sentence', id: 'tools-easy-block', component: 'co-easy-block' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const SomeInARow: StoryObj = { name: 'Some in a row', ...storyOf(examples, 'some in a row') };
export const WithAPictureOfYourOwn: StoryObj = { name: 'With a picture of your own', ...storyOf(examples, 'with a picture of your own') };
export const WithARecording: StoryObj = { name: 'With a recording', ...storyOf(examples, 'with a recording') };
export const PicturesOff: StoryObj = { name: 'Pictures off', ...storyOf(examples, 'pictures off') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
