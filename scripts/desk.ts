/**
 * `npm run desk:build`: the package `coproduction-desk` in `desk/dist`, one file with all that it uses, so that who installs it installs nothing else. It has the
 * version of the kit. Run `npm run build` first.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { allowed, npmPart } from './third-party.ts';

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
const parts = packages.map((each) => npmPart(each, []));
for (const { name, licence } of parts)
  if (!allowed.includes(licence)) throw new Error(`${name} has the licence ${licence}. In the package may be: ${allowed.join(', ')}.`);
const licences = parts.map(({ name, version, licence, words }) => `${name} ${version ?? ''} (${licence})\n\n${words}\n`);
const heading = `The desk has the MIT licence. Its file also contains the code of these ${parts.length} works, each under its own licence.\n`;
writeFileSync(`${folder}/licences.txt`, [heading, ...licences].join(`\n${'-'.repeat(80)}\n\n`));

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const manifest = JSON.parse(readFileSync('desk/package.json', 'utf8')) as { version: string };
if (manifest.version !== version) writeFileSync('desk/package.json', `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
console.log(`${folder}: the desk, version ${version}, with ${parts.length} parts of others`);
