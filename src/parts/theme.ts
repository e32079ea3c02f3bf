import { forceUpdate } from '@stencil/core';
import type { Register } from '../language/messages';
import { nearest } from '../language/nearest';

/** A side of the colours, more contrast, or less stimulation; or a side with one of these. */
export type Theme = 'light' | 'dark' | 'more-contrast' | 'calm' | `${'light' | 'dark'} ${'more-contrast' | 'calm'}`;

const attribute = 'data-co-theme';

const themeOf = (host: Element, selector: string): string => nearest(host, selector)?.getAttribute(attribute) ?? '';

/**
 * Classes of the root of an element: its words, and the theme that is fixed on it or on the nearest part of the page. Where that names no side,
 * the side is that of the nearest part that does.
 */
export function lookOf(host: Element, words: Register, theme: Theme | undefined): string {
  const look = theme ?? themeOf(host, `[${attribute}]`);
  const [side = ''] = /light|dark/.exec(look + themeOf(host, `[${attribute}~=light],[${attribute}~=dark]`)) ?? [];
  return `root ${words} ${look} ${side}`;
}

const connections = ['online', 'offline'];
const followers = new Set<Element>();
const redraw = (): void => followers.forEach((host) => forceUpdate(host));
/** One for the whole page, and none where a server renders. */
const observer = 'MutationObserver' in globalThis ? new MutationObserver(redraw) : undefined;

/** Draws `host` anew when the theme of the page changes, or the device goes online or offline, for as long as it is in the page. */
export function followPage(host: Element): void {
  followers.add(host);
  forceUpdate(host);
  if (!observer) return;
  observer.observe(document, { subtree: true, attributeFilter: [attribute] });
  for (const type of connections) addEventListener(type, redraw);
}

/** Ends `followPage`. */
export function leavePage(host: Element): void {
  followers.delete(host);
  if (followers.size || !observer) return;
  observer.disconnect();
  for (const type of connections) removeEventListener(type, redraw);
}
