/** The source of a module with one wrapper, for React and for Vue. */
import { companions } from './companions.ts';

interface Wrapper {
  readonly name: string;
  readonly tag: string;
  /** Where the classes of the elements are, from the module. */
  readonly elements: string;
  /** The lines that bring what draws it, and `component`. */
  readonly imports: readonly string[];
  /** Further members of its description, as code. */
  readonly members: readonly string[];
  /** What comes after the description, as code. */
  readonly draw?: string;
}

/** Children that get their slot from the element around them: without JavaScript, on the server. */
const slots: Readonly<Record<string, string>> = {
  'co-consent-item': '({ name }) => `item-${name}`',
  'co-consent-controller': `() => 'controllers'`,
};

export function wrapperModule({ name, tag, elements, imports, members, draw }: Wrapper): string {
  const others = companions[tag.replace('co-', '')] ?? [];
  const define = ['define', ...others.map((_, index) => `define${index}`)];
  return [
    ...imports,
    `import { ${name} as Class, defineCustomElement as define } from '${elements}/${tag}.js';`,
    ...others.map((other, index) => `import { defineCustomElement as define${index} } from '${elements}/co-${other}.js';`),
    '',
    `export const ${name} = /*@__PURE__*/ component({`,
    `  tag: '${tag}',`,
    '  Class,',
    `  define: ${others.length > 0 ? `() => [${define.join(', ')}].forEach((one) => one())` : 'define'},`,
    ...members.map((member) => `  ${member},`),
    ...(slots[tag] ? [`  slot: ${slots[tag]},`] : []),
    `}${draw ? `, ${draw}` : ''});`,
    '',
  ].join('\n');
}
