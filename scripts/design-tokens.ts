/** Reads the DTCG sources in `tokens/` with Style Dictionary, theme by theme, as `tokens/kit.resolver.json` names them. */
import { readFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';
import type { Kind } from './contrast-ratio.ts';

const namespace = 'coproduction-kit';

/** How much contrast a token must have, and with which tokens: `text` 7:1, `edge` 3:1, `band` 9:1 (the two bands of the focus ring). */
export type Contrast = Readonly<Partial<Record<Kind, readonly string[]>>>;

export interface DesignToken {
  /** Its path in the tree: `['colour', 'ink']`. */
  readonly path: readonly string[];
  /** The same in one word: `colour-ink`. */
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  /** The value with nothing left to look up, for designers and for JSON. */
  readonly value: string;
  /** The value for a style sheet, with the names of other tokens behind `prefix`: a formula on the brand colour where the token has one. */
  readonly css: (prefix: string) => string;
  readonly contrast: Contrast;
  /** Read by the elements when they are built: a page cannot change it. The focus ring and the least sizes are such. */
  readonly fixed: boolean;
}

interface Resolver {
  readonly sets: { readonly kit: { readonly sources: readonly { readonly $ref: string }[] } };
  readonly modifiers: Readonly<Record<'theme' | 'setting', { readonly contexts: Readonly<Record<string, readonly { readonly $ref: string }[]>> }>>;
}

const resolver = JSON.parse(readFileSync('tokens/kit.resolver.json', 'utf8')) as Resolver;
const files = (sources: readonly { readonly $ref: string }[]): string[] => sources.map(({ $ref }) => `tokens/${$ref}`);

type Part = string | number | { readonly value: number; readonly unit: string } | { readonly hex: string };

/** One value of DTCG 2025.10 (a colour, a dimension, a duration, a number, a weight) as CSS writes it. */
function partInCss(part: Part): string {
  if (typeof part !== 'object') return String(part);
  return 'hex' in part ? part.hex : `${part.value}${part.unit}`;
}

/** The same for a style sheet. Sizes grow with the text of the page, and are never smaller than where that is 16 px: many sites set theirs to 62.5 %. */
const partInSheet = (part: Part): string =>
  typeof part === 'object' && 'unit' in part && part.unit === 'rem' ? `max(${part.value}rem, ${part.value * 16}px)` : partInCss(part);

const isReference = (value: unknown): value is string => typeof value === 'string' && /^\{[^}]+\}$/.test(value);
const nameOf = (path: readonly string[]): string => path.join('-');

/** Every token of a theme but the base tokens, which are only there to be referred to. */
export async function readTheme(theme: string, setting = 'usual'): Promise<DesignToken[]> {
  const { contexts } = resolver.modifiers.theme;
  const sources = [...(contexts[theme] ?? []), ...(resolver.modifiers.setting.contexts[setting] ?? [])];
  const dictionary = new StyleDictionary({
    usesDtcg: true,
    include: files(resolver.sets.kit.sources),
    source: files(sources),
    log: { errors: { brokenReferences: 'throw' }, warnings: 'disabled' },
    platforms: { css: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const byPath = new Map(allTokens.map((token) => [token.path.join('.'), token]));

  /** A reference as a style sheet writes it: the value of a base token, the name of any other. */
  const refer = (reference: string, prefix: string): string => {
    const found = byPath.get(reference.slice(1, -1));
    if (!found) throw new Error(`${theme}: there is no token ${reference}.`);
    return found.path[0] === 'base' ? partInSheet(found.$value as Part) : `var(${prefix}${nameOf(found.path)})`;
  };

  return allTokens
    .filter(({ path }) => path[0] !== 'base')
    .map((token) => {
      const { path, $type, $description, $value } = token as { path: string[]; $type: string; $description?: string; $value: unknown };
      const original = (token.original as { $value: unknown }).$value;
      const own =
        ((token.original as { $extensions?: Record<string, { css?: string; contrast?: Contrast; fixed?: boolean }> }).$extensions ?? {})[namespace] ?? {};
      const shadow = (value: unknown, part: (from: unknown) => string): string =>
        ['offsetX', 'offsetY', 'blur', 'spread', 'color'].map((key) => part((value as Record<string, unknown>)[key])).join(' ');
      const css = (prefix: string): string => {
        const one = (value: unknown): string => (isReference(value) ? refer(value, prefix) : partInSheet(value as Part));
        if (own.css) return own.css.replace(/\{[^}]+\}/g, (reference) => refer(reference, prefix));
        return $type === 'shadow' ? shadow(original, one) : one(original);
      };
      const value = $type === 'shadow' ? shadow($value, (part) => partInCss(part as Part)) : partInCss($value as Part);
      return { path, name: nameOf(path), type: $type, description: $description, value, css, contrast: own.contrast ?? {}, fixed: own.fixed === true };
    });
}
