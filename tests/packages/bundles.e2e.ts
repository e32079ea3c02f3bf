/** What a bundler takes from the installed package: of the elements, only the one that a page names, in about as many bytes as the file for script tags. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build as esbuild, type Plugin } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { speedOf } from '../speeds';
import { expect, test } from '../test';

/** A page in React that has the package from its tarball. */
const page = resolve('test-results/examples/react-vite');
const external = ['react', 'react-dom'];

/** What each bundler makes of one module: readable, or as a page is served. */
const bundlers = {
  esbuild: async (entry: string, _folder: string, minify: boolean) => {
    // Code that is loaded on request is in a file of its own.
    const onRequest: Plugin = {
      name: 'on-request',
      setup: (steps) => steps.onResolve({ filter: /^/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
    };
    const { outputFiles } = await esbuild({ entryPoints: [entry], bundle: true, format: 'esm', write: false, external, minify, plugins: [onRequest] });
    return outputFiles.map(({ text }) => text).join('\n');
  },
  Vite: async (entry: string, folder: string, minify: boolean) => {
    await vite({
      root: page,
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, minify, rolldownOptions: { input: entry, external, preserveEntrySignatures: false, output: { entryFileNames: 'bundle.js' } } },
    });
    return readFile(`${folder}/bundle.js`, 'utf8');
  },
  webpack: async (entry: string, folder: string, minimize: boolean) => {
    const compiler = webpack({
      mode: 'production',
      context: page,
      entry,
      externals: { react: 'var React' },
      optimization: { minimize },
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

type Bundle = (source: string) => Promise<string>;

/** Bundles sources in a folder of the page, one after the other, and leaves nothing there. */
async function withBundler(bundler: keyof typeof bundlers, minify: boolean, use: (bundle: Bundle) => Promise<void>): Promise<void> {
  const folder = `${page}/bundles-${bundler}-${test.info().testId}`;
  await mkdir(folder, { recursive: true });
  let count = 0;
  await use(async (source) => {
    count += 1;
    await writeFile(`${folder}/entry-${count}.js`, source);
    return bundlers[bundler](`${folder}/entry-${count}.js`, `${test.info().outputDir}/${count}`, minify);
  });
  await rm(folder, { recursive: true, force: true });
}

const brotli = (code: string | Buffer): number => brotliCompressSync(code).length;

for (const [index, bundler] of (['Vite', 'esbuild', 'webpack'] as const).entries()) {
  test(`${bundler} takes only what is asked for`, speedOf(index), async () => {
    test.slow();
    await withBundler(bundler, false, async (bundle) => {
      for (const [what, { source, elements }] of Object.entries(cases)) {
        const code = await bundle(source);
        if (elements) expect(elementsIn(code), what).toEqual(elements);
        else expect(elementsIn(code).length, what).toBeGreaterThan(15);
        // A browser is never sent what draws on a server.
        expect(code, what).not.toContain('renderToString');
      }
    });
  });

  test(`${bundler} needs at most a tenth more bytes for an element than its script-tag file has`, async () => {
    test.slow();
    const tools = (await readdir('src/components')).sort();
    // webpack takes a second for each; the others show the same of all.
    const measured = bundler === 'webpack' ? ['button', 'consent-form', 'i-statement', 'text'] : tools;
    const sizes: string[] = [];
    const over: string[] = [];
    await withBundler(bundler, true, async (bundle) => {
      for (const tool of measured) {
        const [bytes, most] = [
          brotli(await bundle(`import 'coproduction-kit/components/co-${tool}.js';`)),
          brotli(await readFile(`dist/cdn/${tool}.js`)) * 1.1,
        ];
        sizes.push(`${tool}: ${bytes} bytes, ${Math.round((bytes / most) * 110 - 100)} % more`);
        if (bytes > most) over.push(tool);
      }
    });
    console.log(`${bundler}\n  ${sizes.join('\n  ')}`);
    expect(over, sizes.join('\n')).toEqual([]);
  });
}

test('a React component adds at most 1,500 bytes to its element', async () => {
  await withBundler('esbuild', true, async (bundle) => {
    const element = brotli(await bundle(`import 'coproduction-kit/components/co-i-statement.js';`));
    const component = brotli(await bundle(`import { CoIStatement } from 'coproduction-kit/react';\nglobalThis.app = CoIStatement;`));
    expect(component - element).toBeLessThan(1500);
  });
});
