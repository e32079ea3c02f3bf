import { differences, rounds, type Difference, type Round } from '../../answers/impact';
import type { Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { better, notAboutMe, notSure, same, worse, type Drawing } from '../../parts/pictures';
import { hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import { tooLongAt, type ToolProblem } from '../../tool/problem';

const pictures = { better, same, worse, 'not-sure': notSure, 'not-about-me': notAboutMe } satisfies Record<Difference, Drawing>;
export const pictureOf = (value: string): Drawing | undefined => pictures[value as Difference];

/** The most characters of a person's own words. */
export const moreLimit = 2000;

/** An unknown round counts as the first. */
export const roundOf = (name: string): Round => rounds.find((each) => each === name) ?? 'now';

/** What the address of the page chooses, as a link in an e-mail does: `?library-lift=better`. Nothing without a name. */
export const chosenByLink = (name: string, search: string): Difference | undefined =>
  differences.find((value) => name && value === new URLSearchParams(search).get(name));

/** The slot of what was done that fits the register, and has words. */
export const shownSlot = (host: Element, register: Register): string => (register === 'easy' && hasWords(host, 'easy') ? 'easy' : '');

/** What to put right before the answer can be sent. */
export function problemsOf(value: string | undefined, more: string, canSkip: boolean): ToolProblem[] {
  return [
    ...(value ? [] : [{ control: 'answer-0', key: canSkip ? ('chooseOrSkip' as const) : ('chooseOne' as const) }]),
    ...tooLongAt('more', more, moreLimit),
  ];
}

interface Markup {
  readonly name: string;
  readonly round: string;
  readonly action?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, round, action }: Markup, hasWhatWasDone: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (!hasWhatWasDone) mistakes.push(['default slot', 'is empty. Write what you changed.']);
  if (roundOf(round) !== round) mistakes.push(['round', `is not one of ${rounds.join(', ')}.`]);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  return mistakes;
}
