/**
 * Data for editors, made from `dist/custom-elements.json`: tags, attributes and their values for VS Code and JetBrains, and the custom
 * properties of the styles. Writes these properties into the manifest, too, where Stencil leaves them out.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Attribute extends Described {
  readonly fieldName: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Member extends Attribute {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
}
interface Element {
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Described & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  cssProperties?: readonly Described[];
}

const file = 'dist/custom-elements.json';
const manifest = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations: Element[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

/** The custom properties of an element, from its comment. */
function cssPropertiesOf(tag: string): Described[] {
  const source = globSync(`src/components/${tag.replace('co-', '')}/*.tsx`, { exclude: (path) => path.endsWith('.spec.tsx') }).map((path) =>
    readFileSync(path, 'utf8'),
  );
  return [...source.join('\n').matchAll(/@cssprop (--[\w-]+) - (.+)/g)].map(([, name = '', description = '']) => ({ name, description }));
}
for (const element of elements) element.cssProperties = cssPropertiesOf(element.tagName);
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);

/** The values of an attribute that has a few: `"form" | "json"`. */
const valuesOf = (type = ''): { name: string }[] => [...type.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ name }));
const isFlag = ({ type }: Attribute): boolean => type?.text === 'boolean';
/** The slot without a name, and a name with a part that the page chooses, are not values of `slot`. */
const isNamed = ({ name }: Described): boolean => /^[\w-]+$/.test(name);
const bySlot = ({ slots = [] }: Element): string =>
  slots.map(({ name, description = '' }) => `- ${name ? `\`slot="${name}"\`` : 'between the tags'}: ${description}`).join('\n');
const described = (element: Element): string => `${element.description}\n\n${bySlot(element)}`.trim();
const write = (name: string, content: object): void => writeFileSync(`dist/${name}`, `${JSON.stringify(content, null, 2)}\n`);

write('vscode.html-custom-data.json', {
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: described(element) },
    attributes: (element.attributes ?? []).map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isFlag(attribute) ? { valueSet: 'v' } : { values: valuesOf(attribute.type?.text) }),
    })),
  })),
  globalAttributes: [
    { name: 'slot', values: [...new Set(elements.flatMap(({ slots = [] }) => slots.filter(isNamed).map(({ name }) => name)))].map((name) => ({ name })) },
  ],
});

/** The custom properties that any element takes: the public ones of the elements, and the tokens that a theme may set. */
const properties = new Map<string, string>();
for (const { cssProperties = [] } of elements)
  for (const { name, description = '' } of cssProperties) properties.set(name, properties.get(name) ?? description);
for (const [, name = ''] of readFileSync('dist/tokens/tokens.css', 'utf8').matchAll(/^\s*(--co-[\w-]+):/gm))
  if (!properties.has(name)) properties.set(name, 'A design token of the Co-production Kit.');
write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: [...properties].map(([name, description]) => ({ name, description })),
});

write('web-types.json', {
  '$schema': 'https://json.schemastore.org/web-types',
  'name': 'coproduction-kit',
  version,
  license,
  'description-markup': 'markdown',
  'contributions': {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          default: attribute.default?.replaceAll("'", ''),
          value: isFlag(attribute) ? { kind: 'no-value', type: 'boolean' } : { type: attribute.type?.text.split(' | ').filter((one) => one !== 'undefined') },
        })),
        slots: (element.slots ?? []).filter(({ name }) => name === '' || isNamed({ name })),
        js: {
          properties: (element.members ?? [])
            .filter(({ kind }) => kind === 'field')
            .map(({ name, description, type }) => ({ name, description, type: type?.text })),
          events: (element.events ?? []).map(({ name, description, type }) => ({ name, description, type: type.text })),
        },
        css: { parts: element.cssParts ?? [], properties: element.cssProperties },
      })),
    },
  },
});
console.log(`dist: data for VS Code and JetBrains, ${elements.length} elements, ${properties.size} custom properties`);
