import type { Examples } from '../../src/examples';

const modules = import.meta.glob<{ examples: Examples }>('../../src/components/*/*.examples.ts', { eager: true });

/** Every example of every component, by the name of its folder. */
export const examplesByComponent: Readonly<Record<string, Examples>> = Object.fromEntries(
  Object.entries(modules).map(([path, { examples }]) => [path.split('/').at(-2) ?? '', examples]),
);
