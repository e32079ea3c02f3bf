/**
 * Fails where the manifest of the elements is not one that other tools can read, or where a part of an element's interface has no description: the
 * descriptions become the API reference, and the data of editors.
 */
import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

interface Described {
  readonly name?: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly kind: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly description?: string;
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations: Declaration[] }[] };
const schema = JSON.parse(readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8')) as object;
const ajv = new Ajv({ strict: false });
if (!ajv.validate(schema, manifest)) {
  console.error(`dist/custom-elements.json does not follow the schema of custom-elements-manifest: ${ajv.errorsText()}`);
  process.exit(1);
}
const missing: string[] = [];

for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
  const { tagName } = element;
  if (tagName === undefined) continue;
  if (!element.description) missing.push(`<${tagName}>`);
  for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
    for (const { name = '', description } of element[kind] ?? []) if (!description) missing.push(`<${tagName}> ${kind} ${name}`);
  }
  const sources = globSync(`src/components/${tagName.slice(3)}/*.tsx`, { exclude: (file) => file.endsWith('.spec.tsx') }).map((file) =>
    readFileSync(file, 'utf8'),
  );
  const described = new Set(element.slots?.map(({ name }) => name));
  for (const [, name] of sources.join('\n').matchAll(/<slot name="([\w-]+)"/g)) if (!described.has(name)) missing.push(`<${tagName}> slot ${name}`);
  for (const tag of ['@summary', '@status', '@since', '@part']) if (!sources.some((source) => source.includes(tag))) missing.push(`<${tagName}> ${tag}`);
}
if (missing.length > 0) {
  console.error(`Without a description:\n${missing.map((what) => `  ${what}`).join('\n')}`);
  process.exit(1);
}
