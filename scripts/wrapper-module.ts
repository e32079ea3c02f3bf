/** The source of a module with one wrapper, for React and for Vue. */
import { allFacts, companionsOf } from './facts.ts';

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

/** The slot that a child gets from the element around it: without JavaScript, on the server. */
function slotMember(component: string): string[] {
  const { slot } = allFacts[component] ?? {};
  return slot ? [`  slot: ({ name }) => \`${slot.replace('{name}', '${name}')}\`,`] : [];
}

export function wrapperModule({ name, tag, elements, imports, members, draw }: Wrapper): string {
  const component = tag.slice('co-'.length);
  const others = companionsOf(component);
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
    ...slotMember(component),
    `}${draw ? `, ${draw}` : ''});`,
    '',
  ].join('\n');
}
