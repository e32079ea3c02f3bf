/** Writes `dist/easy-words`, for Node and for browsers, and the command. What is bundled comes with its licences. */
import { chmodSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];

const { metafile } = await build({
  entryPoints: { index: 'src/easy-words/index.ts' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/easy-words',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/easy-words/index.d.ts', "export * from '../types/easy-words/index.js';\n");

/** The licence of one package that is bundled. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { name: string; version: string; license: string };
  if (!allowed.includes(license)) throw new Error(`${name} has the licence ${license}. Bundle only: ${allowed.join(', ')}.`);
  const [file] = globSync(`${folder}/{LICENSE,LICENCE,license}*`);
  return `${name} ${version} (${license})\n\n${file === undefined ? 'Its package has no file with the words of the licence.' : readFileSync(file, 'utf8').trim()}\n`;
}
const folders = new Set(Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
const licences = [...folders].sort().map(licenceOf);
writeFileSync('dist/easy-words/licences.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));

await build({
  entryPoints: { index: 'src/easy-words/command/index.ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: 'dist/command',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
  // The command uses the published module: its libraries are in the package once.
  plugins: [{ name: 'published', setup: (steps) => steps.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: '../easy-words/index.js', external: true })) }],
});
chmodSync('dist/command/index.js', 0o755);
console.log(`dist/easy-words: with ${folders.size} packages in it; dist/command`);
