/** Contrast of two colours as WCAG 2.2 measures it, in Node and in the browser. */
import Color from 'colorjs.io';

/** How much contrast a colour must have with another. */
export type Kind = 'text' | 'edge' | 'band';

/**
 * The least ratio of each kind of pair. Words have 7:1 in every theme (WCAG 2.2, 1.4.6); edges of controls, lines of pictures and the
 * focus ring 3:1 (1.4.11, 2.4.13). The two bands of the focus ring have 9:1, and so one of them has 3:1 on any background at all.
 */
export const least: Readonly<Record<Kind, number>> = { text: 7, edge: 3, band: 9 };

export const ratio = (one: string, other: string): number => new Color(one).contrast(other, 'WCAG21');
