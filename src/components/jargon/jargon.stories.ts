// Generated from jargon.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './jargon.examples';

export default {
  title: 'Tools/Jargon · abbreviation, acronym, definition, dictionary, tooltip, hard word, explain',
  id: 'tools-jargon',
  component: 'co-jargon',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const Open: StoryObj = { name: 'Open', ...storyOf(examples, 'open') };
export const OpenedByAPerson: StoryObj = { name: 'Opened by a person', ...storyOf(examples, 'opened by a person') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const FromAWordList: StoryObj = { name: 'From a word list', ...storyOf(examples, 'from a word list') };
