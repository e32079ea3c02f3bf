/** esbuild's `build` for what goes into the package. It writes down whose packages came into each file: `scripts/sbom.ts` makes the list of parts of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { build as bundle, type BuildOptions, type BuildResult, type SameShape } from 'esbuild';
import { dist } from './dist.ts';

/** The contents of `.stencil/bundled/<script>.json`: folders of packages, and files of `dist` with all that is in them, by the file that contains them. */
export type Bundled = Record<string, string[]>;

const bundled: Bundled = {};
const folder = join(dist, '../.stencil/bundled');
const record = `${folder}/${basename(process.argv[1] ?? '', '.ts')}.json`;

export async function build<Options extends BuildOptions>(options: SameShape<BuildOptions, Options>): Promise<BuildResult<Options>> {
  const result = await bundle<Options>({ ...options, metafile: true });
  for (const [file, { inputs }] of Object.entries(result.metafile?.outputs ?? {})) {
    const used = Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? input : []));
    const sources = used.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+|^dist\/.+/.exec(input)?.[0] ?? []);
    if (sources.length > 0) bundled[relative('.', resolve(file)).replaceAll('\\', '/')] = [...new Set(sources)].sort();
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(record, JSON.stringify(bundled, null, 2));
  return result;
}
