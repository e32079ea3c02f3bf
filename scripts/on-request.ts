/**
 * Code that tools load only when it is needed, and how each build names it where it is imported: parts of the package, `import('on-request/easy-words')`, when a
 * person asks for them (docs/decisions/0028), and elements of a tool's modes, `import(`./co-…-${mode}.js`)`, when the page does (docs/decisions/0029).
 */
import { readdirSync } from 'node:fs';

/** Parts, by their name in the package: the module that a script-tag file loads. */
export const onRequest: Readonly<Record<string, string>> = { 'easy-words': 'src/easy-words/check-easy-words.ts' };

const part = /\bimport\(\s*(['"])on-request\/([\w-]+)\1\s*\)/g;
const mode = /\bimport\(`\.\/co-([\w-]+)-\$\{(\w+)\}\.js`\)/g;

/** A compiled module, where each import of a part is replaced by what `load` gives for its name. */
export const withParts = (source: string, load: (name: string) => string): string => source.replace(part, (_, __, name: string) => load(name));

/** For script tags: a mode is beside the file of the tool, with its name at the end. `i-statement-set.cy.js?ver=2` asks for `i-statement-set-print.cy.js?ver=2`. */
export const withModesBeside = (source: string): string =>
  source.replace(mode, (_, tool: string, name: string) => `import(import.meta.url.replace(/${tool}(?=[^/]*$)/,'${tool}-'+${name}))`);

/** For npm: everything by its own name, from the folder `components` as the module sees it, so that a bundler makes a file of its own of it. */
export const fromPackage = (source: string, components: string): string =>
  withParts(source, (name) => `import('../${name}/index.js')`).replace(mode, (_, tool: string, name: string) => {
    const modes = readdirSync('src/components').flatMap((each) => (each.startsWith(`${tool}-`) ? each.slice(tool.length + 1) : []));
    return `({ ${modes.map((each) => `${each}: () => import('${components}/co-${tool}-${each}.js')`).join(', ')} })[${name}]()`;
  });

/** For servers, which load nothing later. */
export const withoutRequests = (source: string): string => source.replace(part, 'Promise.reject()').replace(mode, 'Promise.reject()');
