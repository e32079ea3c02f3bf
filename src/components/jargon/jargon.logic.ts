import type { Mistake } from '../../language/misuse';
import { native } from '../../language/native';
import { hasWords, nodesIn } from '../../parts/slots';

/** The word, without the spaces that a page has around it. */
export const wordOf = (host: Element): string =>
  nodesIn(host, '')
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

/** The link from the word to its entry in a word list. */
export const linkIn = (host: Element): Element | undefined =>
  (nodesIn(host, '') as Partial<Element>[]).flatMap((node) => (node.matches?.('a') ? (node as Element) : (node.querySelector?.('a') ?? [])))[0];

/** What the word list of the same page says that the word means: the words of the `<dd>` after the `<dt>` that the link leads to, or of that `<dd>` itself. */
export function meaningIn(host: Element): string | undefined {
  const [, id = ''] = /^#(.+)/.exec(linkIn(host)?.getAttribute('href') ?? '') ?? [];
  if (!id) return undefined;
  const root = host.getRootNode() as Document;
  const entry = [...native(root, 'querySelectorAll').call(root, 'dt[id],dd[id]')].find((element) => element.id === id || encodeURIComponent(element.id) === id);
  let found: Element | null | undefined = entry;
  while (found?.localName === 'dt') found = found.nextElementSibling;
  const meaning: Node | null | undefined = found;
  return meaning?.textContent?.trim() || undefined;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!hasWords(host)) mistakes.push(['default slot', 'is empty. Write the word there.']);
  if (!hasWords(host, 'meaning') && !linkIn(host))
    mistakes.push(['slot meaning', 'is empty. Say what the word means: <span slot="meaning">(…)</span>. Or make the word a link to its entry in a word list.']);
  if (nodesIn(host, 'meaning').some((node) => !/^(span|bdi|em|i|b|strong)$/.test((node as Element).localName)))
    mistakes.push(['slot meaning', 'is not a <span>. Anything else ends the paragraph.']);
  return mistakes;
}
