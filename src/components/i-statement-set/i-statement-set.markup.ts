import type { Mistake } from '../../language/misuse';
import { misuseOfAsking } from '../../tool/statement';
import type { IStatementSet } from './i-statement-set';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(set: IStatementSet): Mistake[] {
  const { host, src, pack, statements } = set;
  const mistakes = misuseOfAsking(set);
  const ids = [...host.querySelectorAll('co-i-statement-item')].map((item) => item.getAttribute('statement-id')).filter(Boolean);
  const doubled = ids.find((id, index) => ids.indexOf(id) < index);
  if (!src && !pack && statements.length === 0)
    mistakes.push(['default slot', 'is empty. Write a <co-i-statement-item> for each statement, or give a pack with src.']);
  if (doubled) mistakes.push(['statement-id', `"${doubled}" is used by more than one statement. Give each its own.`]);
  if (host.closest('form')) mistakes.push(['place', 'is inside a <form>. Put it outside, because it sends by itself.']);
  return mistakes;
}
