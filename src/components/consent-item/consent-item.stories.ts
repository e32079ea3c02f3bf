// Generated from consent-item.examples.ts by `npm run stories`. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../../stories';
import { examples } from './consent-item.examples';

export default { title: 'Tools/Consent item · permission, film, video, photo, yes, no', id: 'tools-consent-item', component: 'co-consent-item' } satisfies Meta;

export const Default: StoryObj = { name: 'Default', ...storyOf(examples, 'default') };
export const WithAPictureAndShared: StoryObj = { name: 'With a picture, and shared', ...storyOf(examples, 'with a picture, and shared') };
