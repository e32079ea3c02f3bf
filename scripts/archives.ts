/**
 * `npm run archives`: what people without npm take from a release, as .zip files in `test-results/archives`. One for any site, one for WordPress; and
 * the hash of each, to hold a download against.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pluginContents } from './wordpress/plugin.ts';
import { siteContents } from './archives/site.ts';
import { sumsOf, zipOf } from './archives/zip.ts';

const folder = 'test-results/archives';

/** Makes them again. Returns their paths. */
export function makeArchives(): string[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Object.entries({ site: siteContents(version), wordpress: pluginContents(version) }).map(([name, contents]) => {
    const path = `${folder}/coproduction-kit-${version}-${name}.zip`;
    writeFileSync(path, zipOf(contents));
    return path;
  });
}

if (import.meta.main) {
  const sums = sumsOf(new Map(makeArchives().map((path) => [basename(path), readFileSync(path)])));
  writeFileSync(`${folder}/SHA256SUMS`, sums);
  console.log(sums.trimEnd());
}
