/**
 * Where a tool finds the elements of its modes, which it loads on request. In the source it is `import(`./co-…-${mode}.js`)`, and each build writes there what its
 * files need: docs/decisions/0029-modes-of-a-set.md.
 */
import { readdirSync } from 'node:fs';

const request = /import\(`\.\/co-([\w-]+)-\$\{(\w+)\}\.js`\)/g;

/** Beside the file of the tool itself, under its name with the mode behind it: `i-statement-set.cy.js?ver=2` asks for `i-statement-set-group.cy.js?ver=2`. */
export const modesBeside = (source: string): string =>
  source.replace(request, (_, tool: string, mode: string) => `import(import.meta.url.replace(/${tool}(?=[^/]*$)/,'${tool}-'+${mode}))`);

/** Each by its own name, so that bundlers find it. */
export const modesByName = (source: string, folder: string): string =>
  source.replace(request, (_, tool: string, mode: string) => {
    const modes = readdirSync('src/components').flatMap((name) => (name.startsWith(`${tool}-`) ? name.slice(tool.length + 1) : []));
    return `({ ${modes.map((name) => `${name}: () => import('${folder}/co-${tool}-${name}.js')`).join(', ')} })[${mode}]()`;
  });
