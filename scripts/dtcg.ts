/**
 * Puts the sources of the design tokens (DTCG 2025.10) into the package, for design tools and for Style Dictionary. `dtcg/*.tokens.json` together are the kit
 * in its light theme; a file of `dtcg/themes` goes on top. `dtcg/kit.resolver.json` says which files make which theme.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const target = 'dist/tokens/dtcg';

/** `semantic/colour.json` is `semantic-colour.tokens.json`; the themes have a folder of their own, so that all files of one folder can be read together. */
const nameOf = (source: string): string => source.replace(/^(?!themes\/)([\w-]+)\//, '$1-').replace(/\.json$/, '.tokens.json');

mkdirSync(`${target}/themes`, { recursive: true });
const sources = globSync('tokens/*/*.json').map((file) => file.replaceAll('\\', '/').replace('tokens/', ''));
for (const source of sources) writeFileSync(`${target}/${nameOf(source)}`, readFileSync(`tokens/${source}`));
const resolver = readFileSync('tokens/kit.resolver.json', 'utf8').replace(
  /("\$ref": ")([\w-]+\/[\w-]+\.json)"/g,
  (_, start: string, source: string) => `${start}${nameOf(source)}"`,
);
writeFileSync(`${target}/kit.resolver.json`, resolver);
console.log(`${target}: ${sources.length} files`);
