import { nearest } from './nearest';
import type { Register } from './messages';

/** The attribute of a page, or of a part of it, that says how it is read: words apart by spaces. */
export const readingAttribute = 'data-co-reading';

/** One of the three switches, as `data-co-reading` names it: `easy` turns it on, `no-easy` off. */
export type ReadingSwitch = 'easy' | 'pictures' | 'listen';

/** What the nearest part of the page that speaks of a switch says of it, across shadow roots; nothing where none does. */
export function readingOf(start: Element, name: ReadingSwitch): boolean | undefined {
  const on = `[${readingAttribute}~=${name}]`;
  return nearest(start, `${on},[${readingAttribute}~=no-${name}]`)?.matches(on);
}

/** The register of an element: the one that is fixed on it, else that of the nearest part of the page. */
export const registerOf = (host: Element, fixed: Register | undefined): Register =>
  (fixed ?? (readingOf(host, 'easy') && 'easy')) === 'easy' ? 'easy' : 'standard';
