import type { Verdict } from '../answers/envelope';

/** The least time, in milliseconds, in which a person reads a question and answers it, by voice or with a password manager too. */
const leastTime = 2000;

/** What speaks for and against a person: the field that only programs find, and the time since the tool was there. Nothing is measured of how a person moves or writes. */
export const verdictOf = (trap: string | undefined, elapsed: number): Verdict => (trap || elapsed < leastTime ? 'unsure' : 'likely-person');
