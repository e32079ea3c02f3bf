// Generated from impact.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './impact.examples';

export default { title: 'Tools/Impact · difference, outcome, evaluation, follow-up, what changed', id: 'tools-impact', component: 'co-impact' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const After3Months: StoryObj = { name: 'After 3 months', ...storyOf(examples, 'after 3 months') };
export const AfterAYear: StoryObj = { name: 'After a year', ...storyOf(examples, 'after a year') };
export const WithAnError: StoryObj = { name: 'With an error', ...storyOf(examples, 'with an error') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const Sent: StoryObj = { name: 'Sent', ...storyOf(examples, 'sent') };
export const Skipped: StoryObj = { name: 'Skipped', ...storyOf(examples, 'skipped') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
export const InWelsh: StoryObj = { name: 'In Welsh', ...storyOf(examples, 'in Welsh') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
