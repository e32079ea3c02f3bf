// Generated from glossary.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './glossary.examples';

export default {
  title: 'Tools/Glossary · dictionary, word list, jargon buster, definitions, acronyms',
  id: 'tools-glossary',
  component: 'co-glossary',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
