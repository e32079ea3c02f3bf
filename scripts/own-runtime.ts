/** Our runtime in the place of Stencil's, under the names that the compiled components import. */
import { readFileSync } from 'node:fs';

/** What `src/embed/runtime` gives. */
const ours = /^\s*(h|H|Host|Fragment|createEvent|forceUpdate|proxyCustomElement|transformTag)\b/;

/** The source of a module that stands for `dist/components/index.js`: the same exports, from the runtime at `address`. */
export function runtimeModule(index: string, address: string, version: string): string {
  const [, names] = readFileSync(index, 'utf8').match(/export \{([^}]+)\};?\s*$/) ?? [];
  if (!names) throw new Error(`${index}: no list of exports at its end; look at what changed in Stencil.`);
  const env = names.match(/\bEnv as (\w+)/);
  const list = names.split(',').filter((name) => ours.test(name));
  return `export {${list.join(',')}} from '${address}';\n${env ? `const Env = { kitVersion: '${version}' };\nexport { Env as ${env[1]} };` : ''}`;
}
