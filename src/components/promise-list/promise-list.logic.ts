import { promiseStates, type PromiseState } from '../../feed/promise-item';
import type { Mistake } from '../../language/misuse';

/** How many there are in each state, in the order in which people read the states. */
export function countsOf(states: readonly (string | undefined)[]): Readonly<Record<PromiseState, number>> {
  const counts = { will: 0, doing: 0, done: 0, cannot: 0 };
  for (const state of states) if (promiseStates.includes(state as PromiseState)) counts[state as PromiseState]++;
  return counts;
}

/** The promises that are in the page, also those in a list or a box of it. */
export const promisesIn = (host: Element): readonly Element[] => [...host.querySelectorAll('co-promise')];

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export const misuseOf = (host: Element, given: unknown): Mistake[] =>
  given || promisesIn(host).length > 0 ? [] : [['default slot', 'is empty. Write a <co-promise> for each promise, or give a feed with src.']];
