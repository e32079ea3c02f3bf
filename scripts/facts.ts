/** What each component says about itself in its `<name>.tool.ts`, for the scripts. */
import { build } from 'esbuild';
import type { Facts } from '../src/facts/facts.ts';

const { outputFiles } = await build({ entryPoints: ['src/facts/all.ts'], bundle: true, format: 'esm', write: false });
const loaded = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as { allFacts: Readonly<Record<string, Facts>> };

/** By the name of the component, without `co-`. */
export const { allFacts } = loaded;

/** Names of the components that say something. */
export const having = (isSo: (facts: Facts) => unknown): string[] => Object.keys(allFacts).filter((name) => isSo(allFacts[name] as Facts));

/** The components that the files of one bring, too. */
export const companionsOf = (name: string): readonly string[] => allFacts[name]?.companions ?? [];
