/** What npm would pack: paths from the root of the project. */
import { execFileSync } from 'node:child_process';

export interface Packed {
  readonly files: readonly string[];
  /** Bytes of the tarball. */
  readonly size: number;
}

export function packed(): Packed {
  const answer = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  ) as { files: { path: string }[]; size: number }[];
  // npm 11 answers with a list, npm 12 with an object.
  const [{ files, size } = { files: [], size: 0 }] = Object.values(answer);
  return { files: files.map(({ path }) => path).sort(), size };
}
