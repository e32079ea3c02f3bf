/** The nodes that `host` gives to one of its slots; the default slot is ''. A server's elements have the attribute, and no property `slot`. */
export function nodesIn(host: Element, slot: string): Node[] {
  return [...host.childNodes].filter((node) => ((node as Partial<Element>).getAttribute?.('slot') ?? '') === slot && node.nodeType !== Node.COMMENT_NODE);
}

/** Whether `host` holds an element in its default slot. */
export const hasContent = (host: Element): boolean => nodesIn(host, '').some(({ nodeType }) => nodeType === Node.ELEMENT_NODE);

/** Whether `host` holds words in its default slot, other than what is hidden, and a style or script of the page. */
export const hasWords = (host: Element): boolean =>
  nodesIn(host, '').some((node) => !(node as Partial<Element>).matches?.('[hidden],style,script,template') && node.textContent?.trim());
