// Generated from picture.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './picture.examples';

export default { title: 'Parts/Picture · icon, symbol, pictogram, image', id: 'parts-picture', component: 'co-picture' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const Small: StoryObj = { name: 'Small', ...storyOf(examples, 'small') };
export const WithWordsForWhoDoesNotSeeIt: StoryObj = { name: 'With words for who does not see it', ...storyOf(examples, 'with words for who does not see it') };
export const Answers: StoryObj = { name: 'Answers', ...storyOf(examples, 'answers') };
export const People: StoryObj = { name: 'People', ...storyOf(examples, 'people') };
export const Things: StoryObj = { name: 'Things', ...storyOf(examples, 'things') };
export const IdeasAndFeelings: StoryObj = { name: 'Ideas and feelings', ...storyOf(examples, 'ideas and feelings') };
export const AllSmall: StoryObj = { name: 'All, small', ...storyOf(examples, 'all, small') };
export const Dark: StoryObj = { name: 'Dark', ...storyOf(examples, 'dark') };
