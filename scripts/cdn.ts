/** Builds the script-tag files: `dist/cdn/<name>.js`, one self-contained file per tool, and `dist/cdn/kit.js`, the auto-loader. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { minify } from 'terser';
import { build } from './bundle.ts';
import { dist } from './dist.ts';
import { companionsOf } from './facts.ts';
import { foucCss } from './fouc.ts';
import { hasOwnWords, localeModule, locales, ownModule, sharedModule, showsWords } from './locale-words.ts';
import { onRequest, withModesBeside, withParts } from './on-request.ts';
import { runtimeModule } from './own-runtime.ts';
import { shortComponent } from './short-component.ts';
import { namesToShorten } from './short-names.ts';
import { refuseUnsupported } from './unsupported.ts';

const components = resolve(dist, 'components');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Replaces Stencil's runtime with ours, the module at `address`, under the names that the compiled components import. */
const ownRuntime = (address: string): Plugin => ({
  name: 'own-runtime',
  setup(steps) {
    steps.onLoad({ filter: /dist\/components\/index\.js$/ }, ({ path }) => ({
      contents: runtimeModule(path, address, version),
      resolveDir: components,
    }));
  },
});

const written = new Set<string>();

/** Four signs of the hash in a file's name are enough: the auto-loader holds the names of all. */
const shortName = (path: string): string => path.replace(/(-[A-Z0-9]{4})[A-Z0-9]{4}\.js$/, '$1.js');

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Names for what is declared in the module itself, and for what is in its functions: far apart, they compress better than terser's own order. */
const outerNames = [
  ...letters.map((letter) => letter.toUpperCase()),
  '$',
  '_',
  ...letters.flatMap((letter) => Array.from('etrona', (other) => letter + other)),
];
const innerNames = Array.from('etroinaslcdhumpfvgbwykxSTALMNOCPRDEFIBHGUVJKQWXYZjqz$_');
/** Smaller files have too few names for that to pay. */
const fewNames = 38_000;

/** Gives terser its names in our order. It begins each scope with the first name, the module before all others, and leaves out what is taken. */
function shortIdentifiers(): { get: (index: number) => string } {
  let scopes = 0;
  return {
    get: (index) => {
      if (index === 0) scopes++;
      const names = scopes < 2 ? outerNames : innerNames;
      return names[index] ?? `${names[index % names.length] ?? ''}${String(Math.floor(index / names.length))}`;
    },
  };
}

/** Minifies once more: terser sees a few hundred bytes that esbuild leaves. */
const minified = (preamble?: string): Plugin => ({
  name: 'minified',
  setup(steps) {
    steps.onEnd(async ({ outputFiles = [] }) => {
      for (const { path: named, text } of outputFiles) {
        const path = shortName(named);
        const { code = '' } = await minify(text, {
          module: true,
          ecma: 2020,
          mangle: text.length < fewNames || { nth_identifier: shortIdentifiers() },
          compress: { passes: 3, hoist_funs: true, pure_getters: true, unsafe: true, unsafe_arrows: true, sequences: false },
          format: { comments: false, preamble },
        });
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, code);
        renameSync(`${path}.new`, path);
        written.add(path);
      }
    });
  },
});

/** How the compiler defines an element, and what it exports: a script tag needs the shortest form of the first, and nothing of the second. */
const definition = /function defineCustomElement\$1\(\) \{[\s\S]*case "([\w-]+)":[\s\S]*define\(transformTag\(tagName\), ([\w$]+)\);[\s\S]*$/;

/** A script tag is of a browser: what the components do on a server is not in its files. */
const forBrowsers = (source: string): string => withModesBeside(source.replace(/'(Mutation|Intersection)Observer' in globalThis/g, 'true'));

/** The module of the components that reports mistakes. The runtime of a tool in one file takes it from there: one is enough. */
const oneReport: Plugin = {
  name: 'one-report',
  setup(steps) {
    steps.onLoad({ filter: /src\/language\/misuse\.ts$/ }, () => {
      const chunk = globSync(`${components}/p-*.js`).find((path) => readFileSync(path, 'utf8').includes('function reportMisuse('));
      const name = /reportMisuse as (\w+)/.exec(readFileSync(chunk ?? '', 'utf8'))?.[1];
      if (!name) throw new Error('No chunk of dist/components exports reportMisuse; look at what changed in Stencil.');
      return { contents: `export { ${name} as reportMisuse } from '${chunk}';`, resolveDir: components };
    });
  },
};

/** Files of code that is loaded on request, by its name: written before the tools, which have their names and hashes. */
const requested = new Map<string, { readonly file: string; readonly integrity: string }>();

/** A compiled module that loads such code from `folder`, which is relative to the file of the tool. */
function loading(source: string, folder: string): string {
  const changed = withParts(source, (name) => {
    const { file, integrity } = requested.get(name) ?? {};
    if (!file) throw new Error(`scripts/on-request.ts has no "${name}".`);
    return `loadOnRequest(new URL('${folder}${file}', import.meta.url).href, '${integrity}')`;
  });
  return changed === source ? source : `import { loadOnRequest } from '${process.cwd()}/src/embed/on-request.ts';\n${changed}`;
}

/**
 * Shortens each component, and takes away how the compiler defines it: our runtime defines the element as it describes it. `folder`: where code that is loaded on
 * request is, as seen from the file of a tool.
 */
const shortComponents = (folder: string): Plugin => ({
  name: 'short-components',
  setup(steps) {
    // What several components share.
    steps.onLoad({ filter: /dist\/components\/p-.*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      refuseUnsupported(path, source);
      return { contents: loading(forBrowsers(source), folder) };
    });
    steps.onLoad({ filter: /dist\/components\/co-.*\.js$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      refuseUnsupported(path, source);
      if (!definition.test(source)) throw new Error(`${path}: found no definition; look at what changed in Stencil.`);
      const shorter = await shortComponent(forBrowsers(source), basename(path, '.js'));
      return { contents: loading(shorter.replace(/const \w+ = \/\*@__PURE__\*\/ (?=proxyCustomElement\()/, '').replace(definition, ''), folder) };
    });
  },
});

/** A tool with what it brings along: `tool:reading-bar`; also with the words of one more language: `tool:reading-bar.cy`. */
const wholeTool: Plugin = {
  name: 'whole-tool',
  setup(steps) {
    steps.onResolve({ filter: /^tool:/ }, ({ path }) => ({ path, namespace: 'tool' }));
    // Also in the folder that is watched, which `sideEffects` of package.json does not name.
    steps.onResolve({ filter: /\/components\/co-.*\.js$/ }, ({ path }) => ({ path, sideEffects: true }));
    steps.onLoad({ filter: /.*/, namespace: 'tool' }, ({ path }) => {
      const [name = '', locale] = path.replace('tool:', '').split('.');
      const parts = [name, ...companionsOf(name)];
      const imports = parts.map((part) => `import '${components}/co-${part}.js';`);
      return { contents: [...imports, locale ? localeModule(parts, locale) : ''].join('\n'), resolveDir: process.cwd() };
    });
  },
};

/** The short names, the same in every file: the runtime and the tools meet in the browser. */
let mangleCache: BuildOptions['mangleCache'] = {};

const common: BuildOptions & { readonly write: false } = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  mangleProps: new RegExp(`^(${[...namesToShorten()].join('|')})$`),
  plugins: [minified()],
};

/** Bundles, with the short names of the builds before. */
async function bundle(options: BuildOptions): Promise<string[]> {
  const result = await build({ ...common, ...options, mangleCache });
  mangleCache = { ...mangleCache, ...result.mangleCache };
  return (result.outputFiles ?? []).map(({ path }) => basename(shortName(path)));
}

const hashed = { outdir: `${dist}/cdn/kit`, entryNames: '[name]-[hash]' };
const runtime = `${process.cwd()}/src/embed/runtime/script-tag.ts`;
const language = `${process.cwd()}/src/language`;
const tools = readdirSync('src/components');
const speaking = tools.filter(hasOwnWords);

/**
 * Bundles into a folder beside `kit.js`, whose name has a hash of all that is in it: `cy-1A2B`. So `kit.js` needs no hash for each tool, and no name for each tool
 * in each language.
 */
async function bundleFolder(name: string, options: BuildOptions): Promise<string> {
  const folder = `${dist}/cdn/kit/${name}`;
  const files = await bundle({ ...options, outdir: folder });
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(`${folder}/${file}`));
  const named = `${name}-${hash.digest('hex').slice(0, 4).toUpperCase()}`;
  rmSync(`${dist}/cdn/kit/${named}`, { recursive: true, force: true });
  renameSync(folder, `${dist}/cdn/kit/${named}`);
  for (const file of files) written.add(resolve(`${dist}/cdn/kit/${named}/${file}`));
  return named;
}

// Code that is loaded on request. It is mostly the work of others, so nothing in it is shortened by us, and its name has the whole hash, by which the list of parts knows it.
for (const [name, source] of Object.entries(onRequest)) {
  const { outputFiles } = await build({ ...common, ...hashed, mangleProps: undefined, plugins: [], entryPoints: { [name]: source } });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    written.add(path);
    requested.set(name, { file: basename(path), integrity: `sha384-${createHash('sha384').update(contents).digest('base64')}` });
  }
}

// For the auto-loader: the runtime once, and each tool with all else that it needs. Both are asked for at once; nothing waits for a third file.
const [runtimeName = ''] = await bundle({ ...hashed, entryPoints: { runtime } });
const toolsName = await bundleFolder('tools', {
  external: [`../${runtimeName}`],
  plugins: [ownRuntime(`../${runtimeName}`), shortComponents('../'), minified()],
  entryPoints: tools.map((name) => ({ in: `${components}/co-${name}.js`, out: `co-${name}` })),
});
const [placementsName = ''] = await bundle({ ...hashed, entryPoints: { placements: 'src/embed/placements.ts' } });

/** The words of a language for the auto-loader: a file with those that tools share, and one for each tool that has its own. */
const wordsOfLocale: Plugin = {
  name: 'words-of-locale',
  setup(steps) {
    steps.onResolve({ filter: /^words:/ }, ({ path }) => ({ path, namespace: 'words' }));
    steps.onLoad({ filter: /.*/, namespace: 'words' }, ({ path }) => {
      const [locale = '', tool] = path.replace('words:', '').split('/');
      return { contents: tool ? ownModule(tool, locale) : sharedModule(locale), resolveDir: process.cwd() };
    });
  },
};
const localeNames: string[] = [];
for (const locale of locales)
  localeNames.push(
    await bundleFolder(locale, {
      plugins: [wordsOfLocale, minified()],
      external: ['./shared.js'],
      entryPoints: [{ in: `words:${locale}`, out: 'shared' }, ...speaking.map((tool) => ({ in: `words:${locale}/${tool}`, out: `co-${tool}` }))],
    }),
  );

// A tool in one file, with the words of another language too.
await bundle({
  plugins: [ownRuntime(runtime), oneReport, shortComponents('./kit/'), wholeTool, minified()],
  entryPoints: tools.flatMap((name) => [
    { in: `tool:${name}`, out: name },
    ...locales.filter((locale) => showsWords(name, locale)).map((locale) => ({ in: `tool:${name}.${locale}`, out: `${name}.${locale}` })),
  ]),
  outdir: `${dist}/cdn`,
});

// The page's own words, and whole languages.
await bundle({ entryPoints: { language: `${language}/locales.ts` }, outdir: `${dist}/cdn` });

// The adapter for a proof of work, with the library that it needs. Its members have the names of the challenge, so none is shortened.
const { version: altcha } = JSON.parse(readFileSync('node_modules/altcha-lib/package.json', 'utf8')) as { version: string };
await build({
  ...common,
  mangleProps: undefined,
  entryPoints: { altcha: 'src/embed/altcha.ts' },
  outdir: `${dist}/cdn`,
  plugins: [minified(`/*! altcha-lib ${altcha}, MIT, © Daniel Regeci */`)],
});

/** What the auto-loader can load: tools by tag name, languages by their tag. */
const lists: Plugin = {
  name: 'lists',
  setup(steps) {
    steps.onResolve({ filter: /^tools$/ }, ({ path }) => ({ path, namespace: 'tools' }));
    steps.onLoad({ filter: /.*/, namespace: 'tools' }, () => {
      const tags = [...speaking, ...tools.filter((name) => !speaking.includes(name))].map((name) => `co-${name}`);
      const others = [...localeNames, toolsName, placementsName, runtimeName].map((name) => name.replace('.js', ''));
      const list = (names: readonly string[]): string => JSON.stringify(names.join(' '));
      return { contents: `export const tools = ${list(tags)}, speaking = ${speaking.length}, others = ${list(others)}, version = '${version}';` };
    });
  },
};
await bundle({ plugins: [lists, minified()], entryPoints: { kit: 'src/embed/kit.ts' }, outdir: `${dist}/cdn` });

// For the head of a page: nothing jumps when the script loads.
writeFileSync(`${dist}/cdn/fouc.css`, await foucCss());

// What an earlier build left goes last: a page that is open meanwhile finds a whole file at each address.
for (const file of readdirSync(`${dist}/cdn`, { recursive: true, encoding: 'utf8' })) {
  const path = resolve(dist, 'cdn', file);
  if (path.endsWith('.js') && !written.has(path)) rmSync(path);
}
for (const folder of readdirSync(`${dist}/cdn/kit`, { withFileTypes: true }))
  if (folder.isDirectory() && ![...localeNames, toolsName].includes(folder.name)) rmSync(`${dist}/cdn/kit/${folder.name}`, { recursive: true });
