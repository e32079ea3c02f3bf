// Generated from consent-form.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './consent-form.examples';

export default {
  title: 'Tools/Consent form · permission, agree, record, film, video, photo, GDPR',
  id: 'tools-consent-form',
  component: 'co-consent-form',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const EasyWords: StoryObj = { name: 'Easy words', ...storyOf(examples, 'easy words') };
export const HowToUndoIt: StoryObj = { name: 'How to undo it', ...storyOf(examples, 'how to undo it') };
export const IsItClear: StoryObj = { name: 'Is it clear', ...storyOf(examples, 'is it clear') };
export const OneQuestion: StoryObj = { name: 'One question', ...storyOf(examples, 'one question') };
export const OneQuestionWithAnError: StoryObj = { name: 'One question, with an error', ...storyOf(examples, 'one question, with an error') };
export const HowTheNameIsShown: StoryObj = { name: 'How the name is shown', ...storyOf(examples, 'how the name is shown') };
export const WithASupporter: StoryObj = { name: 'With a supporter', ...storyOf(examples, 'with a supporter') };
export const WithLegalAuthority: StoryObj = { name: 'With legal authority', ...storyOf(examples, 'with legal authority') };
export const ASpokenYes: StoryObj = { name: 'A spoken yes', ...storyOf(examples, 'a spoken yes') };
export const CheckTheAnswers: StoryObj = { name: 'Check the answers', ...storyOf(examples, 'check the answers') };
export const NoToTakingPart: StoryObj = { name: 'No to taking part', ...storyOf(examples, 'no to taking part') };
export const Help: StoryObj = { name: 'Help', ...storyOf(examples, 'help') };
export const Given: StoryObj = { name: 'Given', ...storyOf(examples, 'given') };
export const NotSent: StoryObj = { name: 'Not sent', ...storyOf(examples, 'not sent') };
export const Refused: StoryObj = { name: 'Refused', ...storyOf(examples, 'refused') };
export const Finished: StoryObj = { name: 'Finished', ...storyOf(examples, 'finished') };
export const AllOnOnePage: StoryObj = { name: 'All on one page', ...storyOf(examples, 'all on one page') };
export const AllOnOnePageWithErrors: StoryObj = { name: 'All on one page, with errors', ...storyOf(examples, 'all on one page, with errors') };
export const WithACode: StoryObj = { name: 'With a code', ...storyOf(examples, 'with a code') };
export const WithAWrongCode: StoryObj = { name: 'With a wrong code', ...storyOf(examples, 'with a wrong code') };
export const ToBeChanged: StoryObj = { name: 'To be changed', ...storyOf(examples, 'to be changed') };
export const ToBeStopped: StoryObj = { name: 'To be stopped', ...storyOf(examples, 'to be stopped') };
export const Withdrawn: StoryObj = { name: 'Withdrawn', ...storyOf(examples, 'withdrawn') };
export const Paused: StoryObj = { name: 'Paused', ...storyOf(examples, 'paused') };
export const Expired: StoryObj = { name: 'Expired', ...storyOf(examples, 'expired') };
export const Afterwards: StoryObj = { name: 'Afterwards', ...storyOf(examples, 'afterwards') };
export const FromAReadyMadeSet: StoryObj = { name: 'From a ready-made set', ...storyOf(examples, 'from a ready-made set') };
export const NotReady: StoryObj = { name: 'Not ready', ...storyOf(examples, 'not ready') };
export const InArabic: StoryObj = { name: 'In Arabic', ...storyOf(examples, 'in Arabic') };
