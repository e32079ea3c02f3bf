/**
 * Writes `dist/sbom.cdx.json`, the list of parts of the package (CycloneDX 1.6), and `dist/licences.txt`, the words of their licences. Last step of the build.
 * The list holds what is in the package, not what it is built with, and nothing that differs from build to build: no date, no serial number.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { listOfParts, type Described } from './cyclonedx.ts';
import { packed } from './packed.ts';
import { thirdParty } from './third-party.ts';

const itself = JSON.parse(readFileSync('package.json', 'utf8')) as Described;

const files = packed().files.filter((path) => path.startsWith('dist/') && !/^dist\/(?:sbom\.cdx\.json|(?:builder\/)?licences\.txt)$/.test(path));

const parts = thirdParty(files);
writeFileSync('dist/sbom.cdx.json', listOfParts(itself, parts));

const heading = `The Co-production Kit has the MIT licence. Its files also contain the code of these ${parts.length} works, each under its own licence.\n`;
const rule = `\n${'-'.repeat(80)}\n\n`;
const licences = parts.map(
  (part) => `${[part.name, part.version].filter(Boolean).join(' ')} (${part.licence}), in ${part.files.join(', ')}\n\n${part.words}\n`,
);
// The snippet builder is a folder that is copied as a whole.
for (const file of ['dist/licences.txt', 'dist/builder/licences.txt']) writeFileSync(file, [heading, ...licences].join(rule));
console.log(`dist/sbom.cdx.json, dist/licences.txt: ${parts.length} parts of others in the package`);
