/** A small virtual DOM: what Stencil's compiler calls as `h`, `Fragment` and `Host`. */
import { listen } from './drawing';

type Node_ = Element | Text;
type Attributes = Readonly<Record<string, unknown>>;

/** Shared by every node that has none: a page may hold a thousand cards. */
const noAttributes: Attributes = {};
export const noChildren: readonly VNode[] = [];

/** A node that a component asks for. Only `h` makes one: an object that comes in with data is shown as text, never as a node. */
export class VNode {
  node?: Node_;

  constructor(
    readonly tag: string | undefined,
    readonly ownAttributes: Attributes,
    /** Of a picture, nothing is kept once it is drawn. */
    public children: readonly VNode[],
    readonly text?: string,
  ) {}
}

type Child = VNode | string | number | boolean | null | undefined | readonly Child[];
type Component = (attributes: Attributes, children: readonly VNode[]) => Child;

/** The root of what a component renders. It is the shadow root. */
export const Host = '';
export const Fragment: Component = (_, children) => children;

function flatten(children: readonly Child[], into: VNode[] = []): VNode[] {
  for (const child of children) {
    if (child === null || child === undefined || typeof child === 'boolean') continue;
    if (Array.isArray(child)) flatten(child, into);
    else if (child instanceof VNode) into.push(child);
    else {
      // Not a node of ours, whose members would need their names here.
      const data: unknown = child;
      into.push(new VNode(undefined, noAttributes, noChildren, typeof data === 'string' ? data : JSON.stringify(data)));
    }
  }
  return into;
}

/** Makes a node of the virtual DOM, or calls a functional component: with its own attributes only, whatever the page added to `Object.prototype`. */
export function h(tag: string | Component, attributes: Attributes | null, ...children: Child[]): Child {
  const nodes = children.length > 0 ? flatten(children) : noChildren;
  return typeof tag === 'function' ? tag({ __proto__: null, ...attributes }, nodes) : new VNode(tag, attributes ?? noAttributes, nodes);
}

/** Sets one attribute, or the property of that name, which the parts of a picture do not have. */
function setAttribute(element: Element, name: string, old: unknown, value: unknown): void {
  // What is cast from a mould has no handlers yet.
  if ((old === value && typeof value !== 'function') || name === 'key') return;
  const type = name.toLowerCase().slice(2);
  const properties = element as unknown as Record<string, unknown>;
  const isProperty = name in element && !(name in noAttributes || 'ownerSVGElement' in element);
  if (name === 'class') {
    // The classes that other programs added stay.
    const others = [...element.classList].filter((other) => !` ${old as string} `.includes(` ${other} `));
    element.setAttribute(name, [value, ...others].join(' '));
  } else if (/^on[A-Z]/.test(name)) {
    listen(element, type, value as EventListener | undefined);
  } else if (isProperty) {
    if (properties[name] !== value) properties[name] = value ?? '';
    if (value === null || value === undefined) element.removeAttribute(name);
  } else if (value === null || value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value as string);
  }
}

function create(vnode: VNode, namespace: string): Node_ {
  const { tag, text = '', children } = vnode;
  if (tag === undefined) return (vnode.node = new Text(text));
  const inside = tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespace;
  const element = Document.prototype.createElementNS.call(document, inside, tag);
  vnode.node = element;
  patchAttributes(element, noAttributes, vnode.ownAttributes);
  for (const child of children) element.appendChild(create(child, inside));
  if (tag === 'svg') vnode.children = noChildren;
  return element;
}

function patchAttributes(element: Element, old: Attributes, attributes: Attributes): void {
  for (const name in old) if (!(name in attributes)) setAttribute(element, name, old[name], undefined);
  for (const name in attributes) if (Object.hasOwn(attributes, name)) setAttribute(element, name, old[name], attributes[name]);
}

const isSame = (one: VNode, other: VNode): boolean => one.tag === other.tag && one.ownAttributes.key === other.ownAttributes.key;

/** Makes `node`, drawn from `old`, look like `vnode`. A picture is one whole: another picture has another key, and so another node. */
function patch(node: Node_, old: VNode, vnode: VNode): void {
  vnode.node = node;
  if (vnode.tag === 'svg') {
    vnode.children = noChildren;
    return;
  }
  if (vnode.tag !== undefined) {
    patchAttributes(node as Element, old.ownAttributes, vnode.ownAttributes);
    patchChildren(node as Element, old.children, vnode.children);
  } else if (old.text !== vnode.text) {
    (node as Text).data = vnode.text ?? '';
  }
}

/**
 * Another program (a translator, search marks, a reading help) has changed what we drew in `parent`. While our text stays the same, its nodes may
 * replace ours. Before our text changes, its nodes with words are removed, and our texts are restored.
 */
function keepsForeign(parent: Node, old: readonly VNode[], isChanged: boolean): boolean {
  const gone = old.filter(({ node }) => !parent.contains(node as Node));
  const foreign = ([...parent.childNodes] as Element[]).filter(
    (child) =>
      !old.some(({ node }) => child.contains(node as Node)) &&
      // Not what is beside our words: elements of writing helps, and styles.
      !/-|style|script/i.test(child.nodeName) &&
      (child.textContent.trim() || gone.some(({ tag }) => tag === child.localName)),
  );
  if (!isChanged && gone.every(({ tag }) => !tag && foreign[0])) return true;
  for (const node of foreign) parent.removeChild(node);
  for (const { node, text } of old) if (text !== undefined) (node as Text).data = text;
  return false;
}

const isTouched = ({ node, text }: VNode, parent: Node): boolean => node?.parentNode !== parent || (text !== undefined && (node as Text).data !== text);

/**
 * Children at the start that stay are patched in place; the others are matched from the end, by tag and key. A node is moved only if its order among ours
 * is wrong: moving loses the focus. Nodes of other programs stay where they are.
 */
export function patchChildren(parent: Element | ShadowRoot, old: readonly VNode[], children: readonly VNode[]): void {
  const namespace = (parent as Element).namespaceURI ?? 'http://www.w3.org/1999/xhtml';
  const left = [...old];
  const matches: (VNode | undefined)[] = [];
  let first = 0;
  while (left[0] && children[first] && isSame(left[0], children[first] as VNode)) matches[first++] = left.shift();
  for (let index = children.length; index-- > first;) {
    const place = left.findLastIndex((candidate) => isSame(candidate, children[index] as VNode));
    if (place >= 0) [matches[index]] = left.splice(place, 1);
  }

  const keeps =
    old.some((vnode) => isTouched(vnode, parent)) &&
    keepsForeign(parent, old, left.length > 0 || children.some(({ text }, index) => !matches[index] || matches[index].text !== text));
  for (const { node } of left) node?.parentNode?.removeChild(node);

  let next: Node_ | null = null;
  for (let index = children.length; index--;) {
    const vnode = children[index] as VNode;
    const match = matches[index];
    const node: Node_ = match?.node ?? create(vnode, namespace);
    // The same node of the virtual DOM once more: nothing in it has changed.
    if (match && match !== vnode) patch(node, match, vnode);
    if (node.parentNode !== parent || node.nextSibling !== next) {
      const isIn = parent.contains(node);
      if (match && !isIn && keeps) continue;
      if (!isIn || (next && !(node.compareDocumentPosition(next) & 4))) (next?.parentNode ?? parent).insertBefore(node, next);
    }
    next = node;
  }
}

/** What further elements of the same class are cast from: copying nodes is several times faster than making them. */
export function makeMould(nodes: readonly VNode[]): DocumentFragment {
  const root = new DocumentFragment();
  for (const vnode of nodes) root.appendChild(create(vnode, 'http://www.w3.org/1999/xhtml'));
  return root;
}

/** Binds the virtual nodes to the nodes inside `parent`. */
export function bind(nodes: readonly VNode[], parent: Node): void {
  let child = parent.firstChild;
  for (const vnode of nodes) {
    vnode.node = child as Node_;
    bind(vnode.children, vnode.node);
    child = vnode.node.nextSibling;
  }
}
