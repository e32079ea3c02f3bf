import type { Register } from '../language/messages';

/** Elements that stand in a line of words. All others stand apart from what is before and after them. */
const inline = /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const silent = /^(script|style|template|noscript|audio|video)$/;

/** Whether a node is for the other register: easy words where the usual ones are read, and those where easy ones stand beside them. */
function isOther(node: Element, register: Register): boolean {
  const isPair = node.parentElement?.localName === 'co-easy-read';
  const kindOf = (element: Element): string | null => element.getAttribute('data-co-words') ?? (isPair ? element.getAttribute('slot') : null);
  const kind = kindOf(node);
  if (kind === 'easy') return register !== 'easy';
  return kind === 'standard' && register === 'easy' && Array.from(node.parentElement?.children ?? []).some((sibling) => kindOf(sibling) === 'easy');
}

function collect(node: Node, register: Register): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const tag = element.localName;
  if (silent.test(tag) || element.hasAttribute('hidden') || isOther(element, register)) return '';
  const words = tag === 'img' ? (element.getAttribute('alt') ?? '') : Array.from(element.childNodes, (child) => collect(child, register)).join('');
  return inline.test(tag) ? words : ` ${words} `;
}

/**
 * The words of `nodes` in a register, with runs of white space as one space, blocks and pictures apart. They come from the markup alone: no style, no
 * engine and no server's rendering changes them. That is what a proof needs; `askedQuestion` has what was on the screen.
 */
export const wordsOf = (nodes: readonly Node[], register: Register): string =>
  nodes
    .map((node) => collect(node, register))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
