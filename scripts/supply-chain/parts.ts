/** Compares the package's list of parts with the lock file, and looks for scripts that would run when someone installs the package. */
import { readFileSync } from 'node:fs';

interface Component {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}
export type Lock = Readonly<Record<string, Locked>>;

export interface PartResult {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The integrity in the lock file; or why there is none. */
  readonly integrity: string;
  readonly problems: readonly string[];
}

/** A part in the list. One that is not a package of npm came in the code of another, so the lock file cannot name it. */
export function checkPart({ name, version, purl, licenses }: Component, lock: Lock): PartResult {
  const licence = licenses.map(({ license }) => license.id).join(', ');
  const problems: string[] = [];
  if (purl === undefined) return { name, version: version ?? 'not known', licence, integrity: 'part of another package', problems };
  const copies = Object.entries(lock).filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`));
  const [, locked] = copies.find(([, each]) => each.version === version) ?? copies[0] ?? [];
  if (!locked) return { name, version: version ?? 'not known', licence, integrity: 'not in the lock file: another package includes its code', problems };
  if (version !== undefined && locked.version !== version) problems.push(`the lock file has version ${String(locked.version)}`);
  if (locked.license !== licence) problems.push(`the lock file has licence ${String(locked.license)}`);
  if (!locked.integrity?.startsWith('sha512-')) problems.push('the lock file has no SHA-512 hash of it');
  if (!locked.resolved?.startsWith('https://registry.npmjs.org/')) problems.push(`it comes from ${String(locked.resolved)}`);
  return { name, version: version ?? 'not known', licence, integrity: locked.integrity ?? 'none', problems };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const partsOf = (list: string, lock: string): readonly PartResult[] => {
  const { packages } = read(lock) as { packages: Lock };
  return (read(list) as { components: readonly Component[] }).components.map((part) => checkPart(part, packages));
};

/** Packages in the lock file without a hash. The first entry is the project itself. */
export const unhashed = (lock: Lock): readonly string[] =>
  Object.entries(lock)
    .filter(([path, { integrity, link }]) => path.includes('node_modules/') && !link && !integrity)
    .map(([path]) => path);

/** What npm runs, without a question, when someone installs a package. */
const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];

export const installScripts = ({ scripts = {} }: { readonly scripts?: Readonly<Record<string, string>> }): readonly string[] =>
  atInstall.filter((name) => name in scripts);
