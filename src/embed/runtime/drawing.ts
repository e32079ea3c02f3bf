/** When changes are drawn: at once, or, while a handler of ours runs, once when it ends. */

/** Elements that have changed since a handler began, and what draws them. Whatever draws one takes it out. */
export const waiting = new Map<Element, (element: never) => void>();
/** How many handlers are running: one may cause another. */
export let depth = 0;

/** Draws what has changed so far, before a listener of the page hears of it. */
export function drawNow(): void {
  // What one drawing changes in another element is drawn as well.
  for (const [element, draw] of waiting) draw(element as never);
}

/** The handlers of an element, by the type of their event. */
const handlers = Symbol();
interface Handling extends Element {
  [handlers]?: Record<string, EventListener | undefined>;
}

/** Calls a handler. What it changes is drawn once when it ends, however it ends. */
function handle(this: Handling, event: Event): void {
  depth++;
  try {
    this[handlers]?.[event.type]?.(event);
  } finally {
    if (--depth === 0) drawNow();
  }
}

/** Sets the handler of `element` for events of a type. There is one listener for all handlers, so a new handler is only stored, and no listener is added again. */
export function listen(element: Handling, type: string, handler: EventListener | undefined): void {
  (element[handlers] ??= {})[type] = handler;
  element.addEventListener(type, handle);
}
