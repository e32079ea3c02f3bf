// Generated from reading-bar.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './reading-bar.examples';

export default {
  title: 'Tools/Reading bar · accessibility toolbar, easy words, pictures, print',
  id: 'tools-reading-bar',
  component: 'co-reading-bar',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const EasyWordsOn: StoryObj = { name: 'Easy words on', ...storyOf(examples, 'easy words on') };
export const PicturesOff: StoryObj = { name: 'Pictures off', ...storyOf(examples, 'pictures off') };
export const ListeningOn: StoryObj = { name: 'Listening on', ...storyOf(examples, 'listening on') };
export const RemembersForThisVisit: StoryObj = { name: 'Remembers for this visit', ...storyOf(examples, 'remembers for this visit') };
export const WithoutListeningAndPrint: StoryObj = { name: 'Without listening and print', ...storyOf(examples, 'without listening and print') };
export const WithATool: StoryObj = { name: 'With a tool', ...storyOf(examples, 'with a tool') };
export const InWelsh: StoryObj = { name: 'In Welsh', ...storyOf(examples, 'in Welsh') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
