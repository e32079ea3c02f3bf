/** Builds and packs the last commit in two new folders, and compares the packages byte by byte. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tarball {
  readonly folder: string;
  readonly sha256: string;
  readonly sha512: string;
  readonly bytes: number;
}

const run = (folder: string, command: string, ...parts: string[]): string =>
  execFileSync(command, parts, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** A commit, with the installed packages as hard links, so that a folder is complete within seconds. */
function checkOut(folder: string, commit: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('sh', ['-c', 'git archive "$1" | tar -x -C "$0"', folder, commit]);
  execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')]);
}

function buildIn(folder: string, commit: string): Tarball {
  checkOut(folder, commit);
  run(folder, 'npm', 'run', '--silent', 'build');
  run(folder, 'npm', 'pack', '--ignore-scripts', '--loglevel=error');
  const [file] = globSync('*.tgz', { cwd: folder });
  if (file === undefined) throw new Error(`npm pack wrote nothing in ${folder}.`);
  const content = readFileSync(join(folder, file));
  const hash = (name: string): Buffer => createHash(name).update(content).digest();
  run(folder, 'tar', '-xzf', file);
  return { folder, sha256: hash('sha256').toString('hex'), sha512: `sha512-${hash('sha512').toString('base64')}`, bytes: content.length };
}

/** Files that differ, or that only one package has. */
function differences(one: string, other: string): readonly string[] {
  const filesOf = (folder: string): string[] =>
    globSync('package/**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const names = new Set([...filesOf(one), ...filesOf(other)]);
  const content = (path: string): Buffer | undefined => {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  };
  return [...names].sort().filter((name) => {
    const [first, second] = [content(join(one, name)), content(join(other, name))];
    return !first || !second || !first.equals(second);
  });
}

/** Returns both in `folder`, which the caller has to remove. The two paths have different lengths, because a path that gets into a file often changes its length. */
/** The commit is named once, because someone can commit while the first build runs. */
export function buildTwice(commit: string): { readonly folder: string; readonly tarballs: readonly [Tarball, Tarball]; readonly different: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-build-'));
  const tarballs = [buildIn(join(folder, 'a'), commit), buildIn(join(folder, 'another/folder-with-a-longer-path'), commit)] as const;
  return { folder, tarballs, different: differences(tarballs[0].folder, tarballs[1].folder) };
}
