import type { PromiseItem } from './promise-item';

/** A promise with what each must have, for tests. */
export const promise: PromiseItem = {
  kind: 'promise',
  id: 'bus-1',
  state: 'will',
  said: 'The last bus leaves at six.',
  answer: 'We will ask for a later one.',
  by: 'Priya Shah',
  role: 'Head of transport',
  date: '2026-11-02',
};
