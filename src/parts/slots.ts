import type { Register } from '../language/messages';

/** The nodes that `host` gives to one of its slots; the default slot is ''. A server's elements have the attribute, and no property `slot`. */
export function nodesIn(host: Element, slot: string): Node[] {
  return [...host.childNodes].filter((node) => ((node as Partial<Element>).getAttribute?.('slot') ?? '') === slot && node.nodeType !== Node.COMMENT_NODE);
}

/** Whether an element is hidden from everybody. What is not drawn yet, and what a server draws, has no style. */
function isHidden(element: Element): boolean {
  const display = (globalThis as Partial<typeof globalThis>).getComputedStyle?.(element).display;
  return display ? display === 'none' : element.matches('[hidden],style,script,template');
}

/** Whether a person sees words in `node`: none are in a style of the page, or in anything that is hidden. */
export function showsWords(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
  return !isHidden(node as Element) && [...node.childNodes].some(showsWords);
}

/** Whether a person sees words in one of the slots of `host`; the default slot is ''. */
export const hasWords = (host: Element, slot = ''): boolean => nodesIn(host, slot).some(showsWords);

/** What is content without words. */
const media = 'img,svg,video,audio,iframe,object,canvas';

/** What an element with a name of its own draws, such as a picture of the kit, is not to be seen from outside: it counts. */
const showsMedia = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  !isHidden(node as Element) &&
  (node.nodeName.includes('-') || (node as Element).matches(media) || [...node.childNodes].some(showsMedia));

/** Whether a person sees or hears anything in one of the slots of `host`. */
export const hasContent = (host: Element, slot: string): boolean => nodesIn(host, slot).some((node) => showsWords(node) || showsMedia(node));

/**
 * The slot that is shown: the one with easy words if these are read, and something is in it. `easy-reply` is that of `reply`, and `easy` that of the default slot.
 */
export function fittingSlot(host: Element, name: string, register: Register): string {
  const easy = name ? `easy-${name}` : 'easy';
  return register === 'easy' && hasContent(host, easy) ? easy : name;
}
