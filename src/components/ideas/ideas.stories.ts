// Generated from ideas.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './ideas.examples';

export default {
  title: 'Tools/Ideas · suggestions, what is missing, magic wand, board, me too, ideas wall',
  id: 'tools-ideas',
  component: 'co-ideas',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithAPlaceToWrite: StoryObj = { name: 'With a place to write', ...storyOf(examples, 'with a place to write') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const NoLongerCountedAndOneWasTakenBack: StoryObj = {
  name: 'No longer counted, and one was taken back',
  ...storyOf(examples, 'no longer counted, and one was taken back'),
};
export const AFeed: StoryObj = { name: 'A feed', ...storyOf(examples, 'a feed') };
export const AFeedWithNothingInIt: StoryObj = { name: 'A feed with nothing in it', ...storyOf(examples, 'a feed with nothing in it') };
export const AFeedThatDoesNotCome: StoryObj = { name: 'A feed that does not come', ...storyOf(examples, 'a feed that does not come') };
export const NoIdeasYet: StoryObj = { name: 'No ideas yet', ...storyOf(examples, 'no ideas yet') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
export const InWelsh: StoryObj = { name: 'In Welsh', ...storyOf(examples, 'in Welsh') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
