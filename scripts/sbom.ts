/**
 * Writes `dist/sbom.cdx.json`, the list of parts of the package (CycloneDX 1.6), and `dist/licences.txt`, the words of their licences. Last step of the build.
 * The list holds what is in the package, not what it is built with, and nothing that differs from build to build: no date, no serial number.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packed } from './packed.ts';
import { thirdParty, type Part } from './third-party.ts';

const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, string>>;

const files = packed().files.filter((path) => path.startsWith('dist/') && !/^dist\/(?:sbom\.cdx\.json|(?:builder\/)?licences\.txt)$/.test(path));

const address = (of: string, at?: string): string => `pkg:npm/${of.replace('@', '%40')}${at === undefined ? '' : `@${at}`}`;
const reference = ({ name: of, version: at, isPackage }: Part): string => (isPackage ? address(of, at) : of);

const parts = thirdParty(files);
const itself = address(name ?? '', version ?? '');
const list = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { 'type': 'library', 'bom-ref': itself, name, version, description, 'licenses': [{ license: { id: license } }], 'purl': itself },
  },
  components: parts.map((part) => ({
    'type': 'library',
    'bom-ref': reference(part),
    'name': part.name,
    ...(part.version !== undefined && { version: part.version }),
    'licenses': [{ license: { id: part.licence } }],
    ...(part.isPackage && { purl: reference(part) }),
    'evidence': { occurrences: part.files.map((location) => ({ location })) },
  })),
  // All of it is bundled: who installs the kit installs nothing else.
  dependencies: [{ ref: itself, dependsOn: parts.map(reference) }, ...parts.map((part) => ({ ref: reference(part), dependsOn: [] }))],
};
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(list, null, 2)}\n`);

const heading = `The Co-production Kit has the MIT licence. Its files also contain the code of these ${parts.length} works, each under its own licence.\n`;
const rule = `\n${'-'.repeat(80)}\n\n`;
const licences = parts.map(
  (part) => `${[part.name, part.version].filter(Boolean).join(' ')} (${part.licence}), in ${part.files.join(', ')}\n\n${part.words}\n`,
);
// The snippet builder is a folder that is copied as a whole.
for (const file of ['dist/licences.txt', 'dist/builder/licences.txt']) writeFileSync(file, [heading, ...licences].join(rule));
console.log(`dist/sbom.cdx.json, dist/licences.txt: ${parts.length} parts of others in the package`);
