/** Builds the script-tag files: `dist/cdn/<name>.js`, one self-contained file per tool, and `dist/cdn/kit.js`, the auto-loader. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { minify } from 'terser';

const components = `${process.cwd()}/dist/components`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Features of Stencil's runtime that ours leaves out, by the trace that they leave in a compiled component. */
const unsupported: readonly (readonly [trace: RegExp, feature: string])[] = [
  [/static get watchers/, '@Watch (use componentWillRender)'],
  [/addHostEventListeners|\}, \[\[\d/, '@Listen (use addEventListener in componentWillLoad)'],
  [/\[(5\d\d|15\d\d)\b/, '@Prop({ reflect: true })'],
  [/\bref: ?\(|style: ?\{/, '`ref` and `style` in JSX'],
  [/\bcomponent(DidLoad|DidRender|DidUpdate|WillUpdate|ShouldUpdate)\(/, 'a lifecycle method other than componentWillLoad and componentWillRender'],
  [/async component/, 'an asynchronous lifecycle method'],
  [/h\(Host, \{ (?!key:)/, 'attributes of <Host>'],
];

/** Puts our runtime in the place of Stencil's, under the names that the compiled components import. */
const ownRuntime: Plugin = {
  name: 'own-runtime',
  setup(steps) {
    steps.onLoad({ filter: /dist\/components\/index\.js$/ }, ({ path }) => {
      const [, names] = readFileSync(path, 'utf8').match(/export \{([^}]+)\};?\s*$/) ?? [];
      if (!names) throw new Error(`${path}: no list of exports at its end; look at what changed in Stencil.`);
      const ours = names.split(',').filter((name) => /^\s*(h|H|Host|Fragment|createEvent|forceUpdate|proxyCustomElement|transformTag)\b/.test(name));
      const env = names.match(/Env as (\w+)/);
      return {
        contents: `export {${ours.join(',')}} from '${process.cwd()}/src/embed/runtime/index.ts';\n${env ? `export const ${env[1]} = { kitVersion: '${version}' };` : ''}`,
        resolveDir: components,
      };
    });
  },
};

const written = new Set<string>();

/** Minifies once more: terser sees a few hundred bytes that esbuild leaves. */
const minified: Plugin = {
  name: 'minified',
  setup(steps) {
    steps.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const { code = '' } = await minify(text, { module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } });
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, code);
        renameSync(`${path}.new`, path);
        written.add(path);
      }
    });
  },
};

/** Writes a private custom property that is used once where it is used, and takes away one that is not used at all. */
function withoutRareTokens(styles: string): string {
  let text = styles;
  for (const [, name = ''] of styles.matchAll(/(--_[\w-]+):/g)) {
    const [declaration, value = ''] = new RegExp(`${name}:([^;}]*);?`).exec(text) ?? [''];
    const isChanged = text.split(`${name}:`).length > 2;
    if (isChanged || text.split(`var(${name})`).length > 2) continue;
    text = text.replace(declaration, '').replace(`var(${name})`, value);
  }
  // What a theme changes and this element does not use.
  return text
    .replace(/(--_[\w-]+):[^;}]*;?/g, (declaration, name: string) => (text.includes(`var(${name})`) ? declaration : ''))
    .replace(/@media[^{]*\{\.root\{\}\}/g, '');
}

/** Puts the rules for forced colours, which each part brings, into one block at the end: nothing comes after them anyway. */
function oneForcedColours(styles: string): string {
  const rules: string[] = [];
  const rest = styles.replace(/@media ?\(forced-colors: ?active\)\{((?:[^{}]*\{[^{}]*\})*)\}/g, (_, inner: string) => {
    rules.push(inner);
    return '';
  });
  return `${rest}@media(forced-colors:active){${rules.join('')}}`;
}

/** Shortens what only the kit itself reads: the white space of the styles and their private custom properties. */
const shortStyles: Plugin = {
  name: 'short-styles',
  setup(steps) {
    const short = new Map<string, string>();
    steps.onLoad({ filter: /dist\/components\/co-.*\.js$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      for (const [trace, feature] of unsupported) if (trace.test(source)) throw new Error(`${path}: ${feature} is not in src/embed/runtime/index.ts.`);
      const styles = source.match(/Css = \(\) => `([^`]*)`/)?.[1];
      if (styles === undefined) throw new Error(`${path}: found no styles.`);
      const { code } = await transform(styles, { loader: 'css', minify: true, target: ['chrome123', 'firefox128', 'safari17.5'] });
      const contents = withoutRareTokens(
        oneForcedColours(code.trim())
          .replace(/, /g, ',')
          .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3'),
      ).replace(/--_[\w-]+/g, (name) => {
        if (!short.has(name)) short.set(name, `--_${short.size.toString(36)}`);
        return short.get(name) as string;
      });
      // The keys that the compiler gives to nodes that are always there; ours are matched by their place.
      return { contents: source.replace(styles, () => contents).replace(/key: '[0-9a-f]{40}',? ?/g, '') };
    });
  },
};

/**
 * Names of members that only the components themselves read, and no page, server or markup: they are shortened in the script-tag files.
 * A @Prop, @State, @Method or a part of an event's detail never is: others, or the runtime, look it up by its name.
 */
const internal =
  'announcement|answerAfterAll|answered|askForSomeone|canSkip|charactersLeft|charactersOver|choiceNeeded|chooseOne|chooseOrSkip|copyFile|copyNotSent|copySaved|' +
  'copySent|copyTitle|countTimer|describedBy|drawing|drawn|errorPrefix|findProblems|finishedNext|finishedStatus|finishedTitle|goTo|' +
  'handleChoose|handleInput|handlePress|handlers|hasStatement|moreHint|moreRequiredHint|mould|noStatement|notSentAdvice|notSentStatus|' +
  'notSentTitle|notSentYet|openedStatus|outcome|pictureOf|problems|reopen|reported|restore|saveCopy|screen|sendAgain|sentForReview|sentNext|sentStatus|' +
  'sentTitle|showProblems|shownChoices|skippedNext|skippedStatus|skippedTitle|startAgain|statementSlots|submitForm|summaryTitle|underway|writeSomething|youSaid';

const plugins = [ownRuntime, shortStyles, minified];
const common: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  mangleProps: new RegExp(`^(${internal})$`),
  plugins,
};

const tools = readdirSync('src/components');

/** What the auto-loader can load: each tool as a chunk of its own, with the runtime asked for beside it and not after it. */
const toolList: Plugin = {
  name: 'tool-list',
  setup(steps) {
    steps.onResolve({ filter: /^tools$/ }, ({ path }) => ({ path, namespace: 'tools' }));
    steps.onLoad({ filter: /.*/, namespace: 'tools' }, () => {
      const runtime = `import('${process.cwd()}/src/embed/runtime/index.ts')`;
      const entries = tools.map((name) => `'co-${name}': () => Promise.all([${runtime}, import('${components}/co-${name}.js')])`);
      return { contents: `export const tools = { ${entries.join(', ')} };`, resolveDir: process.cwd() };
    });
  },
};

await build({ ...common, entryPoints: tools.map((name) => ({ in: `${components}/co-${name}.js`, out: name })), outdir: 'dist/cdn' });
await build({
  ...common,
  plugins: [...plugins, toolList],
  entryPoints: { kit: 'src/embed/kit.ts' },
  outdir: 'dist/cdn',
  splitting: true,
  chunkNames: 'kit/[name]-[hash]',
});

// What an earlier build left goes last: a page that is open meanwhile finds a whole file at each address.
for (const file of readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })) {
  const path = resolve('dist/cdn', file);
  if (path.endsWith('.js') && !written.has(path)) rmSync(path);
}
