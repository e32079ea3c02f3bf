/** When changes are drawn: at once, or, while a handler of ours runs, once when it ends. */

type Draw<Drawn extends Element = Element> = (element: Drawn) => void;

/** Elements that have changed since a handler began, and what draws them. */
const waiting = new Map<Element, Draw>();
let depth = 0;

/** Draws `element` at once, or when the handler that runs has ended. */
export function drawSoon<Drawn extends Element>(element: Drawn, draw: Draw<Drawn>): void {
  if (depth > 0) waiting.set(element, draw as Draw);
  else draw(element);
}

/** `element` is being drawn: what has changed so far needs no other drawing. */
export const forget = (element: Element): boolean => waiting.delete(element);

/** Draws what has changed so far, before a listener of the page hears of it. */
export function drawNow(): void {
  // Each is removed when it is drawn. What one drawing changes in another element is drawn as well.
  for (const [element, draw] of waiting) draw(element);
}

/** Calls `handler`. What it changes is drawn once when it ends, however it ends. */
export function drawOnce(handler: () => void): void {
  depth++;
  try {
    handler();
  } finally {
    if (--depth === 0) drawNow();
  }
}
