import { native } from '../language/native';

/** The level of a heading inside `host`: the one that the page asks for, else one below the last heading of the page before it. */
export function levelIn(host: Element, level?: number): number {
  if (level) return level;
  const root = host.getRootNode() as Document;
  const before = [...native(root, 'querySelectorAll').call(root, 'h1,h2,h3,h4,h5')].findLast(
    (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before ? Number(before.localName[1]) + 1 : 2;
}
