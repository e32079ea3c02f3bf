import { native } from '../language/native';
import { nodesIn } from './slots';

/** The level of a heading inside `host`, or `depth` below it: the one that the page asks for, else one below the last heading of the page before it; 6 at most. */
export function levelIn(host: Element, asked?: number, depth = 0): number {
  const root = host.getRootNode() as Document;
  const before = (): Element | undefined =>
    [...native(root, 'querySelectorAll').call(root, 'h1,h2,h3,h4,h5')].findLast(
      (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  return Math.min(6, (asked || Number(before()?.localName[1] ?? 1) + 1) + depth);
}

/** The level of the headings below the title that the page gives to `host`, in its slot `title`: the one that the page asks for, else one below that title. */
export function levelBelowTitle(host: Element, asked?: number): number {
  const title = nodesIn(host, 'title').find(({ nodeName }) => /^h[1-6]$/i.test(nodeName));
  return levelIn(host, asked || (title && Number(title.nodeName[1]) + 1));
}
