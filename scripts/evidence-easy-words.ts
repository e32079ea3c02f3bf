/** Prints precision and recall of every rule of the easy words checker over its labelled corpus, and fails where one is too low. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Figures from '../src/easy-words/corpus/figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'easy-words-'));
const bundle = join(folder, 'figures.mjs');
await build({ entryPoints: ['src/easy-words/corpus/figures.ts'], bundle: true, format: 'esm', platform: 'node', outfile: bundle, logLevel: 'warning' });
const { corpus, differencesIn, figuresOf, leastOf } = (await import(pathToFileURL(bundle).href)) as typeof Figures;
rmSync(folder, { recursive: true });

const heldOut = corpus.filter((labelled) => labelled.heldOut);
const [all, later] = [figuresOf(corpus), figuresOf(heldOut)];
const shown = (value: number): string => value.toFixed(2).padStart(6);

console.log(`${corpus.length} texts, ${heldOut.length} of them held out: written after the rules were tuned.\n`);
console.log('                        faulty  tempting   all: precision recall   held out: precision recall   least');
const low = all.filter(({ rule, precision, recall, faulty, tempting }, index) => {
  const { precision: heldPrecision = 1, recall: heldRecall = 1 } = later[index] ?? {};
  const least = leastOf(rule);
  const counts = `${String(faulty).padStart(6)}${String(tempting).padStart(10)}`;
  console.log(
    `${rule.padEnd(24)}${counts}      ${shown(precision)}  ${shown(recall)}           ${shown(heldPrecision)}  ${shown(heldRecall)}      ${shown(least)}`,
  );
  return Math.min(precision, recall) < least;
});
const differences = differencesIn(corpus);
console.log(`\nWhere the rules and the labels differ (${differences.length}):\n${differences.map((line) => `  ${line}`).join('\n')}`);
if (low.length > 0) {
  console.error(`\nUnder the least: ${low.map(({ rule }) => rule).join(', ')}.`);
  process.exit(1);
}
