/** What a bundler takes from the installed package: of the elements, only the one that a page names. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { expect, test } from '../test';

/** A page in React that has the package from its tarball. */
const page = resolve('test-results/examples/react-vite');
const external = ['react', 'react-dom'];

/** What each bundler makes of one module, as a page that is served gets it. */
const bundlers = {
  esbuild: async (entry: string) => {
    const { outputFiles } = await esbuild({ entryPoints: [entry], bundle: true, format: 'esm', write: false, external, minify: false });
    return outputFiles.map(({ text }) => text).join('\n');
  },
  Vite: async (entry: string, folder: string) => {
    await vite({
      root: page,
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, minify: false, lib: { entry, formats: ['es'], fileName: 'bundle' }, rolldownOptions: { external } },
    });
    return readFile(`${folder}/bundle.js`, 'utf8');
  },
  webpack: async (entry: string, folder: string) => {
    const compiler = webpack({
      mode: 'production',
      context: page,
      entry,
      externals: { react: 'var React' },
      optimization: { minimize: false },
      output: { path: folder },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    expect(stats?.hasErrors(), stats?.toString()).toBe(false);
    return readFile(`${folder}/main.js`, 'utf8');
  },
};

/** The elements whose class is in a bundle: `[257, "co-notice", {`. */
const elementsIn = (code: string): string[] => [...new Set([...code.matchAll(/\[\s*\d+,\s*"(co-[\w-]+)",\s*\{/g)].map(([, tag = '']) => tag))].sort();

const cases = {
  'an element': { source: `import 'coproduction-kit/components/co-notice.js';`, elements: ['co-notice'] },
  'an element with the one that it draws': { source: `import 'coproduction-kit/components/co-reading-bar.js';`, elements: ['co-listen', 'co-reading-bar'] },
  'a React component': { source: `import { CoNotice } from 'coproduction-kit/react';\nconsole.log(CoNotice);`, elements: ['co-notice'] },
  'a React component that a server draws': {
    source: `import { CoNotice } from 'coproduction-kit/react/ssr';\nconsole.log(CoNotice);`,
    elements: ['co-notice'],
  },
  'no element': { source: `import { readCode } from 'coproduction-kit/consent';\nconsole.log(readCode);`, elements: [] },
  'all of them': { source: `import 'coproduction-kit';`, elements: undefined },
};

for (const [bundler, bundle] of Object.entries(bundlers)) {
  test(`${bundler} takes only what is asked for`, async () => {
    test.slow();
    for (const [what, { source, elements }] of Object.entries(cases)) {
      const folder = `${page}/bundles-${bundler}/${what.replaceAll(' ', '-')}`;
      await mkdir(folder, { recursive: true });
      await writeFile(`${folder}/entry.js`, source);
      const code = await bundle(`${folder}/entry.js`, `${test.info().outputDir}/${what.replaceAll(' ', '-')}`);
      if (elements) expect(elementsIn(code), what).toEqual(elements);
      else expect(elementsIn(code).length, what).toBeGreaterThan(15);
      // A browser is never sent what draws on a server.
      expect(code, what).not.toContain('renderToString');
    }
    await rm(`${page}/bundles-${bundler}`, { recursive: true, force: true });
  });
}
