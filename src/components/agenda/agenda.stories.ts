// Generated from agenda.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './agenda.examples';

export default { title: 'Tools/Agenda · meeting, schedule, programme, minutes, calendar, breaks', id: 'tools-agenda', component: 'co-agenda' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const NothingOnItYet: StoryObj = { name: 'Nothing on it yet', ...storyOf(examples, 'nothing on it yet') };
export const TooLateToAddSomething: StoryObj = { name: 'Too late to add something', ...storyOf(examples, 'too late to add something') };
export const AfterTheMeeting: StoryObj = { name: 'After the meeting', ...storyOf(examples, 'after the meeting') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const InAnotherTimeZone: StoryObj = { name: 'In another time zone', ...storyOf(examples, 'in another time zone') };
export const InWelsh: StoryObj = { name: 'In Welsh', ...storyOf(examples, 'in Welsh') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
