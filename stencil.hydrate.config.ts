import type { Config } from '@stencil/core';
import { config as base } from './stencil.config';

/**
 * The server's rendering, apart from the other outputs: in one configuration, it adds hydration to each of them.
 */
export const config: Config = {
  ...base,
  outputTargets: [{ type: 'dist-hydrate-script', dir: 'dist/hydrate' }],
};
