import { normalised } from '../consent/text';
import { isWebAddress } from '../sending/address';

/** Elements whose inside nobody reads as words. */
const silent = /^(script|style|template|noscript|audio|video|canvas|object|iframe|title|co-listen)$/;
/** Elements that are in a line of words, where no style says so: on a server, and off the screen. All others are apart from what is before and after. */
const inline = /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|slot|span|strike|strong|sub|sup|time|u|var|wbr)$/;
/** Styles that give words another meaning: struck out, underlined, raised, lowered, in capitals, numbered. */
const telling = /^(line-t|under)|^su[bp]|case|capit|decimal|lower|upper/;
/** Attributes that a person sees, hears or can follow. */
const attributesWithMeaning = ['alt', 'src', 'href', 'aria-label', 'placeholder', 'value', 'start', 'dir'];

/** The page's own signs of our kind are doubled up: they cannot pretend to be marks. */
const escaped = (text: string): string => text.replace(/[⟦⟧]/g, '⟦$&⟧');

/** The words of a node. `looks` are the styles around it, and the first of them is whether it is seen. */
function collect(node: Node, around: readonly unknown[]): string {
  if (node.nodeType === Node.TEXT_NODE) return around[0] === 'hidden' ? '' : escaped((node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLInputElement & Partial<Pick<HTMLSlotElement, 'assignedNodes'>>;
  const tag = element.localName;
  // A server, and an element that is off the screen, have no style.
  const styleOf = (part?: string): Partial<CSSStyleDeclaration> => (globalThis as Partial<typeof globalThis>).getComputedStyle?.(element, part) ?? {};
  const { display, visibility, fontSize, textDecorationLine, verticalAlign, textTransform, listStyleType, position = '', opacity } = styleOf();
  if (silent.test(tag) || (display ? display === 'none' : element.hasAttribute('hidden'))) return '';
  const added = (part: string): string =>
    escaped(
      (styleOf(part).content ?? '').replace(/^(none|normal|-moz-.*)$|"/g, '').replace(/attr\((.+?)\)/g, (_, name: string) => element.getAttribute(name) ?? ''),
    );
  const looks = [fontSize === '0px' ? 'hidden' : visibility, tag !== 'a' && textDecorationLine, verticalAlign, textTransform, listStyleType];
  const assigned = element.assignedNodes?.();
  const children = assigned?.length ? assigned : (element.shadowRoot ?? element).childNodes;
  const inside = /^(textarea|select|input)$/.test(tag) ? `${element.value} ${element.checked}` : [...children].map((child) => collect(child, looks)).join('');
  const marks = looks.filter((look, index) => look && look !== around[index] && telling.test(look));
  if (/^(details|co-details|rt)$/.test(tag)) marks.push(tag);
  // For a screen reader only: a person who hears it was told, and a person who sees was not.
  if (opacity === '0' || (/abs|fix/.test(position) && element.clientWidth < 2)) marks.push('heard');
  for (const name of tag === 'img' && !element.alt ? [] : attributesWithMeaning) {
    const value = element.getAttribute(name);
    if (value !== null && (name !== 'href' || isWebAddress(value))) marks.push(`${name}=${escaped(value)}`);
  }
  const words = added('::before') + inside + added('::after');
  const marked = marks.length > 0 ? `⟦${marks.join(' ')}: ${words}⟧` : words;
  return (display ? /^(inline|contents|ruby)/.test(display) && tag !== 'br' : inline.test(tag)) ? marked : ` ${marked} `;
}

/**
 * The words of `nodes` as they are shown, in one form: runs of white space as one space, blocks apart, and what is struck out, raised, heard only and
 * so on marked as such. In a browser it reads what is drawn, with the styles of the page; on a server, and for what is off the screen, the markup.
 * What is in it, and why: `docs/decisions/0020-what-is-proved.md`.
 */
export const wordsOf = (nodes: Iterable<Node>): string => normalised([...nodes].map((node) => collect(node, [])).join(''));
