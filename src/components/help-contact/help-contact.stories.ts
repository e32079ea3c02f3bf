// Generated from help-contact.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './help-contact.examples';

export default {
  title: 'Tools/Help contact · safeguarding, emergency, telephone, email, BSL, relay',
  id: 'tools-help-contact',
  component: 'co-help-contact',
} satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const ByTextRelay: StoryObj = { name: 'By text relay', ...storyOf(examples, 'by text relay') };
