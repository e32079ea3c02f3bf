/** Writes what no other step of the build makes: the root of the package, its types, what runs on servers, and the schemas. */
import { appendFileSync, copyFileSync, cpSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { build } from './bundle.ts';
import { classNameOf } from './component-names.ts';
import { locales } from './locale-words.ts';
import { withoutRequests } from './on-request.ts';
import { valuesOf } from './own-runtime.ts';

const tools = readdirSync('src/components');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The server's rendering, with what it lacks. Each has a `globalThis` of its own: the languages that were brought are there, too. */
const hydrate = 'dist/hydrate/index.mjs';
const words = "Symbol.for('coproduction-kit')";
let rendering = withoutRequests(readFileSync(hydrate, 'utf8'));
/** What the attributes of each element can be. */
const values = Object.fromEntries(tools.map((tool) => [`co-${tool}`, Object.fromEntries(valuesOf(`co-${tool}`))]));
for (const [theirs, ours] of [
  ['var globalThis = $stencilWindow;', `var globalThis = $stencilWindow; globalThis[${words}] = server[${words}];`],
  // Attributes are escaped so that no other reader takes their values for markup. `style` is written like every other attribute.
  [
    'return str.replace(DOUBLE_QUOTE_REGEX, "&quot;");',
    'return str.replace(DOUBLE_QUOTE_REGEX, "&quot;").replace(LT_REGEX, "&lt;").replace(GT_REGEX, "&gt;");',
  ],
  ['const cssText = node.style.cssText;', 'const cssText = escapeString(node.style.cssText, true);'],
  // Compared with `true`, an element was first written out as HTML: a form of 1,000 items took half a minute.
  ['context != outermostContext', 'context !== outermostContext'],
  // A tool that cannot be drawn was waited for, 15 seconds long. Its words stay readable, and the developer hears of it.
  [
    'await callRender(hostRef, instance, elm, isInitialLoad);',
    'try { await callRender(hostRef, instance, elm, isInitialLoad); } catch (error) { giveUp(elm, error); }',
  ],
  ['consoleError(e, hostRef.$hostElement$);\n  }\n  return null;', 'giveUp(hostRef.$hostElement$, e);\n  }\n  return null;'],
  [
    'var postUpdateComponent = ',
    `var giveUp = (elm, error) => {
  elm.shadowRoot.innerHTML = '<slot></slot>';
  console.error(new Error(\`<\${elm.localName}> could not be drawn: \${error.message}\`));
};
var postUpdateComponent = `,
  ],
  // What a page gives is read as in a browser, and a wrong value counts as left out.
  ['attrPropVal = parsePropertyValue(attrValue, memberFlags, !!(cmpMeta.$flags$ & 64 /* formAssociated */));', 'attrPropVal = readOf(attrValue);'],
  ['attrPropVal = propValue;', 'attrPropVal = readOf(propValue);'],
  [
    'const attributeName = metaAttributeName || memberName;\n        const attrValue =',
    `const attributeName = metaAttributeName || memberName;
        const readOf = (given) => readGiven(elm, memberName, [memberFlags, values[elm.localName]?.[attributeName]], given);
        const attrValue =`,
  ],
  // HTML that is too deep for it, and a page that it could not write: the page comes back as it was, with the reason. Without annotations, the renderer's own
  // comment in each element goes too: Svelte counts the nodes that it wrote.
  [
    '  return hydrateDocument(html, opts, asStream);',
    `  if (typeof html !== 'string') return hydrateDocument(html, opts, asStream);
  const problem = problemOfDepth(html);
  if (!problem) return asStream ? hydrateDocument(html, opts, true) : hydrateDocument(html, opts).then((results) => Object.assign(results, { html: opts?.clientHydrateAnnotations === false ? results.html?.replaceAll('</template><!---->', '</template>') ?? html : results.html ?? html }));
  const results = generateHydrateResults(opts);
  renderBuildError(results, problem);
  return asStream ? Readable.from([html]) : Promise.resolve(Object.assign(results, { html }));`,
  ],
] as const) {
  if (rendering.split(theirs).length !== 2) throw new Error(`${hydrate}: not once \`${theirs}\`; look at what changed in Stencil.`);
  rendering = rendering.replace(theirs, () => ours);
}
/**
 * The clock and random numbers of the server's rendering. Next.js prepares pages ahead of requests (`cacheComponents`), and gives a page up when something in it
 * looks at the clock or takes a random number. The renderer does both for names and measurements that never reach the page.
 */
const clock = `const instant = () => (server.process?.uptime ? Math.round(server.performance.timeOrigin + server.process.uptime() * 1000) : server.Date.now());
const Date = class extends server.Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [instant()]));
  }
  static now() {
    return instant();
  }
};
let count = 0;
const Math = Object.create(server.Math, { random: { value: () => (count = (count + 0.618033988749895) % 1) } });
`;
writeFileSync(
  hydrate,
  `import { problemOfDepth, read as readGiven } from './styles.mjs';\nconst server = globalThis;\nconst values = ${JSON.stringify(values)};\n${clock}${rendering}\nexport { inlineHash, styleHashes, withNonce } from './styles.mjs';\n`,
);
await build({
  stdin: {
    contents: "export * from './styles'; export { problemOfDepth } from './depth'; export { read } from '../runtime/values';",
    resolveDir: 'src/embed/server',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outfile: 'dist/hydrate/styles.mjs',
});
appendFileSync(
  hydrate.replace('.mjs', '.d.ts'),
  `
/**
 * The same HTML with the nonce of the page's policy on the styles of the tools, and on nothing else.
 * Make a new nonce for each response: \`randomBytes(16).toString('base64')\`.
 */
export declare function withNonce(html: string, nonce: string): string;
/** What \`style-src\` has to list for the tools in this HTML, each once: \`'sha256-…'\`. For pages that are made once and served to all. */
export declare function styleHashes(html: string): Promise<string[]>;
`,
);

/** The root: every element, and the types that a page needs. */
const elements = tools.map((tool) => `export { ${classNameOf(`co-${tool}`)} } from './components/co-${tool}.js';`);
writeFileSync('dist/index.js', `${elements.join('\n')}\n`);
/** The details of the events that single tools have. */
const eventTypes = globSync('src/components/*/*.events.ts')
  .sort()
  .map((file) => {
    const names = Array.from(readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm), ([, name = '']) => name).sort();
    return `export type { ${names.join(', ')} } from './${file.replace(/^src/, 'types').replace(/\.ts$/, '')}';`;
  });
writeFileSync(
  'dist/index.d.ts',
  [
    ...elements,
    "export * from './types/components';",
    "export type { AnswerEnvelope, AskedQuestion, StatementAnswer, Verdict } from './types/answers/envelope';",
    "export type { AnsweredBy } from './types/answers/scales';",
    ...eventTypes,
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

/** TypeScript in Node's own way of resolving (`node16`) wants the ending of every file that is named. A module that is imported for what it does has no types to give. */
for (const file of globSync('dist/{types,components,react,vue}/**/*.d.ts').concat('dist/index.d.ts')) {
  const text = readFileSync(file, 'utf8').replace(/^import ['"][^'"]+['"];\n/gm, '');
  writeFileSync(
    file,
    text.replace(/(from ['"]|import\(['"])(\.{1,2}\/[^'"]+?)(?:\.js)?(['"])/g, (_, start: string, path: string, end: string) => `${start}${path}.js${end}`),
  );
}

/** For servers, which have no DOM. */
const forServers = ['answers', 'consent', 'feed', 'results'];
const kitVersion: Plugin = {
  name: 'kit-version',
  setup(steps) {
    steps.onResolve({ filter: /^@stencil\/core$/ }, ({ path }) => ({ path, namespace: 'kit-version' }));
    steps.onLoad({ filter: /.*/, namespace: 'kit-version' }, () => ({ contents: `export const Env = { kitVersion: '${version}' };` }));
  },
};
await build({
  entryPoints: Object.fromEntries(forServers.map((name) => [`${name}/index`, `src/${name}/index.ts`])),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'dist',
  plugins: [kitVersion],
  ignoreAnnotations: true,
});
for (const name of forServers) writeFileSync(`dist/${name}/index.d.ts`, `export * from '../types/${name}/index.js';\n`);

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
copyFileSync('src/feed/feed.schema.json', 'dist/feed.schema.json');
copyFileSync('src/packs/pack.schema.json', 'dist/pack.schema.json');
cpSync('src/packs/shipped', 'dist/packs', { recursive: true });
cpSync('src/glossaries', 'dist/glossaries', { recursive: true, filter: (path) => !path.endsWith('.ts') });
console.log(`dist: ${tools.length} elements, types, schemas`);
