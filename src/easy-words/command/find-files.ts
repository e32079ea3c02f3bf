import { statSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { endings, UnusableFile } from './read-file';

/** The name of the standard input. */
export const standardInput = '-';

/** Nobody writes the words in it. */
const never = ['**/node_modules/**'];

/** Where to look, and where not to. */
export interface Place {
  /** The folder that paths begin from. */
  readonly folder: string;
  readonly ignore: readonly string[];
  readonly platform?: NodeJS.Platform;
}

/** Where Windows has `\` between folders, patterns have `/`. */
const withSlashes = (path: string, platform: NodeJS.Platform): string => (platform === 'win32' ? path.replaceAll('\\', '/') : path);

function search(pattern: string, { folder, ignore, platform = process.platform }: Place, within = folder): string[] {
  const found = globSync(pattern, {
    cwd: within,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: platform !== 'win32',
    ignore: [...never, ...ignore.map((each) => withSlashes(join(folder, each), platform))],
  });
  return found.filter((file) => endings.some((ending) => file.toLowerCase().endsWith(ending))).sort();
}

/** As people gave it: from where they are, if it is there. */
function named(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

/** What is at a path; nothing where that cannot be said, which reading it will say. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The files that a path names: itself, those of a folder, or those that fit a pattern. The shell of Windows leaves patterns as they are. */
export function filesOf(path: string, place: Place): string[] {
  const { folder, platform = process.platform } = place;
  if (path === standardInput) return [path];
  const from = folder === process.cwd() || isAbsolute(path) ? path : join(folder, path);
  const status = statusOf(from);
  if (status?.isDirectory()) {
    const inFolder = search('**/*', place, from).map(named);
    if (inFolder.length === 0) throw new UnusableFile(`This folder has no files that end in ${endings.join(', ')}.`);
    return inFolder;
  }
  const pattern = withSlashes(path, platform);
  if (status || !isDynamicPattern(pattern)) return [from];
  const fitting = search(pattern, place).map(named);
  if (fitting.length === 0) throw new UnusableFile(`No file that ends in ${endings.join(', ')} fits this pattern.`);
  return fitting;
}
