/** Writes `dist/builder`: the snippet builder, a folder that any web server can serve. */
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { builderPage } from '../src/language/en/editors/builder.ts';
import { build } from './bundle.ts';
import { filled } from './filled.ts';
import type { Manifest } from '../src/snippet/description.ts';

/** Every element and every language of the build, and of the manifest only what the builder reads. */
const ofBuild: Plugin = {
  name: 'of-build',
  setup(steps) {
    const locales = globSync('dist/language/*.js').filter((file) => !file.endsWith('index.js'));
    const modules: Readonly<Record<string, string>> = {
      elements: "import './dist/index.js';",
      languages: locales.map((file) => `import './${file.replaceAll('\\', '/')}';`).join('\n'),
    };
    steps.onResolve({ filter: /^(elements|languages)$/ }, ({ path }) => ({ path, namespace: 'of-build', sideEffects: true }));
    steps.onLoad({ filter: /.*/, namespace: 'of-build' }, ({ path }) => ({ contents: modules[path] ?? '', resolveDir: process.cwd() }));
    steps.onLoad({ filter: /dist[\\/]custom-elements\.json$/ }, ({ path }) => {
      const { modules: files } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      const read = files.map(({ declarations }) => ({
        declarations: declarations.map(({ tagName, description, attributes, slots }) => ({ tagName, description, attributes, slots })),
      }));
      return { contents: JSON.stringify({ modules: read }), loader: 'json' };
    });
    // The renderer has a document of its own; of Node it takes streams, and only for a way of rendering that is not used here.
    steps.onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: 'none' }));
    steps.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export class Readable {}' }));
    steps.onResolve({ filter: /dist\/hydrate\/index\.js$/ }, () => ({ path: `${process.cwd()}/dist/hydrate/index.mjs` }));
  },
};

rmSync('dist/builder', { recursive: true, force: true });
await build({
  entryPoints: ['builder.ts', 'preview.ts', 'builder.css', 'preview.css'].map((file) => `src/builder/${file}`),
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'chrome123', 'firefox128', 'safari17.5'],
  outdir: 'dist/builder',
  plugins: [ofBuild],
  legalComments: 'none',
  logLevel: 'warning',
});
writeFileSync('dist/builder/index.html', filled(readFileSync('src/builder/index.html', 'utf8'), builderPage));
copyFileSync('pictures/write.svg', 'dist/builder/icon.svg');
console.log('dist/builder');
