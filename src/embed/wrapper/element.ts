/** What the wrappers for React and Vue do with the element itself. */
import type { Values } from './kind';
import { attributeOf } from '../runtime/values';
import { answers } from './sort';

export type Tool = HTMLElement & Record<string, unknown> & { connectedCallback?(): void };

/**
 * Hands over what has changed since `before`. The answers in `held` stay as the page says, as in a controlled input. Sets attributes too, because React 19
 * sets the property alone, and styles, forms and other tools look at the attribute.
 */
export function apply(element: Tool, properties: Values, attributes: Values, before: Values, held: readonly string[]): void {
  for (const name of Object.keys({ ...before, ...properties })) {
    const value = properties[name];
    const isAnswer = answers.includes(name);
    const [attribute, said] = [attributeOf(name), attributes[attributeOf(name)]];
    if (!isAnswer && said === undefined) element.removeAttribute(attribute);
    else if (!isAnswer && element.getAttribute(attribute) !== String(said)) element.setAttribute(attribute, String(said));
    const isHeld = value !== undefined && held.includes(name);
    if ((isHeld ? element[name] : before[name]) !== value) element[name] = value;
  }
}

/**
 * Marks an element of a server's page with properties that no attribute can hold. Its script takes it over when they are here, and not before: another
 * part of the page may define it first, where the framework comes to the parts of a page one by one (Suspense).
 */
export const mark = 'data-co-waits';

export function waitWhereMarked(prototype: { connectedCallback?: (this: Element) => void }): void {
  const { connectedCallback } = prototype;
  prototype.connectedCallback = function () {
    if (!this.hasAttribute(mark)) connectedCallback?.call(this);
  };
}

/** Begins it, with all that the page has set. */
export function begin(element: Tool, define: () => void): void {
  const isLate = element.hasAttribute(mark) && customElements.get(element.localName) !== undefined;
  element.removeAttribute(mark);
  define();
  if (isLate && element.isConnected) element.connectedCallback?.();
}

/** Whether a server has to mark the element: it has properties that no attribute holds. */
export const isWaiting = (properties: Values, attributes: Values): boolean =>
  Object.keys(properties).some((name) => attributes[attributeOf(name)] === undefined);
