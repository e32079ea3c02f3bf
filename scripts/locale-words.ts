/** The words of each language that a tool shows, for its file in that language, and for the auto-loader. */
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** The languages beside English: the folders of `src/language` that have words. */
export const locales = readdirSync('src/language').filter((name) => name !== 'en' && existsSync(`src/language/${name}/standard.ts`));

type Words = Readonly<Record<string, unknown>>;
interface InRegisters {
  readonly standard: Words;
  readonly easy?: Words;
}
type ByTool = Readonly<Record<string, Words | undefined>>;

const { outputFiles } = await build({
  stdin: {
    contents: [
      `export * as english from './src/language/english.ts';`,
      `export * as ofTools from './src/language/en/tools/index.ts';`,
      ...locales.map((name) => `export * as ${name} from './src/language/${name}/index.ts';`),
    ].join('\n'),
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const language = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as Record<string, InRegisters> & {
  readonly english: Readonly<Record<string, InRegisters>>;
  readonly ofTools: { readonly tools: Readonly<Record<string, InRegisters & { readonly words: InRegisters }>> };
};
const { english, ofTools } = language;

/** Every name of a word, of whatever tool: pages say their own words by these names. */
export const namesOfWords = new Set(
  [...Object.values(english), ...Object.values(ofTools.tools).map(({ words }) => words)].flatMap(({ standard }) => Object.keys(standard)),
);

/** The names of the words that the component `tool` shows of those that tools share: those of the English words that it imports, or that its own are made with. */
function sharedKeysOf(tool: string): string[] {
  const own = ofTools.tools[tool];
  if (own) return Object.keys(own.words.standard).filter((key) => !(key in own.standard));
  const sources = globSync(`src/components/${tool}/*.{ts,tsx}`).map((file) => readFileSync(file, 'utf8'));
  const groups = Object.keys(english).filter((group) => sources.some((source) => source.includes(group)));
  return groups.flatMap((group) => Object.keys(english[group]?.standard ?? {}));
}

/** Whether a tool has words that are its alone. */
export const hasOwnWords = (tool: string): boolean => tool in ofTools.tools;

/** Whether the component `tool` shows words of the kit's in `locale`. */
export const showsWords = (tool: string, locale: string): boolean => locale in language && (hasOwnWords(tool) || sharedKeysOf(tool).length > 0);

/** Some of the words of a language and register: shared ones by name, and those of single tools; without those that are the same in `usual`. */
function some(words: Words, keys: readonly string[], tools: readonly string[], usual: Words = {}): Words {
  const other = (names: readonly string[], all: Words, before: Words): Words =>
    Object.fromEntries(names.filter((name) => JSON.stringify(all[name]) !== JSON.stringify(before[name])).map((name) => [name, all[name]]));
  const [byTool, usualByTool] = [words, usual].map(({ tools: each = {} }) => each as ByTool) as [ByTool, ByTool];
  const ofTools = tools.flatMap((tool): [string, Words][] => {
    const own = other(Object.keys(byTool[tool] ?? {}), byTool[tool] ?? {}, usualByTool[tool] ?? {});
    return Object.keys(own).length > 0 ? [[tool, own]] : [];
  });
  return { ...other(keys, words, usual), ...(ofTools.length > 0 && { tools: Object.fromEntries(ofTools) }) };
}

/** Calls that bring some of the words of `locale`. Only the easy words that differ are in them twice. */
function calls(locale: string, keys: readonly string[], tools: readonly string[]): string {
  const { standard = {}, easy = standard } = language[locale] ?? {};
  const easyOnes = some(easy, keys, tools, standard);
  const call = (...words: readonly Words[]): string => `addLocale('${locale}', ${words.map((each) => JSON.stringify(each)).join(', ')});`;
  return call(some(standard, keys, tools)) + (Object.keys(easyOnes).length > 0 ? call({}, easyOnes) : '');
}

/** A module that brings the words of `locale` that the components `tools` show, for a file that loads nothing. */
export const localeModule = (tools: readonly string[], locale: string): string => `
  import { addLocale } from './src/language/locales.ts';
  ${calls(locale, [...new Set(tools.flatMap(sharedKeysOf))], tools.filter(hasOwnWords))}`;

/** A module with the words of `locale` that tools share, for the auto-loader. */
export const sharedModule = (locale: string): string => `
  import { addLocale } from './src/language/locales.ts';
  export { addLocale };
  ${calls(locale, Object.keys(english.sharedWords?.standard ?? {}), [])}`;

/** A module with the words of `locale` that `tool` alone has, for the auto-loader: it goes with that of the shared ones. */
export const ownModule = (tool: string, locale: string): string => `
  import { addLocale } from './shared.js';
  ${calls(locale, [], [tool])}`;
