/** The list of parts in the package (CycloneDX). `npm run release:rehearse` holds it to the schema; here is what no schema knows: whether it is true. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { packed } from '../scripts/packed.ts';
import { inEachRun } from './speeds';

interface Part {
  readonly 'bom-ref': string;
  readonly 'name': string;
  readonly 'version'?: string;
  readonly 'purl'?: string;
  readonly 'licenses': readonly [{ readonly license: { readonly id: string } }];
  readonly 'evidence': { readonly occurrences: readonly { readonly location: string }[] };
}
interface List {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string; readonly purl: string } };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = readFileSync('dist/sbom.cdx.json', 'utf8');
const list = JSON.parse(text) as List;
const filesOf = (name: string): string[] =>
  list.components.filter((part) => part.name === name).flatMap(({ evidence }) => evidence.occurrences.map(({ location }) => location));

test('is that of this package and version, and has each part once', inEachRun, () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  expect(list).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { name, version, purl: `pkg:npm/${name}@${version}` } } });
  const references = list.components.map((part) => part['bom-ref']);
  expect(new Set(references).size).toBe(references.length);
  expect(list.dependencies[0]?.dependsOn).toEqual(references);
});

test('has nothing that differs from build to build', inEachRun, () => {
  expect(text).not.toMatch(/serialNumber|timestamp|urn:uuid|20\d\d-\d\d-\d\d|\/(?:home|work|tmp|Users)\//);
});

test('names every package whose modules are named in the code, in the file where they are', inEachRun, () => {
  const code = packed().files.filter((file) => /\.m?js$/.test(file));
  const found = code.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*\/\/ .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm)].map(([, name = '']) => [file, name] as const),
  );
  expect(found.length).toBeGreaterThan(100);
  const unnamed = found.filter(([file, name]) => !filesOf(name).includes(file));
  expect(unnamed).toEqual([]);
});

test('knows what a bundler leaves no name of', inEachRun, () => {
  expect(filesOf('altcha-lib')).toEqual(['dist/cdn/altcha.js']);
  expect(filesOf('@stencil/core')).toContain('dist/hydrate/index.mjs');
  // The snippet builder has the renderer and the checker of easy words in it, in chunks whose names hold a hash.
  const inBuilder: unknown = expect.stringMatching(/^dist\/builder\/[\w-]+\.js$/);
  expect(filesOf('jquery')).toEqual([inBuilder, 'dist/hydrate/index.mjs']);
  // What a tool loads when a person asks for advice has the checker, too.
  expect(filesOf('compromise')).toEqual([inBuilder, expect.stringMatching(/^dist\/cdn\/kit\/easy-words-\w{8}\.js$/), 'dist/easy-words/index.js']);
  // The script-tag file of a tool is the kit's own work only.
  expect(list.components.flatMap(({ evidence }) => evidence.occurrences).map(({ location }) => location)).not.toContain('dist/cdn/i-statement.js');
});

test('every part has its licence, with its words, in the package', inEachRun, () => {
  const licences = readFileSync('dist/licences.txt', 'utf8');
  for (const { name, version, licenses } of list.components) {
    const [{ license }] = licenses;
    expect(licences).toContain(`${[name, version].filter(Boolean).join(' ')} (${license.id}), in `);
  }
  expect(licences).not.toContain('has no file with the words');
  expect(licences.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(list.components.length);
});
