import { classNameOf } from '../../scripts/component-names';

const reactNames: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex', autocomplete: 'autoComplete' };

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const isKit = (tag: string): boolean => customElements.get(tag) !== undefined;

function attributeOf({ name, value }: Attr, ofKit: boolean): string {
  const named = reactNames[name] ?? (ofKit && !name.startsWith('data-') ? camel(name) : name);
  if (value === '') return named === 'alt' || named === 'value' ? `${named}=""` : named;
  return ofKit && /^\d+$/.test(value) ? `${named}={${value}}` : `${named}="${value.replaceAll('"', '&quot;')}"`;
}

function nodeInReact(node: Node, depth: number): string {
  const indent = '  '.repeat(depth);
  if (!(node instanceof Element)) {
    const text = node.textContent?.trim() ?? '';
    return text && `${indent}${text.replace(/[{}<>]/g, (sign) => `{'${sign}'}`)}\n`;
  }
  const ofKit = isKit(node.localName);
  const tag = ofKit ? classNameOf(node.localName) : node.localName;
  const attributes = [...node.attributes].map((attribute) => ` ${attributeOf(attribute, ofKit)}`).join('');
  const children = [...node.childNodes].map((child) => nodeInReact(child, depth + 1)).join('');
  return children ? `${indent}<${tag}${attributes}>\n${children}${indent}</${tag}>\n` : `${indent}<${tag}${attributes} />\n`;
}

/** The same example for a page in React: its imports, and its JSX. Properties that are not attributes are objects. */
export function reactOf(html: string, properties: Readonly<Record<string, unknown>> = {}): string {
  // A document of its own loads no pictures.
  const fragment = new DOMParser().parseFromString(html, 'text/html').body;
  const tags = [...new Set([...fragment.querySelectorAll('*')].map(({ localName }) => localName).filter(isKit))].sort();
  const given = Object.entries(properties).map(([name, value]) => ` ${name}={${JSON.stringify(value)}}`);
  const markup = [...fragment.childNodes].map((node) => nodeInReact(node, 0)).join('');
  const first = classNameOf(tags[0] ?? '');
  return `import { ${tags.map(classNameOf).join(', ')} } from 'coproduction-kit/react';\n\n${given.length > 0 ? markup.replace(`<${first}`, `<${first}${given.join('')}`) : markup}`;
}
