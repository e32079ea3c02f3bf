import { h, type FunctionalComponent } from '@stencil/core';
import type { Drawing } from './pictures';

/** One of the kit's own pictures. It stands beside words that say the same, so it is hidden from assistive technology. */
export const Picture: FunctionalComponent<{ readonly drawing: Drawing }> = ({ drawing }) => (
  <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    {drawing.map(([paint, path]) => (
      <path class={paint} d={path} />
    ))}
  </svg>
);
