/** Our runtime instead of Stencil's, under the names that the compiled components import. */
import { readFileSync } from 'node:fs';
import { dist } from './dist.ts';
import { allFacts } from './facts.ts';

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

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly attributes?: readonly { readonly name: string; readonly type: { readonly text: string } }[];
    }[];
  }[];
}

/** Read each time: it changes while the kit is watched. */
const modulesOf = (): Manifest['modules'] => (JSON.parse(readFileSync(`${dist}/custom-elements.json`, 'utf8')) as Manifest).modules;

/** A list of words in a type: `"json" | "form"`. */
const isWord = /^"([^"]*)"$/;

/** The values that each attribute of an element can have, as a regular expression, where its type is a list of words, or a level of a heading. */
export function valuesOf(tag: string): Map<string, string> {
  const { judged = [], deepestHeading = 6 } = allFacts[tag.slice('co-'.length)] ?? {};
  return new Map(
    modulesOf()
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName === tag)
      .flatMap(({ attributes = [] }) => attributes)
      .filter(({ name }) => !judged.includes(name))
      .flatMap(({ name, type }) => {
        if (name === 'heading-level') return [[name, `[1-${deepestHeading}]`] as const];
        const parts = type.text.split(' | ').filter((part) => part !== 'undefined');
        if (!parts.every((part) => isWord.test(part))) return [];
        const words = parts.map((part) => part.slice(1, -1));
        // A side, a kind of colours, or both.
        return [[name, name === 'theme' ? '(light|dark)?( ?(more-contrast|calm))?' : words.join('|')] as const];
      }),
  );
}

/** Members of a compiled element: `"moreLimit": [2, "more-limit"]`. */
const member = /^(\s+"(\w+)": \[\d+)(?:, "[\w-]+")?\]/gm;

/** The compiler's list of the members of `tag`, as our runtime reads it: values instead of the name of the attribute, which it makes from that of the property. */
export function membersForRuntime(source: string, tag: string): string {
  const values = valuesOf(tag);
  return source.replace(member, (_, start: string, property: string) => {
    const found = values.get(property.replace(/[A-Z]/g, '-$&').toLowerCase());
    return `${start}${found ? `, ${JSON.stringify(found)}` : ''}]`;
  });
}
