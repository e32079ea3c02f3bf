import type { Piece } from '../snippet/index';

/** A piece as nodes of a document: no HTML is parsed, so nothing that was typed can become markup. */
export function nodeOf(part: Piece | string, owner: Document = document): Node {
  if (typeof part === 'string') return owner.createTextNode(part);
  const made = owner.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attributes)) made.setAttribute(name, value === true ? '' : value);
  made.append(...part.children.map((child) => nodeOf(child, owner)));
  return made;
}

/** The element of this page with an id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is not in the page.`);
  return found;
}
