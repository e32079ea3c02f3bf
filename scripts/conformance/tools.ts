/** What each tool has and does, as its own files say. A criterion that asks for something else does not apply to it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { titleOf } from '../component-names.ts';
import { allFacts, companionsOf, having } from '../facts.ts';
import type { Condition } from './criteria.ts';

export interface Tool {
  readonly name: string;
  readonly title: string;
  /** How many examples it has. */
  readonly examples: number;
  /** The conditions that it does not meet, each with the reason. */
  readonly lacks: Readonly<Partial<Record<Condition, string>>>;
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Everything in the folders of the tool and its companions, and in what all tools share. Tests and examples do not count. */
function sourceOf(names: readonly string[]): string {
  const folders = [...names.map((name) => `src/components/${name}`), 'src/parts', 'src/tool'];
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`)).filter((path) => !/\.(?:e2e|spec|examples|stories|tool|placing)\./.test(path));
  return files.sort().map(read).join('\n');
}

async function exampleCount(name: string): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [`src/components/${name}/${name}.examples.ts`], bundle: true, format: 'esm', write: false });
  const module = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as { examples: object };
  return Object.keys(module.examples).length;
}

async function toolOf(name: string): Promise<Tool> {
  const names = [name, ...companionsOf(name)];
  const interface_ = names.map((each) => read(`src/components/${each}/readme.md`)).join('\n');
  const source = sourceOf(names);
  const lacks: Partial<Record<Condition, string>> = { 'signing in': 'No tool asks a person to sign in.' };
  if (!/recording|audio|video|film|spoken/i.test(interface_)) lacks.media = 'It plays no sound and no film.';
  if (!/video|film|sign language/i.test(interface_)) lacks.film = 'It shows no film.';
  if (!allFacts[name]?.answer) lacks.asks = 'It asks for no answer.';
  if (!/pointermove|touchmove|touchstart|dragstart|draggable|devicemotion|deviceorientation/i.test(source))
    lacks.gestures = 'It listens for no gesture, movement or dragging.';
  if (!/accesskey|aria-keyshortcuts|\.key === '\w'/i.test(source)) lacks.shortcuts = 'It has no keyboard shortcut.';
  return { name, title: titleOf(name), examples: await exampleCount(name), lacks };
}

export const tools: readonly Tool[] = await Promise.all(having(({ kind }) => kind === 'tool').map(toolOf));
