/** Storybook ships the scripts around its pages as they were written. Without comments and spaces they are less than half as large. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

let [before, after] = [0, 0];
for (const file of globSync(['storybook-static/sb-manager/*.js', 'storybook-static/sb-addons/**/*.js'])) {
  const source = readFileSync(file, 'utf8');
  const { code } = transformSync(source, { minify: true, legalComments: 'inline', format: 'esm', target: 'es2022' });
  writeFileSync(file, code);
  before += source.length;
  after += code.length;
}
console.log(`The frame of the site: ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB now.`);
