import { forceUpdate } from '@stencil/core';

/**
 * An event, and not a call: where a page has the script-tag file of each, the two elements come from two files, and neither knows what the other has drawn. A
 * `CustomEvent`, because old libraries have something else under the name `Event`.
 */
const changed = 'co-around';

const redraw = ({ currentTarget }: Event): void => forceUpdate(currentTarget);

/** Draws `host` again when the element around it says that what it takes from there has changed. */
export const followAround = (host: Element): void => host.addEventListener(changed, redraw);

/** Tells the elements inside. Those that are not there yet read it when they come. */
export function tellInside(inside: Iterable<Element>): void {
  for (const element of inside) element.dispatchEvent(new CustomEvent(changed));
}

/** What was last told, by the element around. */
const told = new WeakMap<Element, readonly unknown[]>();

/** Tells them only if something of what they take from `host` has changed: drawing many of them again takes time. */
export function tellChanges(host: Element, inside: Iterable<Element>, taken: readonly unknown[]): void {
  const before = told.get(host) ?? [];
  told.set(host, taken);
  if (taken.some((value, index) => value !== before[index])) tellInside(inside);
}
