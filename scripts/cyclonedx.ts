/** The list of parts of a package, as CycloneDX 1.6. It has nothing that differs from build to build: no date, no serial number. */
import type { Part } from './third-party.ts';

/** What a package says of itself. */
export type Described = Readonly<Record<'name' | 'version' | 'description' | 'license', string>>;

const address = (of: string, at?: string): string => `pkg:npm/${of.replace('@', '%40')}${at === undefined ? '' : `@${at}`}`;
const reference = ({ name: of, version: at, isPackage }: Part): string => (isPackage ? address(of, at) : of);

/** The list as text. All parts are bundled, so people who install the package install nothing else. */
export function listOfParts({ name, version, description, license }: Described, parts: readonly Part[]): string {
  const itself = address(name, version);
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
    dependencies: [{ ref: itself, dependsOn: parts.map(reference) }, ...parts.map((part) => ({ ref: reference(part), dependsOn: [] }))],
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
