/**
 * Builds the design tokens into `dist/tokens/`:
 * - `tokens.css`: custom properties for a page, all themes; `light.css`, `dark.css`, `more-contrast.css`, `calm.css`: one theme each;
 * - `tokens.scss`: Sass variables, and a map of each theme;
 * - `tokens.json`: resolved values, flat, a set for each theme; `tokens.nested.json`: the same as a tree;
 * - `index.js`, `index.d.ts`: the tree as a typed module, and the names of the custom properties;
 * - `pairs.json`: the pairs of colours that were held to their ratios;
 * - `element.css`: the private set that every element imports. A page changes a token by setting its public name.
 *
 * Fails where a pair of colours has too little contrast.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { least, ratio } from './contrast-ratio.ts';
import { failuresOf, pairsOf } from './contrast.ts';
import { readTheme, type DesignToken } from './design-tokens.ts';

const target = 'dist/tokens';
const publicPrefix = '--co-';
const privatePrefix = '--_';

const [light, dark, contrast, contrastDark, calm, calmDark, stillness, forced] = await Promise.all([
  readTheme('light'),
  readTheme('dark'),
  readTheme('more-contrast'),
  readTheme('more-contrast-dark'),
  readTheme('calm'),
  readTheme('calm-dark'),
  readTheme('light', 'reduced-motion'),
  readTheme('light', 'forced-colours'),
]);
const themes = { light, dark, 'more-contrast': contrast, 'more-contrast-dark': contrastDark, calm, 'calm-dark': calmDark };

const failures = Object.entries(themes).flatMap(([theme, tokens]) => failuresOf(theme, tokens));
if (failures.length > 0) {
  console.error(`Too little contrast in tokens/:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  process.exit(1);
}

/** The brand colour as the formulas of the tokens take it: that of the page, or the kit's own of a theme, where the page gives none. */
const brand = (onLight: readonly DesignToken[], onDark: readonly DesignToken[]): string => {
  const [one, two] = [onLight, onDark].map((tokens) => tokens.find(({ name }) => name === 'colour-fill')?.value);
  return `  --co-brand-safe: var(--co-brand, ${one === two ? one : `light-dark(${one}, ${two})`});`;
};
const own = light.find(({ name }) => name === 'colour-fill')?.value;
/** If a value is not a colour, the kit's own colour is used. CSS ignores such a rule in a shadow root, so `src/parts/theme.ts` registers it. */
const registration = `@property --co-brand-safe {\n  syntax: '<color>';\n  inherits: false;\n  initial-value: ${own};\n}\n`;

/** One value where the two sides agree, `light-dark()` where they do not: it follows the `color-scheme` of the page. */
function values(onLight: readonly DesignToken[], onDark: readonly DesignToken[], prefix: string): Map<string, string> {
  const other = new Map(onDark.map((token) => [token.name, token.css(prefix)]));
  return new Map(
    onLight.map((token) => {
      const [one, two = ''] = [token.css(prefix), other.get(token.name)];
      return [token.name, one === two || token.type !== 'color' ? one : `light-dark(${one}, ${two})`];
    }),
  );
}

/** The declarations of a theme that are not those of the usual one. */
function changes(prefix: string, onLight: readonly DesignToken[], onDark: readonly DesignToken[] = onLight): string[] {
  const usual = values(light, onLight === onDark ? light : dark, prefix);
  return [...values(onLight, onDark, prefix)].filter(([name, value]) => usual.get(name) !== value).map(([name, value]) => `  ${prefix}${name}: ${value};`);
}

const block = (selector: string, lines: readonly string[]): string => [`${selector} {`, ...lines, '}', ''].join('\n');
const media = (query: string, inner: string): string => block(`@media ${query}`, [inner.trimEnd().replace(/^/gm, '  ')]);

/** What changes by theme and by the person's own settings, for one prefix. What a person has set comes last, so it wins. */
const variations = (prefix: string, root: string, theme: (name: string) => string): string =>
  [
    block(theme('light'), ['  color-scheme: light;']),
    block(theme('dark'), ['  color-scheme: dark;']),
    block(theme('calm'), changes(prefix, calm, calmDark)),
    media('(prefers-contrast: less)', block(root, changes(prefix, calm, calmDark))),
    block(theme('more-contrast'), [brand(contrast, contrastDark), ...changes(prefix, contrast, contrastDark)]),
    media('(prefers-contrast: more)', block(root, [brand(contrast, contrastDark), ...changes(prefix, contrast, contrastDark)])),
    media('(prefers-reduced-motion: reduce)', block(root, changes(prefix, stillness))),
    media('(forced-colors: active)', block(root, changes(prefix, forced))),
    media('print', block(root, ['  color-scheme: light;'])),
  ].join('\n');

const css = '/* Generated from tokens/ by `npm run tokens`. Do not edit. */\n';
const js = '// Generated from tokens/ by `npm run tokens`. Do not edit.\n';

function write(file: string, text: string): void {
  const broken = text.match(/.*(\[object|undefined|NaN|\{base|\{colour).*/)?.[0];
  if (broken) throw new Error(`${target}/${file}: a token has no usable value: ${broken}`);
  writeFileSync(`${target}/${file}`, text);
}

const fixed = new Set(light.filter((token) => token.fixed).map(({ name }) => name));

mkdirSync(target, { recursive: true });
/** A part of a page with its own theme or brand colour makes its colours again, from its own brand colour. */
const page = ":root, [data-co-theme], [style*='--co-brand']";
const all = [...values(light, dark, publicPrefix)].map(([name, value]) => `  ${publicPrefix}${name}: ${value};`);
write(
  'tokens.css',
  `${css}${registration}\n${block(page, [brand(light, dark), ...all])}\n${variations(publicPrefix, page, (name) => `[data-co-theme~='${name}']`)}`,
);
for (const [name, sides] of Object.entries({
  'light': [light, light],
  'dark': [dark, dark],
  'more-contrast': [contrast, contrastDark],
  'calm': [calm, calmDark],
})) {
  const [onLight = light, onDark = light] = sides;
  const scheme = name === 'light' || name === 'dark' ? [`  color-scheme: ${name};`] : [];
  const lines = [...values(onLight, onDark, publicPrefix)].map(([token, value]) => `  ${publicPrefix}${token}: ${value};`);
  const own = name === 'calm' ? brand(light, dark) : brand(onLight, onDark);
  write(`${name}.css`, `${css}${registration}\n${block(':root', [...scheme, own, ...lines])}`);
}
write(
  'element.css',
  `${css}${block('.root', [
    brand(light, dark),
    ...[...values(light, dark, privatePrefix)].map(
      ([name, value]) => `  ${privatePrefix}${name}: ${fixed.has(name) ? value : `var(${publicPrefix}${name}, ${value})`};`,
    ),
  ])}\n${variations(privatePrefix, '.root', (name) => `.${name}`)}`,
);

const flat = (tokens: readonly DesignToken[]): Record<string, string> => Object.fromEntries(tokens.map(({ name, value }) => [`co-${name}`, value]));
type Tree = { [key: string]: Tree | string };
function nested(tokens: readonly DesignToken[], leaf: (token: DesignToken) => string): Tree {
  const tree: Tree = {};
  for (const token of tokens) {
    let place = tree;
    for (const key of token.path.slice(0, -1)) place = (place[key] ??= {}) as Tree;
    place[token.path.at(-1) ?? ''] = leaf(token);
  }
  return tree;
}
const forAll = <Result>(make: (tokens: readonly DesignToken[]) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(themes).map(([theme, tokens]) => [theme, make(tokens)]));
const trees = forAll((tokens) => nested(tokens, ({ value }) => value));
const variables = nested(light, ({ name }) => `var(${publicPrefix}${name})`);
const json = (value: unknown): string => JSON.stringify(value, null, 2);

write('tokens.json', `${json(forAll(flat))}\n`);
write('tokens.nested.json', `${json(trees)}\n`);
write(
  'tokens.scss',
  [
    js,
    ...light.map(({ name, value, description }) => `${description ? `// ${description}\n` : ''}$co-${name}: ${value};`),
    '',
    ...Object.entries(themes).map(([theme, tokens]) => `$co-theme-${theme}: (\n${tokens.map(({ name, value }) => `  '${name}': (${value}),`).join('\n')}\n);`),
    '',
  ].join('\n'),
);
write('index.js', `${js}\nexport const themes = ${json(trees)};\n\nexport const variables = ${json(variables)};\n`);
write(
  'index.d.ts',
  `${js}
/** The resolved values of every token, by theme. */
export declare const themes: ${json(trees)};

/** Every token as a style sheet refers to it: follows the theme of the page. */
export declare const variables: ${json(variables)};
`,
);
write(
  'pairs.json',
  `${json(
    Object.entries(themes).flatMap(([theme, tokens]) => {
      const byName = flat(tokens);
      return pairsOf(tokens).map((pair) => {
        const [front = '', back = ''] = [byName[`co-${pair.front}`], byName[`co-${pair.back}`]];
        return { theme, ...pair, colours: [front, back], ratio: Math.floor(ratio(front, back) * 100) / 100, least: least[pair.kind] };
      });
    }),
  )}\n`,
);
console.log(`${light.length} tokens, ${Object.keys(themes).length} sides of 4 themes, in ${target}`);
