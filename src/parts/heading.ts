import { native } from '../language/native';
import { nodesIn } from './slots';

/** The level of a heading inside `host`: the one that the page asks for, else one below the last heading of the page before it. */
export function levelIn(host: Element, level?: number): number {
  if (level) return level;
  const root = host.getRootNode() as Document;
  const before = [...native(root, 'querySelectorAll').call(root, 'h1,h2,h3,h4,h5')].findLast(
    (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before ? Number(before.localName[1]) + 1 : 2;
}

/** The level of the headings below the title that the page gives to `host`, in its slot `title`: the one that the page asks for, else one below that title. */
export function levelBelowTitle(host: Element, level?: number): number {
  const title = nodesIn(host, 'title').find(({ nodeName }) => /^h[1-6]$/i.test(nodeName));
  return Math.min(6, title && !level ? Number(title.nodeName[1]) + 1 : levelIn(host, level));
}
