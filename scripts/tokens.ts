/**
 * Builds the design tokens (DTCG sources in `tokens/`) with Style Dictionary into `dist/tokens/`:
 * - `tokens.css`: custom properties for a page, light and dark in one by `light-dark()`;
 * - `tokens.json`: the resolved values, flat, a set for each theme;
 * - `element.css`: the private set that every element imports. A page changes a token by setting its public name.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';

const target = 'dist/tokens';
const namespace = 'coproduction-kit';

interface Token {
  readonly name: string;
  /** The value for designers and for JSON. */
  readonly value: string;
  /** The value for style sheets: a formula on the brand colour where the token has one. */
  readonly css: string;
}

StyleDictionary.registerTransform({
  name: 'dimension/css',
  type: 'value',
  filter: (token) => token.$type === 'dimension',
  transform: (token) => {
    const { $value } = token as { $value: string | { value: number; unit: string } };
    return typeof $value === 'string' ? $value : `${$value.value}${$value.unit}`;
  },
});

/** The semantic tokens of a theme; the base tokens are only there to be referred to. */
async function semanticTokens(...themes: string[]): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    usesDtcg: true,
    include: ['tokens/base/*.json', 'tokens/semantic/*.json'],
    source: themes.map((theme) => `tokens/themes/${theme}.json`),
    log: { errors: { brokenReferences: 'throw' }, warnings: 'disabled' },
    platforms: { css: { transforms: ['name/kebab', 'dimension/css'], prefix: 'co' } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens
    .filter((token) => token.path[0] !== 'base')
    .map((token) => {
      const value = String(token.$value);
      const extensions = token.$extensions as Record<string, { css?: string } | undefined> | undefined;
      return { name: token.name, value, css: extensions?.[namespace]?.css ?? value };
    });
}

const light = await semanticTokens();
const dark = new Map((await semanticTokens('dark')).map((token) => [token.name, token]));

/** One value where the themes agree, `light-dark()` where they do not: it follows the `color-scheme` of the page. */
function both({ name, css }: Token): string {
  const inDark = dark.get(name)?.css;
  return css === inDark ? css : `light-dark(${css}, ${inDark})`;
}

function write(file: string, text: string): void {
  const broken = text.match(/.*(\[object|undefined|NaN|\{base).*/)?.[0];
  if (broken) throw new Error(`${target}/${file}: a token has no usable value: ${broken}`);
  writeFileSync(`${target}/${file}`, text);
}

const header = '/* Generated from tokens/ by `npm run tokens`. Do not edit. */';
const block = (selector: string, lines: string[]): string => [header, `${selector} {`, ...lines, '}', ''].join('\n');

mkdirSync(target, { recursive: true });
write(
  'tokens.css',
  block(
    ':root',
    light.map((token) => `  --${token.name}: ${both(token)};`),
  ),
);
write(
  'element.css',
  block(
    ':host',
    light.map((token) => `  --_${token.name.slice(3)}: var(--${token.name}, ${both(token)});`),
  ),
);
const flat = (tokens: Iterable<Token>): Record<string, string> => Object.fromEntries([...tokens].map(({ name, value }) => [name, value]));
write('tokens.json', `${JSON.stringify({ light: flat(light), dark: flat(dark.values()) }, null, 2)}\n`);
console.log(`${light.length} tokens in ${target}`);
