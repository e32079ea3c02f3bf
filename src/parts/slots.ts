/** The nodes that `host` gives to one of its slots; the default slot is ''. A server's elements have the attribute, and no property `slot`. */
export function nodesIn(host: Element, slot: string): Node[] {
  return [...host.childNodes].filter((node) => ((node as Partial<Element>).getAttribute?.('slot') ?? '') === slot && node.nodeType !== Node.COMMENT_NODE);
}

/** Whether a person sees words in `node`: none are in a style of the page, or in anything that is hidden. What is not drawn yet, and what a server draws, has no style. */
export function showsWords(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
  const display = (globalThis as Partial<typeof globalThis>).getComputedStyle?.(node as Element).display;
  const isHidden = display ? display === 'none' : (node as Element).matches('[hidden],style,script,template');
  return !isHidden && [...node.childNodes].some(showsWords);
}

/** Whether a person sees words in one of the slots of `host`; the default slot is ''. */
export const hasWords = (host: Element, slot = ''): boolean => nodesIn(host, slot).some(showsWords);
