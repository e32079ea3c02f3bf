/**
 * What is in the package, compared with the list in `api/package-files.txt`; `node scripts/package-files.ts write` updates the list (`npm run api`).
 * It also checks that every file can be reached, that installing the kit installs nothing else, and that `dist` is a whole build of these sources.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuilt } from './built.ts';
import { packed } from './packed.ts';
import { unreachable } from './reachable.ts';

const kept = 'api/package-files.txt';
const { files, size } = packed();
const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: Record<string, string> };

/** A hash in a name differs from build to build, and how many chunks there are is nobody's business. */
const named = [...new Set(files.map((file) => file.replace(/-[A-Z0-9]{4,8}(?=\.js$|\/)/, '-[hash]').replace(/\/p-[\w-]{8}(?=\.js$)/, '/p-[hash]')))].sort();

if (process.argv[2] === 'write') {
  writeFileSync(kept, `${named.join('\n')}\n`);
  console.log(`${kept}: ${named.length} names`);
} else {
  const before = existsSync(kept) ? readFileSync(kept, 'utf8').trim().split('\n') : [];
  const faults = [
    ...(isBuilt() ? [] : ['`dist` is not a build of these sources. Run `npm run build`.']),
    ...named.filter((file) => !before.includes(file)).map((file) => `new in the package, and not in ${kept}: ${file}`),
    ...before.filter((file) => !named.includes(file)).map((file) => `no longer in the package: ${file}`),
    ...unreachable(files).map((file) => `no address in "exports" leads to it: ${file}`),
    ...Object.keys(dependencies).map((name) => `a dependency: ${name}. Bundle what the kit needs, and put what builds it into devDependencies.`),
  ];
  if (faults.length > 0) {
    console.error(
      `The files of the package have changed. If this is right, run \`npm run api\` and commit the list:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    process.exit(1);
  }
  console.log(`${files.length} files, ${(size / 1000).toFixed(0)} kB packed, as in ${kept}; no dependencies`);
}
