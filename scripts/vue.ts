/** Writes `dist/vue` from the manifest: a module with a Vue component for each element, so that a page gets only those that it names, and their types. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { build } from './bundle.ts';
import { wrapperModule } from './wrapper-module.ts';

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly members?: readonly { readonly kind: string; readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations: Declaration[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName !== undefined));

/** Methods that a page can call on the component. With `setFocus()`, the element's own `focus()` does the same. */
function methodsOf({ members = [] }: Declaration): string[] {
  const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
  return methods.includes('setFocus') ? [...methods, 'focus'] : methods;
}
const handlerOf = (event: string): string => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;

mkdirSync('dist/vue', { recursive: true });
for (const element of elements) {
  const { tagName: tag = '', name, events = [] } = element;
  const members = [
    `events: { ${events.map((event) => `${handlerOf(event.name)}: '${event.name}'`).join(', ')} }`,
    `methods: [${methodsOf(element)
      .map((method) => `'${method}'`)
      .join(', ')}]`,
  ];
  const imports = [`import { draw } from '#server-drawing-for-vue';`, `import { component } from './component.js';`];
  writeFileSync(`dist/vue/${tag}.js`, wrapperModule({ name, tag, elements: '../elements', imports, members, draw: 'draw' }));
}
writeFileSync(
  'dist/vue/index.js',
  [...elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';`), `export { PageOnServer } from './page-on-server.js';`, ''].join('\n'),
);

/** Modules of ours stay apart, as files next to each other; what the server's drawing alone needs goes into it. */
const apart: Plugin = {
  name: 'apart',
  setup(steps) {
    steps.onResolve({ filter: /^\.\/page-on-server$/ }, ({ path }) => ({ path: `${path}.js`, external: true }));
  },
};
await build({
  entryPoints: ['component', 'page-on-server', 'server-drawing', 'browser-drawing'].map((name) => `src/embed/vue/${name}.ts`),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/vue',
  packages: 'external',
  plugins: [apart],
  logLevel: 'warning',
});

/** `picture-…` stands for a slot of each answer. */
const slotType = (name: string): string => (name.endsWith('…') ? `\`${name.replace('…', '${string}')}\`` : `'${name || 'default'}'`);
const union = (names: readonly string[]): string => names.join(' | ') || 'never';
/** What `v-model` holds. */
function modelOf({ members = [], events = [] }: Declaration): string {
  const has = (member: string): boolean => members.some(({ name }) => name === member);
  if (!events.some(({ name }) => name === 'coAnswer') || !has('value')) return 'never';
  return has('values') ? "'value' | 'values'" : "'value'";
}

writeFileSync(
  'dist/vue/index.d.ts',
  `import type { AllowedComponentProps, DefineComponent, HTMLAttributes, VNodeProps } from 'vue';
import type { ElementEvents, ElementProperties } from '../types/markup.js';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Capitalize<Name>}\`]?: (event: Events[Name]) => void };

/** What \`v-model\` holds: the answer, or the list of answers. */
type Model<Properties, Name> = [Name] extends [never]
  ? unknown
  : { modelValue?: Properties[Name & keyof Properties]; 'onUpdate:modelValue'?: (value: never) => void; modelModifiers?: { readonly trim?: true } };

/** What a page gives to a component: the properties of the element, its events as \`@co-…\`, \`v-model\`, and what any HTML element takes. */
type Given<Tag extends keyof ElementProperties, Answers> = ElementProperties[Tag] &
  Handlers<ElementEvents[Tag]> &
  Model<ElementProperties[Tag], Answers> &
  Omit<HTMLAttributes, keyof ElementProperties[Tag]> &
  AllowedComponentProps &
  VNodeProps;

/** A Vue component over an element. \`$el\` is the element itself. */
interface VueComponent<Tag extends keyof ElementProperties, Slots extends string, Methods extends keyof HTMLElementTagNameMap[Tag], Answers = never> {
  new (): Pick<HTMLElementTagNameMap[Tag], Methods> & {
    readonly $el: HTMLElementTagNameMap[Tag];
    readonly $props: Given<Tag, Answers>;
    readonly $slots: { readonly [Name in Slots]?: () => unknown };
  };
}

${elements
  .map((element) => {
    const { name, tagName, slots = [] } = element;
    const types = [`'${tagName}'`, union(slots.map((slot) => slotType(slot.name))), union(methodsOf(element).map((method) => `'${method}'`)), modelOf(element)];
    return `export declare const ${name}: VueComponent<${types.join(', ')}>;`;
  })
  .join('\n')}

/** What the server's rendering has to know of the page around a tool; in the browser each tool sees it for itself. Goes once around the page. */
export declare const PageOnServer: DefineComponent<{
  /** Language of the page: \`cy\`. */
  lang?: string;
  /** The nonce of the page's content security policy, for the styles of the tools. */
  nonce?: string;
  /** How the page is read, as in \`data-co-reading\`: \`easy pictures\`. */
  reading?: string;
  /** Theme of the page, as in \`data-co-theme\`: \`dark calm\`. */
  theme?: string;
}>;
`,
);
console.log(`dist/vue: ${elements.length} components`);
