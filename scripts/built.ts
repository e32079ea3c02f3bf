/**
 * What the last whole build was made from, and what it wrote. `npm pack` compares both with the files that are there (`scripts/prepack.ts`), so a package is
 * never made of half a build, or of one that was changed afterwards.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const record = '.stencil/built.json';

/** The sources of a build. Files that the build writes into `src` are there by its end. Tests, and what only looks at the package, are not part of it. */
const sources = ['{src,scripts,tokens,pictures}/**/*', '*.{json,ts}'];
const isOther = (name: string): boolean =>
  /\.(?:spec|e2e)\.tsx?$|^(?:node_modules|archives|wordpress|release|faults|conformance|supply-chain|public-api|(?:archives|conformance|engines|evidence-build|examples|package-files|rehearse|start|test|wordpress)\.ts|rehearsed\.json)$/.test(
    name,
  );

function fingerprint(patterns: readonly string[]): string {
  const files = globSync(patterns, { withFileTypes: true, exclude: ({ name }) => isOther(name) }).filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const path of files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort()) hash.update(`${path}\n`).update(readFileSync(path)).update('\n');
  return hash.digest('hex');
}

const present = (): string => JSON.stringify({ sources: fingerprint(sources), dist: fingerprint(['dist/**/*']) });

/** The last step of a build. */
export const recordBuild = (): void => writeFileSync(record, present());

/** Whether `dist` is a whole build of the sources that are there now. */
export function isBuilt(): boolean {
  try {
    return readFileSync(record, 'utf8') === present();
  } catch {
    return false;
  }
}

if (import.meta.main) recordBuild();
