/** Archives that are the same, byte for byte, on every machine and at any time. */
import { zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';

/** The contents of a .zip, by path. */
export type Contents = Map<string, Uint8Array>;

/** All files below a folder, by their paths in it, below `under`. */
export function filesOf(folder: string, under = ''): Contents {
  const paths = globSync('**', { cwd: folder }).filter((path) => statSync(`${folder}/${path}`).isFile());
  return new Map(paths.map((path) => [`${under}${path.replaceAll('\\', '/')}`, readFileSync(`${folder}/${path}`)]));
}

/** The hash of each file, as `sha256sum --check` reads it. */
export const sumsOf = (contents: Contents): string =>
  [...contents].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`).join('');

/** The oldest moment that a .zip can say, in the time of the machine: its clock says the same everywhere. */
const noMoment = new Date(1980, 0, 1);

/** The bytes of the .zip. Files can be read by all and written by their owner, which a server for PHP needs. */
export function zipOf(contents: Contents): Uint8Array {
  const unix = 3;
  const mode = 0o10_0644 << 16;
  const sorted = [...contents].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted) satisfies Zippable, { level: 9, mtime: noMoment, os: unix, attrs: mode });
}
