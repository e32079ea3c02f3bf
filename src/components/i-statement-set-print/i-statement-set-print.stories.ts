// Generated from i-statement-set-print.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './i-statement-set-print.examples';

export default {
  title: 'Tools/I statement set print · paper, sheets, large print, QR code, Making it Real',
  id: 'tools-i-statement-set-print',
  component: 'co-i-statement-set-print',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const SixOnAPage: StoryObj = { name: 'Six on a page', ...storyOf(examples, 'six on a page') };
export const LargePrintWithoutPictures: StoryObj = { name: 'Large print, without pictures', ...storyOf(examples, 'large print, without pictures') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
