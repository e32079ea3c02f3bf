/** `npm run site:build`: the design-system site as static files in `storybook-static`, with Storybook in its folder `stories`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { siteFiles } from './site-files.ts';
import { makeSmaller } from './site-smaller.ts';
import { folders, siteConfig } from './site-vite.ts';

const out = 'storybook-static';
await build(siteConfig(out));
for (const [name, folder] of Object.entries(folders)) cpSync(folder, join(out, name), { recursive: true, dereference: true });
for (const [path, content] of Object.entries(siteFiles())) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}

// Storybook has every state, with its attributes to change. Its looks at the words and at the accessibility of a state are in it, too.
const { status } = spawnSync(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '-o', `${out}/stories`], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
makeSmaller(`${out}/stories`);
