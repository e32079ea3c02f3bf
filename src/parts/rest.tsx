import { h } from '@stencil/core';

/**
 * Slots of words that are not shown now, by their names; the default one is ''. Without a slot, words have no style, and nobody could know whether the page hides
 * them. Of two slots with one name, the first in the element has the words, so one that is shown can be here as well.
 */
export const rest = (names: readonly string[], handleChange: () => void): unknown => (
  <div hidden key="rest">
    {names.map((name) => (
      <slot key={name} name={name} onSlotchange={handleChange} />
    ))}
  </div>
);
