import { verdictOf } from './shield';

describe('verdictOf', () => {
  it.each([
    ['a voice user, who answers in four seconds', '', 4000, 'likely-person'],
    ['a switch user, who takes half an hour', '', 1_800_000, 'likely-person'],
    ['a person whose browser has no field to find', undefined, 5000, 'likely-person'],
    ['a person whose password manager filled everything in', 'me@example.org', 60_000, 'unsure'],
    ['a program that is done at once', '', 150, 'unsure'],
  ])('%s', (_, trap, elapsed, verdict) => {
    expect(verdictOf(trap, elapsed)).toBe(verdict);
  });
});
