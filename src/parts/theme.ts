import { forceUpdate } from '@stencil/core';
import type { Register } from '../language/messages';
import { nearest } from '../language/nearest';

/** A side of the colours, more contrast, or less stimulation; or a side with one of these. */
export type Theme = 'light' | 'dark' | 'more-contrast' | 'calm' | `${'light' | 'dark'} ${'more-contrast' | 'calm'}`;

const attribute = 'data-co-theme';

/** Classes of the root of an element: its words, and the theme that is fixed on it or on the nearest part of the page. */
export const lookOf = (host: Element, words: Register, theme: Theme | undefined): string =>
  `root ${words} ${theme ?? nearest(host, `[${attribute}]`)?.getAttribute(attribute) ?? ''}`;

const followers = new Set<Element>();
/** One for the whole page, and none where a server renders. */
const observer = 'MutationObserver' in globalThis ? new MutationObserver(() => followers.forEach((host) => forceUpdate(host))) : undefined;

/** Draws `host` anew when the theme of the page changes, for as long as it is in the page. */
export function followPage(host: Element): void {
  followers.add(host);
  observer?.observe(document, { subtree: true, attributeFilter: [attribute] });
}

/** Ends `followPage`. */
export function leavePage(host: Element): void {
  followers.delete(host);
  if (!followers.size) observer?.disconnect();
}
