import type { Description } from './description';
import { isSpread, type Piece } from './piece';

/** What React calls an attribute of HTML's own. */
const reactNames: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor' };

/** `co-i-statement` as the wrapper is called: `CoIStatement`. */
const componentOf = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Words as JavaScript, even inside a page's own script. */
const asScript = (words: string): string =>
  JSON.stringify(words).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Words that JSX would read otherwise, or whose white space it would change, are written as an expression. */
const inJsx = (words: string): string => (/[{}<>&\\\r\n\t\u2028\u2029\0]|^\s|\s$|\s\s/.test(words) || !words ? `{${asScript(words)}}` : words);

function attributeOf(name: string, value: string | true, description: Description | undefined): string {
  const known = description?.attributes.find((attribute) => attribute.name === name);
  const named = known?.property ?? reactNames[name] ?? name;
  if (value === true) return ` ${named}`;
  if (known?.kind === 'number' && /^\d+$/.test(value)) return ` ${named}={${Number(value)}}`;
  return /["&\\{}<>\r\n\t\u2028\u2029\0]/.test(value) ? ` ${named}={${asScript(value)}}` : ` ${named}="${value}"`;
}

function write(part: Piece | string, indent: string, descriptions: ReadonlyMap<string, Description>): string {
  if (typeof part === 'string') return inJsx(part);
  const { tag, attributes, children } = part;
  const description = descriptions.get(tag);
  const name = description ? componentOf(tag) : tag;
  const start = `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => attributeOf(attribute, value, description))
    .join('')}`;
  if (children.length === 0) return `${start} />`;
  const within = `${indent}  `;
  // JSX ignores white space at the end of a line. Next to another piece, it is written as an expression.
  if (!isSpread(part)) return `${start}>${children.map((child) => write(child, indent, descriptions)).join('')}</${name}>`;
  return `${start}>${children.map((child) => `\n${within}${write(child, within, descriptions)}`).join('')}\n${indent}</${name}>`;
}

/** A piece as JSX, with what it imports. */
export function reactOf(part: Piece, tags: readonly string[], descriptions: ReadonlyMap<string, Description>, locale?: string): string {
  const imports = [
    `import { ${tags.map(componentOf).sort().join(', ')} } from 'coproduction-kit/react';`,
    ...(locale ? [`import 'coproduction-kit/language/${locale}';`] : []),
  ];
  return `${imports.join('\n')}\n\n${write(part, '', descriptions)};`;
}
