/** Compares the package's list of parts with the lock file, and looks for scripts that would run when someone installs the package. */
import { readFileSync } from 'node:fs';

interface Component {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly evidence?: { readonly occurrences: readonly { readonly location: string }[] };
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

const filesOf = ({ evidence }: Component): readonly string[] => evidence?.occurrences.map(({ location }) => location) ?? [];

/**
 * A part in the list. The lock file cannot name one that is not a package of npm. It does not have the version of one that Stencil brings in its own code either,
 * so a part may only be missing there if all its files are files with code of Stencil, `bundlers`.
 */
export function checkPart(part: Component, lock: Lock, bundlers: readonly string[] = []): PartResult {
  const { name, version, purl, licenses } = part;
  const licence = licenses.map(({ license }) => license.id).join(', ');
  const problems: string[] = [];
  if (purl === undefined) return { name, version: version ?? 'not known', licence, integrity: 'part of another package', problems };
  const copies = Object.entries(lock).filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`));
  const [, locked] = copies.find(([, each]) => version === undefined || each.version === version) ?? [];
  if (!locked) {
    const isBundled = filesOf(part).length > 0 && filesOf(part).every((file) => bundlers.includes(file));
    if (!isBundled) problems.push(`the lock file does not have version ${String(version)}`);
    return { name, version: version ?? 'not known', licence, integrity: isBundled ? 'in the code of `@stencil/core`' : 'none', problems };
  }
  if (locked.license !== licence) problems.push(`the lock file has licence ${String(locked.license)}`);
  if (!locked.integrity?.startsWith('sha512-')) problems.push('the lock file has no SHA-512 hash of it');
  // Our lock file leaves addresses out, so npm asks the registry.
  if (locked.resolved !== undefined && !locked.resolved.startsWith('https://registry.npmjs.org/')) problems.push(`it comes from ${locked.resolved}`);
  return { name, version: version ?? 'not known', licence, integrity: locked.integrity ?? 'none', problems };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const partsOf = (list: string, lock: string): readonly PartResult[] => {
  const { packages } = read(lock) as { packages: Lock };
  const { components } = read(list) as { components: readonly Component[] };
  const bundlers = components.filter(({ name }) => name === '@stencil/core').flatMap(filesOf);
  return components.map((part) => checkPart(part, packages, bundlers));
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
