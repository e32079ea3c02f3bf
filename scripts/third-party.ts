/** Code of others in `dist`: whose it is, under which licence, and in which files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Bundled } from './bundle.ts';

/** What of others' code may be in a package of ours. */
export const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

export interface Part {
  readonly name: string;
  /** Left out where the one who brought the code in does not say it. */
  readonly version?: string;
  readonly licence: string;
  /** The words of the licence, with whose the code is. */
  readonly words: string;
  /** True for a package of npm, which can be looked up by name and version. */
  readonly isPackage: boolean;
  readonly files: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
const licenceWords = (folder: string): string => {
  const [file] = globSync(`${folder}/{LICENSE,LICENCE,license}*`).sort();
  return file === undefined ? 'Its package has no file with the words of the licence.' : readFileSync(file, 'utf8').trim();
};

/** The words of the MIT licence, as Stencil's package has them, over the line that says whose the code is. */
const mit = (copyright: string): string => {
  const words = licenceWords(stencil);
  const start = words.indexOf('Permission is hereby granted');
  return `${copyright}\n\n${words.slice(start, words.indexOf('-----', start)).trim()}`;
};

/** A package of npm: in the version that is installed, or in the version that another package bundled. */
export function npmPart(folder: string, files: readonly string[], bundledVersion?: string | null): Part {
  const { name, version, license } = manifestOf(folder);
  const known = bundledVersion === undefined ? version : bundledVersion;
  return { name, ...(known !== null && { version: known }), licence: license ?? 'none', words: licenceWords(folder), isPackage: true, files };
}

const stencil = 'node_modules/@stencil/core';
/** The header of its own code. The types of its runtime are in a separate file. */
const stencilBanner = /Stencil (?:Client|Hydrate) \w+ v/;
const stencilTypes = 'stencil-public-runtime.d.ts';

/** Code that Stencil puts into its outputs and that is not an npm package, by the trace that it leaves there. */
const traces: readonly (readonly [trace: RegExp, part: (found: RegExpExecArray) => Omit<Part, 'files'>])[] = [
  [
    /jQuery JavaScript Library v([^\s+]+)/,
    ([, version = '']) => ({ name: 'jquery', version, licence: 'MIT', words: mit('Copyright OpenJS Foundation and other contributors'), isPackage: false }),
  ],
  [
    /webcomponentsjs\/blob\/\w+\/src\/ShadowCSS/,
    () => ({ name: 'shadow_css (Angular)', licence: 'MIT', words: mit('Copyright Google Inc. All Rights Reserved.'), isPackage: false }),
  ],
];

type Code = readonly (readonly [file: string, text: string])[];

/** The packages whose modules are named in a file: bundlers that do not minify name each one that they put in. */
const namedIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^\s*\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name = '']) => name));

/** What is in the outputs of Stencil: its own code, and what it bundles, in the version that it names among its devDependencies, if it does. */
function stencilParts(code: Code): Part[] {
  const its = code.filter(([file, text]) => stencilBanner.test(text) || file.endsWith(stencilTypes));
  const filesWith = (test: (text: string) => boolean): string[] => its.filter(([, text]) => test(text)).map(([file]) => file);
  const versions = manifestOf(stencil).devDependencies ?? {};
  const names = new Set(its.flatMap(([, text]) => [...namedIn(text)]));
  const packages = [...names].map((name) =>
    npmPart(
      `node_modules/${name}`,
      filesWith((text) => namedIn(text).has(name)),
      versions[name] ?? null,
    ),
  );
  const others = traces.flatMap(([trace, part]) => {
    const files = filesWith((text) => trace.test(text));
    const found = trace.exec(its.find(([file]) => file === files[0])?.[1] ?? '');
    return found ? [{ ...part(found), files }] : [];
  });
  return [
    npmPart(
      stencil,
      its.map(([file]) => file),
    ),
    ...packages,
    ...others,
  ];
}

/** A step of the build that bundles without `scripts/bundle.ts` would bring code in unseen, where it is minified. */
function bundlesAreRecorded(): void {
  const named = [...readFileSync('scripts/build.ts', 'utf8').matchAll(/'(?:scripts\/)?([\w/-]+?)(?:\.ts)?'/g)].map(([, name = '']) => `scripts/${name}.ts`);
  // It only reads the examples; nothing of it comes into `dist`.
  const steps = named.filter((file) => existsSync(file) && file !== 'scripts/stories.ts');
  if (!steps.includes('scripts/cdn.ts')) throw new Error('scripts/third-party.ts finds no steps in scripts/build.ts: look at what changed there.');
  for (const file of steps)
    if (/import \{[^}]*\bbuild\b[^}]*\} from 'esbuild'/.test(readFileSync(file, 'utf8')))
      throw new Error(`${file} bundles with esbuild directly. Take \`build\` from scripts/bundle.ts: it writes down what comes into the package.`);
}

/** The files, and those that they were bundled into: what is in one is in the other. */
function wherever(files: readonly string[], filesWith: (source: string) => readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) for (const other of filesWith(file)) all.add(other);
  return [...all].sort();
}

/** All code of others in the files, which are paths from the root of the package. */
export function thirdParty(files: readonly string[]): Part[] {
  bundlesAreRecorded();
  const records = globSync('.stencil/bundled/*.json');
  if (records.length === 0) throw new Error('No record of what was bundled in .stencil/bundled: run `npm run build`.');
  const bundled = records.flatMap((record) => Object.entries(JSON.parse(readFileSync(record, 'utf8')) as Bundled)).filter(([file]) => files.includes(file));
  const folders = new Set(bundled.flatMap(([, sources]) => sources).filter((source) => source.includes('node_modules/')));
  const filesWith = (source: string): string[] => bundled.flatMap(([file, sources]) => (sources.includes(source) ? file : []));
  const parts = [...folders].map((folder) => npmPart(folder, filesWith(folder)));

  const code = files.filter((file) => /\.(js|mjs|ts)$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')] as const);
  parts.push(...stencilParts(code));

  const names = new Set(parts.map(({ name }) => name));
  for (const [file, text] of code) {
    for (const name of namedIn(text))
      if (!names.has(name)) throw new Error(`${file} has code of ${name} in it, and scripts/third-party.ts does not know how it came there.`);
  }
  for (const { name, licence } of parts)
    if (!allowed.includes(licence)) throw new Error(`${name} has the licence ${licence}. In the package may be: ${allowed.join(', ')}.`);
  return parts.map((part) => ({ ...part, files: wherever(part.files, filesWith) })).sort((one, other) => (one.name < other.name ? -1 : 1));
}
