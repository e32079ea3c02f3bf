/**
 * `npm run desk:build`: the package `coproduction-desk` in `desk/dist`, one file with all that it uses, so that who installs it installs nothing else. It has the
 * version of the kit. Run `npm run build` first.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { listOfParts, type Described } from './cyclonedx.ts';
import { allowed, npmPart, type Part } from './third-party.ts';

const folder = 'desk/dist';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { metafile } = await build({
  entryPoints: ['desk/src/main.ts'],
  outfile: `${folder}/main.js`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  // The driver of PostgreSQL asks for it, and does without.
  external: ['pg-native'],
  // Some packages are CommonJS.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});
chmodSync(`${folder}/main.js`, 0o755);
cpSync('dist/tokens/tokens.css', `${folder}/tokens.css`);
cpSync('LICENSE', 'desk/LICENSE');
cpSync('desk/src/web/desk.css', `${folder}/desk.css`);
cpSync('desk/src/signing-in/passkey.js', `${folder}/passkey.js`);

const inputs = Object.keys(metafile.inputs);
const packages = [...new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))].sort();
const parts = packages.map((each) => npmPart(each, ['dist/main.js']));
for (const { name, licence } of parts)
  if (!allowed.includes(licence)) throw new Error(`${name} has the licence ${licence}. In the package may be: ${allowed.join(', ')}.`);
const licences = parts.map(({ name, version, licence, words }) => `${name} ${version ?? ''} (${licence})\n\n${words}\n`);
const heading = `The desk has the MIT licence. Its file also contains the code of these ${parts.length} works, each under its own licence.\n`;
writeFileSync(`${folder}/licences.txt`, [heading, ...licences].join(`\n${'-'.repeat(80)}\n\n`));

type Manifest = Described & { readonly repository?: { readonly url: string } };
const kit = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { version, repository } = kit;
const before = readFileSync('desk/package.json', 'utf8');
// npm compares the repository with the provenance of the package.
const manifest = { ...(JSON.parse(before) as Manifest), version, ...(repository && { repository: { ...repository, directory: 'desk' } }) };
const after = `${JSON.stringify(manifest, null, 2)}\n`;
if (after !== before) writeFileSync('desk/package.json', after);

// The kit is in the file, too: what of others is in its modules is in the list.
const ofKit: Part = { name: kit.name, version, licence: kit.license, words: '', isPackage: true, files: ['dist/main.js', 'dist/tokens.css'] };
const known = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
  readonly components: readonly { readonly name: string; readonly evidence: { readonly occurrences: readonly { readonly location: string }[] } }[];
};
for (const { name, evidence } of known.components)
  if (evidence.occurrences.some(({ location }) => inputs.includes(location)))
    throw new Error(`A module of the kit that the desk uses has ${name} in it. Add it to the parts in scripts/desk.ts.`);
writeFileSync(
  `${folder}/sbom.cdx.json`,
  listOfParts(
    manifest,
    [...parts, ofKit].sort((one, other) => (one.name < other.name ? -1 : 1)),
  ),
);
console.log(`${folder}: the desk, version ${version}, with ${parts.length} parts of others`);
