// Generated from consent-form.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './consent-form.examples';

export default { title: 'Tools/Consent form', component: 'co-consent-form' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const OneQuestion: StoryObj = { name: 'One question', ...storyOf(examples, 'one question') };
