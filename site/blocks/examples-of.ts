import { use } from 'react';
import type { Examples } from '../../src/examples';

const modules = import.meta.glob<{ readonly examples: Examples }>('../../src/components/*/*.examples.ts');
const loading = new Map<string, Promise<Examples>>();

/** The examples of a component, by the name of its folder; loaded once. */
export function examplesOf(component: string): Promise<Examples> {
  const known = loading.get(component);
  if (known) return known;
  const load = modules[`../../src/components/${component}/${component}.examples.ts`];
  if (!load) throw new Error(`There are no examples of "${component}".`);
  const examples = load().then((module) => module.examples);
  loading.set(component, examples);
  return examples;
}

/** The same in a component of React, which waits for them. */
export const useExamples = (component: string): Examples => use(examplesOf(component));
