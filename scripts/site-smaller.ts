/** Storybook ships the scripts around its stories as they were written. Without comments and spaces they are less than half as large. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

export function makeSmaller(folder: string): void {
  for (const file of globSync([`${folder}/sb-manager/*.js`, `${folder}/sb-addons/**/*.js`])) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { minify: true, legalComments: 'inline', format: 'esm', target: 'es2022' });
    writeFileSync(file, code);
  }
}
