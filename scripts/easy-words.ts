/** Writes `dist/easy-words`, for Node and for browsers. */
import { writeFileSync } from 'node:fs';
import { build } from './bundle.ts';

await build({
  entryPoints: { index: 'src/easy-words/index.ts' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/easy-words',
  logLevel: 'warning',
});
writeFileSync('dist/easy-words/index.d.ts', "export * from '../types/easy-words/index.js';\n");

console.log('dist/easy-words');
