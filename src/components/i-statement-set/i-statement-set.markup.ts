import { areUsable } from '../../answers/scales';
import type { Mistake } from '../../language/misuse';
import { isWebAddress } from '../../sending/address';
import type { IStatementSet } from './i-statement-set';
import { wordsIn } from './i-statement-set.statements';

/** A server draws every statement on one page, because without JavaScript nothing leads to the next one. */
export const isBrowser = 'MutationObserver' in globalThis;

/** The title of the set, in the words of the page or of the pack; empty if there is none. */
export const titleOf = ({ host, source }: IStatementSet): string => wordsIn(host, 'title') || (source.pack?.title ?? '');

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ host, name, choices, action, src, pack, statements }: IStatementSet): Mistake[] {
  const mistakes: Mistake[] = [];
  const ids = [...host.querySelectorAll(':scope > co-i-statement-item')].map((item) => item.getAttribute('statement-id')).filter(Boolean);
  const doubled = ids.find((id, index) => ids.indexOf(id) < index);
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (!src && !pack && statements.length === 0)
    mistakes.push(['default slot', 'is empty. Write a <co-i-statement-item> for each statement, or give a pack with src.']);
  if (doubled) mistakes.push(['statement-id', `"${doubled}" is used by more than one statement. Give each its own.`]);
  if (choices && !areUsable(choices)) mistakes.push(['choices', 'needs two or more, each with words and a value.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  if (host.closest('form')) mistakes.push(['place', 'is inside a <form>. Put it outside, because it sends by itself.']);
  return mistakes;
}
