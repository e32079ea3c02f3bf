/** Holds the pairs of colours that the tokens declare to their ratios, as WCAG 2.2 measures them. */
import { least, ratio, type Kind } from './contrast-ratio.ts';
import type { DesignToken } from './design-tokens.ts';

/** A pair of tokens that one theme declares. */
export interface Pair {
  readonly kind: Kind;
  /** Names of the tokens: `colour-ink` on `colour-paper`. */
  readonly front: string;
  readonly back: string;
}

/** Every pair that the tokens declare. */
export const pairsOf = (tokens: readonly DesignToken[]): Pair[] =>
  tokens.flatMap(({ name, contrast }) =>
    Object.entries(contrast).flatMap(([kind, backs]) =>
      backs.map((reference) => ({ kind: kind as Kind, front: name, back: reference.slice(1, -1).replaceAll('.', '-') })),
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
