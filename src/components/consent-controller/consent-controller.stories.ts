// Generated from consent-controller.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './consent-controller.examples';

export default {
  title: 'Tools/Consent controller · permission, organisation, data controller',
  id: 'tools-consent-controller',
  component: 'co-consent-controller',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const ByLetter: StoryObj = { name: 'By letter', ...storyOf(examples, 'by letter') };
