import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(controller: Element, canBeReached: boolean, address = ''): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!hasWords(controller)) mistakes.push(['default slot', 'is empty. Write the name of the organisation there.']);
  if (!isWebAddress(address)) mistakes.push(['privacy-href', 'is not a path or an https: address.']);
  if (!canBeReached) {
    mistakes.push(['contact-email', 'and contact-address are missing. Give at least one, because not everyone uses a telephone.']);
  }
  return mistakes;
}
