import { inlineHash } from '../embed/server/styles';
import { allFacts } from '../facts/all';
import { snippetWords } from '../language/en/editors/snippet';
import { descriptionsOf, type Description, type Manifest } from './description';
import { escaped } from './html';

/** `integrity.json`, beside the script-tag files: the hash of each of them. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What a snippet needs to know about one build of the kit. */
export interface Kit {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly descriptions: ReadonlyMap<string, Description>;
  /** The address of the files on the site, without a slash at the end. */
  readonly base: string;
}

/** A kit as a build has written it, at `base`: the address that the docs name, with the version in it, where none is given. */
export function kitOf(manifest: Manifest, { version, files }: Integrity, base = `/coproduction-kit/${version}`): Kit {
  return { version, files, descriptions: descriptionsOf(manifest), base: base.replace(/\/+$/, '') };
}

/** The hash of a file. @throws Error where the build has none: a snippet never leaves it out. */
export function hashOf({ files }: Kit, file: string): string {
  const hash = Object.hasOwn(files, file) ? files[file] : undefined;
  if (!hash) throw new Error(snippetWords.noHash(file));
  return hash;
}

/** The tag of a script, with its hash. */
export const scriptTag = (kit: Kit, file: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<script type="module" src="${escaped(`${kit.base}/${file}`)}" integrity="${escaped(hashOf(kit, file))}" crossorigin="anonymous"${given.join('')}></script>`;
};

/** What `kit.js` can load. */
export const loadedByKit = ({ files }: Kit): string[] => Object.keys(files).filter((file) => file.startsWith('kit/'));

/** The map that makes the browser check what `kit.js` loads. It goes before every other script. It is inline, so a strict policy needs its hash or a nonce. */
export function importMapTag(kit: Kit): string {
  const integrity = Object.fromEntries(loadedByKit(kit).map((file) => [`${kit.base}/${file}`, hashOf(kit, file)]));
  return `<script type="importmap">${JSON.stringify({ integrity }).replaceAll('<', '\\u003c')}</script>`;
}

/** The hash of the map, as a policy names it: the map is inline. */
export const importMapHash = (kit: Kit): Promise<string> => inlineHash(importMapTag(kit).replace(/^<[^>]*>|<\/script>$/g, ''));

/** The tag of a file: of a script, or of a style sheet, with its hash. @throws RangeError where the build has no such file. */
export function tagOf(kit: Kit, file: string): string {
  if (!Object.hasOwn(kit.files, file))
    throw new RangeError(
      snippetWords.noFile(
        file,
        Object.keys(kit.files).filter((each) => !each.includes('/')),
      ),
    );
  if (!file.endsWith('.css')) return scriptTag(kit, file);
  return `<link rel="stylesheet" href="${escaped(`${kit.base}/${file}`)}" integrity="${escaped(hashOf(kit, file))}" crossorigin="anonymous">`;
}

/** The languages that a tool has words of its own in, beside English. */
export const localesOf = ({ files }: Kit, tool: string): string[] =>
  Object.keys(files).flatMap((file) => (file.startsWith(`${tool}.`) && file.endsWith('.js') ? file.slice(tool.length + 1, -'.js'.length) || [] : []));

/** Every language that the kit speaks beside English: those that `kit.js` can load. */
export const allLocales = ({ files }: Kit): string[] => Object.keys(files).flatMap((file) => /^kit\/([a-z]+)-\w+\/shared\.js$/.exec(file)?.[1] ?? []);

/** `cy-GB` as the kit's files call it: `cy`. */
export const localeOf = (lang = ''): string => lang.toLowerCase().split('-')[0] ?? '';

/** The files that the one-tool files of some elements load when a person asks for it. */
export const loadedOnRequest = ({ files }: Kit, tags: readonly string[]): string[] =>
  tags
    .flatMap((tag) => allFacts[tag.slice('co-'.length)]?.onRequest ?? [])
    .flatMap((name) => Object.keys(files).filter((file) => file.startsWith(`kit/${name}-`)));

/** The one-tool files that a page needs for some elements, in the language of the words where a file has it. */
export function filesFor(kit: Kit, tags: readonly string[], lang?: string): string[] {
  const names = tags.map((tag) => tag.slice('co-'.length));
  const brought = names.flatMap((name) => allFacts[name]?.companions ?? []);
  return names
    .filter((name) => !brought.includes(name))
    .map((name) => (localesOf(kit, name).includes(localeOf(lang)) ? `${name}.${localeOf(lang)}.js` : `${name}.js`));
}
