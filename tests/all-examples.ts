import { readdirSync } from 'node:fs';
import type { Example, Examples } from '../src/examples';

/** Names of all components, from the folders. */
export const components = readdirSync('src/components');

const loaded = components.map(
  async (name) => [name, ((await import(`../src/components/${name}/${name}.examples.ts`)) as { examples: Examples }).examples] as const,
);

/** The examples of every component. */
export const examplesOf: Readonly<Record<string, Examples>> = Object.fromEntries(await Promise.all(loaded));

interface ExampleOf {
  readonly component: string;
  readonly name: string;
  readonly example: Example;
  /** Whether it is one of those that show most of what a tool draws: see `Example.full`. */
  readonly isFull: boolean;
}

/** One row for each example of each component. */
export const allExamples: readonly ExampleOf[] = Object.entries(examplesOf).flatMap(([component, examples]) =>
  Object.entries(examples).map(([name, example]) => ({ component, name, example, isFull: name === 'default' || example.full === true })),
);
