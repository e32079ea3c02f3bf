/** Shortens the styles of an element for the script-tag files. What a page can read or set keeps its name. */
import { transform } from 'esbuild';

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

/** Names the brand colour once, where many colours are made from it. */
function oneBrand(styles: string): string {
  const [from = '', brand = ''] = /from (var\(--co-brand,[^)]*\))/.exec(styles) ?? [];
  return from ? styles.replaceAll(from, 'from var(--_brand)').replace('.root{', `.root{--_brand:${brand};`) : styles;
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
  const short = new Map<string, string>();
  const { code } = await transform(styles, { loader: 'css', minify: true, target: ['chrome123', 'firefox128', 'safari17.5'] });
  const compact = code
    .trim()
    .replace(/, /g, ',')
    .replace(/\( | (?=,)/g, (space) => space.trim())
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3');
  return oneBrand(withoutRareTokens(oneForcedColours(compact))).replace(/--_[\w-]+/g, (name) => {
    if (!short.has(name)) short.set(name, `--_${short.size.toString(36)}`);
    return short.get(name) as string;
  });
}
