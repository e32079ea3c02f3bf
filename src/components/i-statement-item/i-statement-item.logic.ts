import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(item: Element, statementId: string | undefined): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!statementId) mistakes.push(['statement-id', 'is missing. Give each statement its own, so that an answer stays with its statement.']);
  if (!hasWords(item)) mistakes.push(['default slot', 'is empty. Write a statement.']);
  if (!item.closest('co-i-statement-set')) mistakes.push(['place', 'is outside a <co-i-statement-set>. Put it inside one, because the set asks it.']);
  return mistakes;
}
