/** Writes `dist/command`: `npx coproduction-kit`. */
import { chmodSync } from 'node:fs';
import { build } from './bundle.ts';

await build({
  entryPoints: { index: 'src/command/index.ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: 'dist/command',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
  // The command uses the published module: its libraries are in the package once.
  plugins: [
    {
      name: 'published',
      setup: (steps) =>
        steps.onResolve({ filter: /^\.\.\/(easy-words\/)?index$/ }, ({ importer }) =>
          /[\\/](easy-words[\\/])?command[\\/]/.test(importer) ? { path: '../easy-words/index.js', external: true } : undefined,
        ),
    },
  ],
});
chmodSync('dist/command/index.js', 0o755);
console.log('dist/command');
