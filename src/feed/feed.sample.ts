import type { SharedIdea, WithdrawnIdea } from './idea-item';
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

/** An idea with what each must have. */
export const idea: SharedIdea = { kind: 'idea', id: 'bus', said: 'A bus home after six' };

/** One that the person took back. */
export const withdrawnIdea: WithdrawnIdea = { kind: 'idea', id: 'old', withdrawn: '2026-11-09' };
