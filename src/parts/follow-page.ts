import { forceUpdate } from '@stencil/core';
import { isBrowser } from '../language/native';
import { readingAttribute } from '../language/reading';
import { wordsEvent } from '../language/words';
import { themeAttribute } from './theme';

/** What else changes what an element shows: whether the device is online, and other words. */
const events = ['online', 'offline', wordsEvent];
/** The elements in the page. */
export const followers = new Set<Element>();
/** Those below what is in view: they can change without moving anything that the person sees. */
const below = new Set<Element>();
const place =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            if (isIntersecting || boundingClientRect.top < innerHeight) below.delete(target);
            else below.add(target);
          }
        },
        // Whatever is above counts as in view.
        { rootMargin: '9999999px 0px 99px' },
      )
    : undefined;
/** Those that follow a little later, some in each frame. */
const waiting = new Set<Element>();

function redrawWaiting(): void {
  const end = performance.now() + 8;
  for (const host of waiting) {
    if (performance.now() > end) return void requestAnimationFrame(redrawWaiting);
    waiting.delete(host);
    forceUpdate(host);
  }
}

function redraw(): void {
  for (const host of followers) {
    if (below.has(host)) waiting.add(host);
    else forceUpdate(host);
  }
  requestAnimationFrame(() => requestAnimationFrame(redrawWaiting));
}

/** One for the whole page, and none where a server renders. */
const observer = isBrowser ? new MutationObserver(redraw) : undefined;

/**
 * Draws `host` again when the language, the reading mode or the theme of the page changes, or when the device goes online or offline, for as long
 * as it is in the page.
 */
export function followPage(host: Element): void {
  followers.add(host);
  forceUpdate(host);
  if (!observer) return;
  place?.observe(host);
  // The page, and each of the page's own shadow roots around the element.
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
  below.delete(host);
  waiting.delete(host);
  place?.unobserve(host);
  if (followers.size || !observer) return;
  observer.disconnect();
  for (const type of events) removeEventListener(type, redraw);
}
