import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';

/** What is wrong in the markup, for the developer: the attribute, and the fix. */
export function misuseOf(item: Element, name: string): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!/^[\w-]+$/.test(name))
    mistakes.push(['name', name ? `"${name}" has characters other than letters, digits and hyphens.` : 'is missing. Give each item its own.']);
  if (!hasWords(item)) mistakes.push(['default slot', 'is empty. Write what you ask for.']);
  if (!item.closest('co-consent-form')) mistakes.push(['place', 'is outside a <co-consent-form>. Put it inside one, because the form asks it.']);
  return mistakes;
}
