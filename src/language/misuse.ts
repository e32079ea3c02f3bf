import { isBrowser } from './native';

/** What was reported of each element. */
const reported = new WeakMap<Element, string>();

/** Tells the developer what is wrong in the markup, once: the element, the attribute or slot, and the fix. The page goes on. */
export function reportMisuse(host: Element, attribute: string, fix: string): void {
  const text = `<${host.localName}> ${attribute}: ${fix}`;
  const before = `${reported.get(host)}`;
  reported.set(host, before + text);
  if (!before.includes(text)) console.error(text, host);
}

/** What is wrong in the markup: the attribute or slot, and the fix. */
export type Mistake = readonly [attribute: string, fix: string];

/**
 * Reports what `find` finds when frameworks have had the time to bring properties and children: where a page is hydrated, they come later than the
 * element. A server has nobody to tell.
 */
export function reportLater(host: Element, find: () => readonly Mistake[]): void {
  if (!isBrowser) return;
  setTimeout(() => {
    if (!host.isConnected) return;
    for (const mistake of find()) reportMisuse(host, ...mistake);
    // In HTML, `<co-text />` does not close an element: the page after it is inside.
    if (host.querySelector('main,footer,h1:not([slot])')) reportMisuse(host, 'end tag', 'is missing.');
  }, 2000);
}
