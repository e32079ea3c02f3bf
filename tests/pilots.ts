/**
 * Some suites can try every component, and `npm run test:all` does. In `npm test`, they try one of each sort. What sort a component is, its facts say. So a new tool
 * of a known sort does not make `npm test` longer.
 */
import { allFacts } from '../src/facts/all';
import { allExamples, examplesOf } from './all-examples';
import { inEachRun, isWholeRun } from './speeds';

const sortOf = (name: string): string => {
  const { kind, answer } = allFacts[name] ?? {};
  return `${kind} ${answer !== undefined}`;
};

const examplesIn = (name: string): number => Object.keys(examplesOf[name] ?? {}).length;

/** Of each sort, the one with the most examples: it shows most of what a component can be. */
const bySort = new Map<string, string>();
for (const name of Object.keys(allFacts)) {
  const most = bySort.get(sortOf(name));
  if (most === undefined || examplesIn(name) > examplesIn(most)) bySort.set(sortOf(name), name);
}
const pilots = new Set(bySort.values());

/** For a test of one component, named `i-statement` or `co-i-statement`, in a suite over all of them. */
export const speedFor = (component: string): { readonly tag?: string } => (pilots.has(component.replace(/^co-/, '')) ? inEachRun : {});

/** The examples of a component that such a test opens: in `npm test` those that show most of it, at most `few`. */
export const openedOf = (component: string): typeof allExamples => {
  const all = allExamples.filter((each) => each.component === component);
  return isWholeRun ? all : all.filter(({ isFull }) => isFull);
};
