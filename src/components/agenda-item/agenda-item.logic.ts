import type { Mistake } from '../../language/misuse';
import { agree, listen, talk, type Drawing } from '../../parts/pictures';
import { hasWords } from '../../parts/slots';
import { startOf } from '../agenda/agenda.logic';
import type { AgendaKind } from './agenda-item.kinds';

/** A break has no picture: it is quieter than what it is between. */
export const drawings: Readonly<Record<AgendaKind, Drawing | undefined>> = { tell: listen, talk, decide: agree, break: undefined };

/** Slots that have easy words, and those of the easy words. */
export const slots = ['', 'easy', 'more', 'easy-more', 'outcome', 'easy-outcome'];

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element, kind: string | undefined): Mistake[] {
  const mistakes: Mistake[] = [];
  if (kind !== undefined && !Object.hasOwn(drawings, kind)) mistakes.push(['kind', `"${kind}" is not one of: ${Object.keys(drawings).join(', ')}.`]);
  if (!hasWords(host)) mistakes.push(['default slot', 'is empty. Write what it is about.']);
  if (startOf(host) === undefined) mistakes.push(['slot time', 'has no time. Write when it begins: <time slot="time">10:20</time>.']);
  if (!host.closest('co-agenda')) mistakes.push(['place', 'is outside a <co-agenda>.']);
  return mistakes;
}
