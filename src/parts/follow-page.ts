import { forceUpdate } from '@stencil/core';

import { readingAttribute } from '../language/reading';
import { wordsEvent } from '../language/words';
import { themeAttribute } from './theme';

/** What else changes what an element shows: whether the device is online, and other words. */
const events = ['online', 'offline', wordsEvent];
const followers = new Set<Element>();
const redraw = (): void => followers.forEach((host) => forceUpdate(host));
/** One for the whole page, and none where a server renders. */
const observer = 'MutationObserver' in globalThis ? new MutationObserver(redraw) : undefined;

/**
 * Draws `host` anew when the language, the way of reading or the theme of the page changes, or the device goes online or offline, for as long
 * as it is in the page.
 */
export function followPage(host: Element): void {
  followers.add(host);
  forceUpdate(host);
  if (!observer) return;
  // The page, and each shadow root of the page's own that the element stands in.
  for (let inside: Element | undefined = host; inside;) {
    const root: Node = inside.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: [themeAttribute, readingAttribute, 'lang'] });
    inside = root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
  }
  for (const type of events) addEventListener(type, redraw);
}

/** Ends `followPage`. */
export function leavePage(host: Element): void {
  followers.delete(host);
  if (followers.size || !observer) return;
  observer.disconnect();
  for (const type of events) removeEventListener(type, redraw);
}
