/** Shortens the styles of an element for the script-tag files. What a page can read or set keeps its name. */
import { globSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { dist } from './dist.ts';

/**
 * The short names of private custom properties: the same in every element, the most frequent first. What two elements of one file have in common then is
 * the same text, which compresses well.
 */
const shortNames = new Map<string, string>();
function shortNameOf(name: string): string {
  if (shortNames.size === 0) {
    const counts = new Map<string, number>();
    for (const file of globSync(`${dist}/components/co-*.js`).sort())
      for (const [each] of readFileSync(file, 'utf8').matchAll(/--_[\w-]+/g)) counts.set(each, (counts.get(each) ?? 0) + 1);
    const names = [...counts].sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1));
    for (const [each] of names) shortNames.set(each, `--_${shortNames.size.toString(36)}`);
  }
  const short = shortNames.get(name);
  if (!short) throw new Error(`${name} is in no style of ${dist}/components.`);
  return short;
}

/** Writes a private custom property that is used once where it is used, and takes away one that is not used at all. */
function withoutRareTokens(styles: string): string {
  let text = styles;
  for (const [, name = ''] of styles.matchAll(/(--_[\w-]+):/g)) {
    const [declaration, value = ''] = new RegExp(`${name}:([^;}]*);?`).exec(text) ?? [''];
    const isChanged = text.split(`${name}:`).length > 2;
    if (isChanged || text.split(`var(${name})`).length > 2) continue;
    text = text.replace(declaration, '').replace(`var(${name})`, value);
  }
  // What a theme changes and this element does not use.
  return text
    .replace(/(--_[\w-]+):[^;}]*;?/g, (declaration, name: string) => (text.includes(`var(${name})`) ? declaration : ''))
    .replace(/@media[^{]*\{\.root\{\}\}/g, '');
}

/** Puts the rules for forced colours, which each part brings, into one block at the end: nothing comes after them anyway. */
function oneForcedColours(styles: string): string {
  const rules: string[] = [];
  const rest = styles.replace(/@media ?\(forced-colors: ?active\)\{((?:[^{}]*\{[^{}]*\})*)\}/g, (_, inner: string) => {
    rules.push(inner);
    return '';
  });
  return `${rest}@media(forced-colors:active){${rules.join('')}}`;
}

/** The styles in fewer bytes. */
export async function shortStyles(styles: string): Promise<string> {
  const { code } = await transform(styles, { loader: 'css', minify: true, target: ['chrome123', 'firefox128', 'safari17.5'] });
  const compact = code
    .trim()
    .replace(/, /g, ',')
    .replace(/\( | (?=,)/g, (space) => space.trim())
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3');
  return withoutRareTokens(oneForcedColours(compact)).replace(/--_[\w-]+/g, shortNameOf);
}
