import type { Register } from '../language/messages';
import { nearest } from '../language/nearest';
import { readingOf, registerOf } from '../language/reading';

/** A side of the colours, more contrast, or less stimulation; or a side with one of these. */
export type Theme = 'light' | 'dark' | 'more-contrast' | 'calm' | `${'light' | 'dark'} ${'more-contrast' | 'calm'}`;

export const themeAttribute = 'data-co-theme';

// If a brand colour is not a colour (`4b2e83`, a gradient), the kit uses its own. Without a type, the words of a button would have no background.
try {
  CSS.registerProperty({ name: '--co-brand-safe', syntax: '<color>', inherits: false, initialValue: '#12555f' });
} catch {
  // Another file of the kit registered it, or a server has none.
}

const themeOf = (host: Element, selector: string): string => nearest(host, selector)?.getAttribute(themeAttribute) ?? '';

/**
 * Classes of the root of an element: its words, whether pictures and recordings are left out, and the theme that is fixed on it or on the nearest
 * part of the page. Where that names no side, the side is that of the nearest part that does.
 */
export function lookOf(host: Element, words: Register | undefined, theme: Theme | undefined): string {
  const look = theme ?? themeOf(host, `[${themeAttribute}]`);
  const [side = ''] = /light|dark/.exec(look + themeOf(host, `[${themeAttribute}~=light],[${themeAttribute}~=dark]`)) ?? [];
  const left = (['pictures', 'listen'] as const).map((name) => (readingOf(host, name) === false ? ` no-${name}` : ''));
  return `root ${registerOf(host, words)} ${look} ${side}${left.join('')}`;
}
