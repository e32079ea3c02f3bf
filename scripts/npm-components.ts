/**
 * Makes `dist/components` ready for npm: our runtime instead of Stencil's, so that it takes over what a server rendered, as the
 * script-tag files do; and each element as a class of its own in `dist/elements`, which defines nothing by itself (`docs/decisions/0014`).
 */
import { globSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { build } from './bundle.ts';
import { classNameOf } from './component-names.ts';
import { companionsOf } from './facts.ts';
import { fromPackage } from './on-request.ts';
import { runtimeModule } from './own-runtime.ts';
import { shortComponent } from './short-component.ts';

const index = 'dist/components/index.js';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Pages that are drawn on a server import the components there, too, where there is no element to extend. */
const withoutDom: Plugin = {
  name: 'without-dom',
  setup(steps) {
    steps.onResolve({ filter: /^without-dom$/ }, ({ path }) => ({ path, namespace: 'without-dom' }));
    steps.onLoad({ filter: /.*/, namespace: 'without-dom' }, () => ({
      contents: 'const base = globalThis.HTMLElement ?? class {};\nexport { base as HTMLElement };',
    }));
  },
};

const { outputFiles } = await build({
  stdin: { contents: runtimeModule(index, './src/embed/runtime/index.ts', version), resolveDir: process.cwd() },
  inject: ['without-dom'],
  plugins: [withoutDom],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
const source = outputFiles[0]?.text ?? '';
writeFileSync(index, source);
// Nothing in it is for pages.
writeFileSync(index.replace(/js$/, 'd.ts'), 'export {};\n');
console.log(`${index}: ${source.length} bytes`);

/** Where the compiler defines an element as soon as its module is loaded. */
const definesItself = /^defineCustomElement\$1\(\);\n/m;
mkdirSync('dist/elements', { recursive: true });
for (const name of readdirSync('src/components')) {
  const file = `co-${name}.js`;
  const compiled = readFileSync(`dist/components/${file}`, 'utf8');
  if (!definesItself.test(compiled)) throw new Error(`dist/components/${file} does not define its element; look at what changed in Stencil.`);
  writeFileSync(
    `dist/elements/${file}`,
    fromPackage(await shortComponent(compiled, `co-${name}`), '../components')
      .replace(definesItself, '')
      .replace(/from '\.\//g, "from '../components/"),
  );
  const list = `{ ${classNameOf(`co-${name}`)}, defineCustomElement }`;
  writeFileSync(
    `dist/components/${file}`,
    [
      `import ${list} from '../elements/${file}';`,
      // What an element draws by name comes with it.
      ...companionsOf(name).map((companion) => `import './co-${companion}.js';`),
      'defineCustomElement();',
      `export ${list};`,
      '',
    ].join('\n'),
  );
}

/**
 * An object that spreads others could do anything, so bundlers keep it in pages that do not use it: every element would bring the words of all. Said to be pure,
 * it goes.
 */
const spreading = /^const ([\w$]+) = (\{\n[^]*?^\});$/gm;
for (const file of globSync('dist/components/p-*.js')) {
  const code = readFileSync(file, 'utf8');
  const pure = code.replace(spreading, (constant, name: string, object: string) =>
    object.includes('...') ? `const ${name} = /*@__PURE__*/ (() => (${object}))();` : constant,
  );
  const found = fromPackage(pure, '.');
  if (found !== code) writeFileSync(file, found);
}
