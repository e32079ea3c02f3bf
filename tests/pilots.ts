/**
 * The components that stand for all others in the suites that go through every component: one of each sort, by their facts, so that a new tool of a known sort
 * adds nothing to `npm test`. `npm run test:all` goes through all of them.
 */
import { allFacts } from '../src/facts/all';
import { allExamples, examplesOf } from './all-examples';
import { inWholeRun, isWholeRun } from './speeds';

const sortOf = (name: string): string => {
  const { kind, purpose, answer } = allFacts[name] ?? {};
  return `${kind} ${purpose} ${answer !== undefined}`;
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
export const speedFor = (component: string): { readonly tag?: string } => (pilots.has(component.replace(/^co-/, '')) ? {} : inWholeRun);

/** The examples of a component that such a test opens: in `npm test` those that show most of it, at most `few`. */
export const openedOf = (component: string): typeof allExamples => {
  const all = allExamples.filter((each) => each.component === component);
  return isWholeRun ? all : all.filter(({ isFull }) => isFull);
};
