/** Holds the pairs of colours that the tokens declare to their ratios, as WCAG 2.2 measures them. */
import Color from 'colorjs.io';
import type { Contrast, DesignToken } from './design-tokens.ts';

/**
 * The least ratio of each kind of pair. Words have 7:1 in every theme (WCAG 2.2, 1.4.6); edges of controls, lines of pictures and the
 * focus ring 3:1 (1.4.11, 2.4.13). The two bands of the focus ring have 9:1, and so one of them has 3:1 on any background at all.
 */
export const least: Readonly<Record<keyof Contrast, number>> = { text: 7, edge: 3, band: 9 };

/** A pair of tokens that one theme declares. */
export interface Pair {
  readonly kind: keyof Contrast;
  /** Names of the tokens: `colour-ink` on `colour-paper`. */
  readonly front: string;
  readonly back: string;
}

export const ratio = (one: string, other: string): number => new Color(one).contrast(other, 'WCAG21');

/** Every pair that the tokens declare. */
export const pairsOf = (tokens: readonly DesignToken[]): Pair[] =>
  tokens.flatMap(({ name, contrast }) =>
    Object.entries(contrast).flatMap(([kind, backs]) =>
      backs.map((reference) => ({ kind: kind as keyof Contrast, front: name, back: reference.slice(1, -1).replaceAll('.', '-') })),
    ),
  );

/** What is wrong with the pairs of a theme: the pair, the two colours, and the ratio. */
export function failuresOf(theme: string, tokens: readonly DesignToken[]): string[] {
  const values = new Map(tokens.map(({ name, value }) => [name, value]));
  return pairsOf(tokens).flatMap(({ kind, front, back }) => {
    const [one, other] = [values.get(front), values.get(back)];
    if (one === undefined || other === undefined) return [`${theme}: ${front} names ${back}, and there is no such token.`];
    const found = ratio(one, other);
    return found < least[kind] ? [`${theme}: ${front} (${one}) on ${back} (${other}) has ${found.toFixed(2)}:1; ${kind} needs ${least[kind]}:1.`] : [];
  });
}
