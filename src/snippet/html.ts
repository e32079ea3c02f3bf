import { isSpread, type Piece } from './piece';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML: safe between tags, and in an attribute with double quotes. What no page can hold is left out. */
export const escaped = (words: string): string =>
  words
    // Every line break is the same for a browser. The other control characters, and halves of a character, are not allowed in HTML.
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''))
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const attributesOf = ({ attributes }: Piece, prefix: string): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === true ? '' : `="${escaped(value)}"`}`)
    .join('');

const empty = new Set(['img']);

function write(part: Piece | string, indent: string): string {
  if (typeof part === 'string') return escaped(part);
  const { tag, children } = part;
  const start = `<${tag}${attributesOf(part, '')}>`;
  if (empty.has(tag)) return start;
  if (!isSpread(part)) return `${start}${children.map((child) => write(child, indent)).join('')}</${tag}>`;
  const within = `${indent}  `;
  return `${start}${children.map((child) => `\n${within}${write(child, within)}`).join('')}\n${indent}</${tag}>`;
}

/** A piece as HTML, indented. */
export const htmlOf = (part: Piece | string): string => write(part, '');

/** The attributes that keep their names on an element with `data-co`. */
const ofPage = new Set(['lang', 'dir', 'id', 'class']);

/** What counts only on the script tag of `kit.js`, because with cookies, or as a form, an answer could do what the person may do on the site. */
const ofSite = new Set(['credentials', 'encoding']);

/**
 * The same piece where no tag of the kit may be written: `<div data-co="i-statement" data-name="home">`. Each attribute becomes `data-…`, also `slot`.
 */
export function dataPieceOf({ tag, attributes, children }: Piece): Piece {
  const isOfKit = tag.startsWith('co-');
  const counting = Object.entries(attributes).filter(([name]) => !(isOfKit && ofSite.has(name)));
  const given = counting.map(([name, value]): [string, string | true] => {
    const isKept = ofPage.has(name) || (!isOfKit && name !== 'slot');
    return [isKept ? name : `data-${name}`, value];
  });
  return {
    tag: isOfKit ? 'div' : tag,
    attributes: { ...(isOfKit ? { 'data-co': tag.slice('co-'.length) } : {}), ...Object.fromEntries(given) },
    children: children.map((child) => (typeof child === 'string' ? child : dataPieceOf(child))),
  };
}
