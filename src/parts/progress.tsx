import { h, type FunctionalComponent } from '@stencil/core';

/** A bar for each step, for people to see how far they are. Words beside it say the same. */
export const Bars: FunctionalComponent<{ readonly step: number; readonly total: number }> = ({ step, total }) => (
  <div class="bars" aria-hidden="true" key="bars">
    {/* A mistake in the page must not draw a million bars. */}
    {[...Array(Math.min(Math.max(total, 0), 50) || 0).keys()].map((index) => (
      <span class={index < step ? 'bar done' : 'bar'} />
    ))}
  </div>
);
