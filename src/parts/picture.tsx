import { h, type FunctionalComponent } from '@stencil/core';
import type { Drawing } from './pictures';

/** One of the kit's own pictures. It is next to words that say the same, so it is hidden from assistive technology. */
export const Picture: FunctionalComponent<{ readonly drawing: Drawing }> = ({ drawing }) => (
  // The last shape of each picture is its own, which makes it a key: another picture is another node.
  <svg key={drawing.at(-1)?.[1]} viewBox="0 0 64 64" width="44" aria-hidden="true">
    {drawing.map(([paint, path]) => (
      <path class={paint} d={path} />
    ))}
  </svg>
);
