// Generated from story.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './story.examples';

export default {
  title: 'Tools/Story · testimony, case study, audio, video, transcript, captions, lived experience, podcast',
  id: 'tools-story',
  component: 'co-story',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const InStep: StoryObj = { name: 'In step', ...storyOf(examples, 'in step') };
export const TwoSpeakers: StoryObj = { name: 'Two speakers', ...storyOf(examples, 'two speakers') };
export const FilmWithCaptions: StoryObj = { name: 'Film with captions', ...storyOf(examples, 'film with captions') };
export const WordsFromTheCaptions: StoryObj = { name: 'Words from the captions', ...storyOf(examples, 'words from the captions') };
export const OnlyWords: StoryObj = { name: 'Only words', ...storyOf(examples, 'only words') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const FromAConsentRecord: StoryObj = { name: 'From a consent record', ...storyOf(examples, 'from a consent record') };
export const TakenBack: StoryObj = { name: 'Taken back', ...storyOf(examples, 'taken back') };
export const TheTimeIsOver: StoryObj = { name: 'The time is over', ...storyOf(examples, 'the time is over') };
export const Welsh: StoryObj = { name: 'Welsh', ...storyOf(examples, 'Welsh') };
export const Arabic: StoryObj = { name: 'Arabic', ...storyOf(examples, 'Arabic') };
export const LongWords: StoryObj = { name: 'Long words', ...storyOf(examples, 'long words') };
export const ARecordingThatDoesNotPlay: StoryObj = { name: 'A recording that does not play', ...storyOf(examples, 'a recording that does not play') };
