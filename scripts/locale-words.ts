/** The words of each language that a tool shows, for its file in that language. */
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** The languages beside English: the folders of `src/language`. */
export const locales = readdirSync('src/language', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

type Words = Readonly<Record<string, unknown>>;
interface Locale {
  readonly standard: Words;
  readonly easy?: Words;
}

const { outputFiles } = await build({
  stdin: {
    contents: [
      `export * as english from './src/language/english.ts';`,
      ...locales.map((name) => `export * as ${name} from './src/language/${name}/index.ts';`),
    ].join('\n'),
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const language = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as Record<string, Locale> & {
  readonly english: Readonly<Record<string, Locale>>;
};

/** The names of the words that the component `tool` shows: those of the English words that it imports. */
function keysOf(tool: string): string[] {
  const sources = globSync(`src/components/${tool}/*.{ts,tsx}`).map((file) => readFileSync(file, 'utf8'));
  const groups = Object.keys(language.english).filter((group) => sources.some((source) => source.includes(group)));
  return groups.flatMap((group) => Object.keys(language.english[group]?.standard ?? {}));
}

const only = (words: Words, keys: readonly string[]): Words => Object.fromEntries(keys.map((key) => [key, words[key]]));

/** Whether the component `tool` has words of the kit's in `locale`. */
export const hasOwnWords = (tool: string, locale: string): boolean => keysOf(tool).length > 0 && locale in language;

/** A module that brings the words of `locale` that the components `tools` show. Only the easy words that differ are in it twice. */
export function localeModule(tools: readonly string[], locale: string): string {
  const keys = [...new Set(tools.flatMap(keysOf))];
  const { standard = {}, easy = standard } = language[locale] ?? {};
  const differs = keys.filter((key) => JSON.stringify(easy[key]) !== JSON.stringify(standard[key]));
  return `
    import { addLocale } from './src/language/locales.ts';
    const standard = ${JSON.stringify(only(standard, keys))};
    addLocale('${locale}', standard, { ...standard, ...${JSON.stringify(only(easy, differs))} });`;
}
