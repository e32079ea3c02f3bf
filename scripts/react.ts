/** Writes `dist/react`: a module for each element, so that a page gets only those that it names, and the same for drawing on a server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { build } from './bundle.ts';
import { wrapperModule } from './wrapper-module.ts';

const wrappers = '.stencil/react/components.ts';
const source = readFileSync(wrappers, 'utf8');

/** One wrapper as Stencil's output target writes it: the name of the component, its tag, and the events of its handlers. */
const wrapper = /export const (\w+): .*?createComponent<[^]*?tagName: '([\w-]+)'[^]*?events: (\{[^}]*\}) as /g;

function moduleOf(name: string, tag: string, events: string, ssr: boolean): string {
  return wrapperModule({
    name,
    tag,
    elements: ssr ? '../../elements' : '../elements',
    imports: [`'use client';`, `import { component } from '${ssr ? '..' : '.'}/component.js';`, ...(ssr ? [`import { draw } from '#server-drawing';`] : [])],
    members: [`events: ${events.replace(/\s+/g, ' ')}`],
    draw: ssr ? 'draw' : undefined,
  });
}

mkdirSync('dist/react/ssr', { recursive: true });
const lists: string[] = [];
for (const [, name = '', tag = '', events = ''] of source.matchAll(wrapper)) {
  writeFileSync(`dist/react/${tag}.js`, moduleOf(name, tag, events, false));
  writeFileSync(`dist/react/ssr/${tag}.js`, moduleOf(name, tag, events, true));
  lists.push(`export { ${name} } from './${tag}.js';\n`);
}
const asked = source.match(/createComponent</g)?.length;
if (lists.length === 0 || lists.length !== asked) throw new Error(`${wrappers}: found ${lists.length} of ${asked} wrappers; look at what changed in Stencil.`);
writeFileSync('dist/react/index.js', lists.join(''));
writeFileSync('dist/react/ssr/index.js', `${lists.join('')}export { PageOnServer } from '../page-on-server.js';\n`);

/** Modules of ours stay apart, as files beside each other; what the server's drawing alone needs goes into it. */
const apart: Plugin = {
  name: 'apart',
  setup(steps) {
    steps.onResolve({ filter: /^\.\/(component|page-on-server)$/ }, ({ path }) => ({ path: `${path}.js`, external: true }));
  },
};
const common: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/react',
  packages: 'external',
  plugins: [apart],
  logLevel: 'warning',
};
const entries = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, `src/embed/react/${name}.ts`]));
await build({ ...common, entryPoints: entries('component', 'page-on-server') });
await build({ ...common, entryPoints: entries('server-drawing', 'browser-drawing'), platform: 'node' });

const declarations = source
  .replace(/^'use client';\s*/, '')
  .replace(/^import .*react-output-target\/runtime';$/gm, '')
  .replace(/^import React from 'react';$/m, "import type { FunctionComponent, HTMLAttributes, RefAttributes } from 'react';")
  .replace(
    /^export (const \w+: .*?) = [\s\S]*?tagName: '([\w-]+)'[\s\S]*?\}\);$/gm,
    (_, type: string, tag: string) => `export declare ${type.replace(/Components\.\w+/, `ElementProperties['${tag}']`)};`,
  )
  .replace('import type { Components } from "coproduction-kit/components";', 'import type { ElementProperties } from "coproduction-kit";')
  .replace(
    /^export type \w+Events/m,
    `/** The name of an event, with the type of what its handler gets. */
export type EventName<Detail extends Event> = string & { readonly __eventType: Detail };

/** A React component over an element: its properties, its events as \`on…\` handlers, and what any HTML element takes. */
export type StencilReactComponent<ElementType, Events, Properties> = FunctionComponent<
  Omit<HTMLAttributes<ElementType>, keyof Events | keyof Properties> &
    { [Key in keyof Events]?: Events[Key] extends EventName<infer Detail> ? (event: Detail) => void : never } &
    Properties &
    RefAttributes<ElementType>
>;

$&`,
  );
writeFileSync('dist/react/index.d.ts', declarations);
writeFileSync(
  'dist/react/ssr/index.d.ts',
  `import type { FunctionComponent, ReactNode } from 'react';

export * from '../index.js';

/** What the server's rendering has to know of the page around a tool; in the browser each tool sees it for itself. */
export interface Page {
  /** Language of the page: \`cy\`. */
  readonly lang?: string;
  /** The nonce of the page's content security policy, for the styles of the tools. */
  readonly nonce?: string;
  /** How the page is read, as in \`data-co-reading\`: \`easy pictures\`. */
  readonly reading?: string;
  /** Theme of the page, as in \`data-co-theme\`: \`dark calm\`. */
  readonly theme?: string;
}

/** Put it once around the page, or around the tools in it. */
export declare const PageOnServer: FunctionComponent<Page & { readonly children?: ReactNode }>;
`,
);
console.log(`dist/react: ${lists.length} components`);
