/** Writes what no other step of the build makes: the root of the package, the React wrappers, and the schema. */
import { appendFileSync, copyFileSync, cpSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { companions } from './companions.ts';
import { classNameOf } from './component-names.ts';
import { locales } from './locale-words.ts';

const wrappers = '.stencil/react/components.ts';
const tools = readdirSync('src/components');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** On a server each rendering has a `globalThis` of its own: the languages that were brought are there, too. */
const hydrate = 'dist/hydrate/index.mjs';
const ownGlobal = 'var globalThis = $stencilWindow;';
const rendering = readFileSync(hydrate, 'utf8');
if (!rendering.includes(ownGlobal)) throw new Error(`${hydrate}: no \`${ownGlobal}\`; look at what changed in Stencil.`);
const words = "Symbol.for('coproduction-kit')";
writeFileSync(hydrate, `const server = globalThis;\n${rendering.replace(ownGlobal, `${ownGlobal} globalThis[${words}] = server[${words}];`)}`);

/** What an element draws by name comes with it. */
for (const [tool, names] of Object.entries(companions)) {
  appendFileSync(`dist/components/co-${tool}.js`, names.map((name) => `import './co-${name}.js';\n`).join(''));
}

/** The root: every element, and the types that a page needs. */
const elements = tools.map((tool) => `export { ${classNameOf(`co-${tool}`)} } from './components/co-${tool}.js';`);
writeFileSync('dist/index.js', `${elements.join('\n')}\n`);
writeFileSync(
  'dist/index.d.ts',
  [
    ...elements,
    "export * from './types/components';",
    "export type { AnswerEnvelope, AskedQuestion, StatementAnswer, Verdict } from './types/answers/envelope';",
    "export type { AnsweredBy } from './types/answers/scales';",
    "export type { ConsentAnswerDetail, ConsentCodeDetail, ConsentHelpDetail, ConsentStateDetail } from './types/components/consent-form/consent-form.events';",
    "export type { ConsentAnswer, ConsentRecord, ConsentState } from './types/consent/record';",
    "export type { AnswerDetail, NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from './types/sending/events';",
    "export type { NotSentReason } from './types/sending/outcome';",
    '',
  ].join('\n'),
);

/** Stencil adds its own module's JSX to the types; a page that has no Stencil cannot resolve it. */
const types = readFileSync('dist/types/components.d.ts', 'utf8');
writeFileSync('dist/types/components.d.ts', types.replace(/declare module "@stencil\/core" \{[\s\S]*$/, ''));

/** What Stencil types and does not bring: `componentOnReady`. */
const runtimeTypes = 'dist/types/stencil-public-runtime.d.ts';
writeFileSync(runtimeTypes, readFileSync(runtimeTypes, 'utf8').replace(/^.*componentOnReady\(\).*$/gm, ''));

/** The wrappers are compiled here, so that a page in React needs no package of Stencil's. */
await build({
  entryPoints: { index: wrappers },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/react',
  external: ['react', 'coproduction-kit/*'],
  logLevel: 'warning',
});
const declarations = readFileSync(wrappers, 'utf8')
  .replace(/^'use client';\s*/, '')
  .replace(/^import .*react-output-target\/runtime';$/gm, '')
  .replace(/^import React from 'react';$/m, "import type { FunctionComponent, HTMLAttributes, RefAttributes } from 'react';")
  .replace(/^export (const \w+: .*?) = [\s\S]*?\}\);$/gm, 'export declare $1;')
  .replace(
    /^export type \w+Events/m,
    `/** The name of an event, with the type of what its handler gets. */
export type EventName<Detail extends Event> = string & { readonly __eventType: Detail };

/** A React component over an element: its properties, its events as \`on…\` handlers, and what any HTML element takes. */
export type StencilReactComponent<ElementType, Events, Properties> = FunctionComponent<
  Omit<HTMLAttributes<ElementType>, keyof Events | keyof Properties> &
    { [Key in keyof Events]?: Events[Key] extends EventName<infer Detail> ? (event: Detail) => void : never } &
    Partial<Properties> &
    RefAttributes<ElementType>
>;

$&`,
  );
writeFileSync('dist/react/index.d.ts', declarations);

/** TypeScript in Node's own way of resolving (`node16`) wants the ending of every file that is named. */
for (const file of globSync('dist/{types,components,react}/**/*.d.ts').concat('dist/index.d.ts')) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/(from ['"]|import\(['"])(\.{1,2}\/[^'"]+?)(?:\.js)?(['"])/g, (_, start: string, path: string, end: string) => `${start}${path}.js${end}`),
  );
}

/** For servers: what stands without a DOM. */
const kitVersion: Plugin = {
  name: 'kit-version',
  setup(steps) {
    steps.onResolve({ filter: /^@stencil\/core$/ }, ({ path }) => ({ path, namespace: 'kit-version' }));
    steps.onLoad({ filter: /.*/, namespace: 'kit-version' }, () => ({ contents: `export const Env = { kitVersion: '${version}' };` }));
  },
};
await build({
  entryPoints: { 'answers/index': 'src/answers/index.ts', 'consent/index': 'src/consent/index.ts' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist',
  plugins: [kitVersion],
  ignoreAnnotations: true,
});
for (const name of ['answers', 'consent']) writeFileSync(`dist/${name}/index.d.ts`, `export * from '../types/${name}/index.js';\n`);

// The page's own words, and whole languages; each a file of its own.
await build({
  entryPoints: { index: 'src/language/locales.ts', ...Object.fromEntries(locales.map((locale) => [locale, `src/language/${locale}/index.ts`])) },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist/language',
});
writeFileSync('dist/language/index.d.ts', "export * from '../types/language/locales.js';\nexport type * from '../types/language/messages.js';\n");
for (const locale of locales) writeFileSync(`dist/language/${locale}.d.ts`, `export * from '../types/language/${locale}/index.js';\n`);

// Imported for what it does, not for what it gives.
writeFileSync('dist/types/altcha.d.ts', 'export {};\n');

copyFileSync('src/answers/answer.schema.json', 'dist/answer.schema.json');
copyFileSync('src/consent/receipt.schema.json', 'dist/consent-receipt.schema.json');
cpSync('src/consent/sets', 'dist/consent-sets', { recursive: true });
console.log(`dist: ${tools.length} elements, React wrappers, types, schema`);
