import type { StoryObj } from '@storybook/web-components-vite';
import type { Example } from '../../src/examples';
import { LiveExample } from './example';

/** An example in the words of a guidance: live, in its state. `of` is its story. */
export function Canvas({ of }: { readonly of: StoryObj }) {
  return <LiveExample example={of.parameters?.example as Example} />;
}
