/** Sorts what a page in React or Vue gives to a tool. */
import { attributeOf } from '../runtime/values';
import type { Kind, Values } from './kind';

type Handler = (event: Event) => void;

/** What the person changes. It has no attribute here: that of a form control is what a reset brings back. */
export const answers = ['value', 'values', 'moreText'];

/** Sorts what a page gave into the attributes and properties of the element, and the handlers of its events. */
export function sort(
  props: Values,
  { Class, events, slot }: Kind,
): { attributes: Values; properties: Values; handlers: Readonly<Record<string, Handler | undefined>> } {
  const attributes: Record<string, unknown> = slot ? { slot: slot(props) } : {};
  const properties: Record<string, unknown> = {};
  const handlers: Record<string, Handler | undefined> = {};
  for (const [name, value] of Object.entries(props)) {
    const event = events[name];
    if (event) handlers[event] = value as Handler | undefined;
    else if (!Object.hasOwn(Class.prototype, name)) attributes[name === 'className' ? 'class' : name] = value;
    else {
      properties[name] = value;
      if (answers.includes(name)) continue;
      if (value === true) attributes[attributeOf(name)] = '';
      else if (typeof value === 'string' || typeof value === 'number') attributes[attributeOf(name)] = value;
    }
  }
  return { attributes, properties, handlers };
}
