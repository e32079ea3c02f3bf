// Generated from results.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './results.examples';

export default {
  title: 'Tools/Results · chart, graph, bar chart, survey results, statistics, small numbers, suppression, what people said',
  id: 'tools-results',
  component: 'co-results',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const ASet: StoryObj = { name: 'A set', ...storyOf(examples, 'a set') };
export const SomeHidden: StoryObj = { name: 'Some hidden', ...storyOf(examples, 'some hidden') };
export const AllHidden: StoryObj = { name: 'All hidden', ...storyOf(examples, 'all hidden') };
export const FewPeopleAnswered: StoryObj = { name: 'Few people answered', ...storyOf(examples, 'few people answered') };
export const PeopleCanStillAnswer: StoryObj = { name: 'People can still answer', ...storyOf(examples, 'people can still answer') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const ALongStatement: StoryObj = { name: 'A long statement', ...storyOf(examples, 'a long statement') };
export const InWelsh: StoryObj = { name: 'In Welsh', ...storyOf(examples, 'in Welsh') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
export const FromAFile: StoryObj = { name: 'From a file', ...storyOf(examples, 'from a file') };
export const FromCode: StoryObj = { name: 'From code', ...storyOf(examples, 'from code') };
export const ANumberThatIsTooSmall: StoryObj = { name: 'A number that is too small', ...storyOf(examples, 'a number that is too small') };
