// Generated from easy-read.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './easy-read.examples';

export default {
  title: 'Tools/Easy read · plain English, simple words, accessible information',
  id: 'tools-easy-read',
  component: 'co-easy-read',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const Checked: StoryObj = { name: 'Checked', ...storyOf(examples, 'checked') };
export const FixedToEasyWords: StoryObj = { name: 'Fixed to easy words', ...storyOf(examples, 'fixed to easy words') };
export const NoEasyWordsYet: StoryObj = { name: 'No easy words yet', ...storyOf(examples, 'no easy words yet') };
export const WithWordsInBoth: StoryObj = { name: 'With words in both', ...storyOf(examples, 'with words in both') };
export const WithARecording: StoryObj = { name: 'With a recording', ...storyOf(examples, 'with a recording') };
export const WithABarOnThePage: StoryObj = { name: 'With a bar on the page', ...storyOf(examples, 'with a bar on the page') };
export const RemembersOnThisDevice: StoryObj = { name: 'Remembers on this device', ...storyOf(examples, 'remembers on this device') };
export const PrintsBoth: StoryObj = { name: 'Prints both', ...storyOf(examples, 'prints both') };
