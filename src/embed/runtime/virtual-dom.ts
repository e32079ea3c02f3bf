/** A small virtual DOM: what Stencil's compiler calls as `h`, `Fragment` and `Host`. */

type Node_ = Element | Text;
type Attributes = Readonly<Record<string, unknown>>;

/** A node that a component asks for. Only `h` makes one: an object that comes in with data is shown as text, never as a node. */
export class VNode {
  node?: Node_;

  constructor(
    readonly tag: string | undefined,
    readonly attributes: Attributes,
    /** Of a picture, nothing is kept once it is drawn. */
    public children: readonly VNode[],
    readonly text?: string,
  ) {}
}

type Child = VNode | string | number | boolean | null | undefined | readonly Child[];
type Component = (attributes: Attributes, children: readonly VNode[]) => Child;

/** The root of what a component renders; it stands for the shadow root. */
export const Host = '';
export const Fragment: Component = (_, children) => children;

/** Shared by every node that has none: a page may hold a thousand cards. */
const noAttributes: Attributes = {};
export const noChildren: readonly VNode[] = [];

function flatten(children: readonly Child[], into: VNode[] = []): VNode[] {
  for (const child of children) {
    if (child === null || child === undefined || typeof child === 'boolean') continue;
    if (Array.isArray(child)) flatten(child, into);
    else into.push(child instanceof VNode ? child : new VNode(undefined, noAttributes, noChildren, typeof child === 'string' ? child : JSON.stringify(child)));
  }
  return into;
}

/** Makes a node of the virtual DOM, or calls a functional component. */
export function h(tag: string | Component, attributes: Attributes | null, ...children: Child[]): Child {
  const nodes = children.length > 0 ? flatten(children) : noChildren;
  return typeof tag === 'function' ? tag(attributes ?? noAttributes, nodes) : new VNode(tag, attributes ?? noAttributes, nodes);
}

/** A class as one string; an object holds the classes that are set where its value is true. */
function classes(value: string | Readonly<Record<string, boolean>>): string {
  if (typeof value === 'string') return value;
  let names = '';
  for (const name in value) if (value[name]) names += `${names && ' '}${name}`;
  return names;
}

const isEvent = /^on[A-Z]/;

/** The type of the event that a handler such as `onKeyDown` or `onCoSubmit` is for. */
function eventType(name: string): string {
  const native = name.toLowerCase();
  return native in window ? native.slice(2) : name.charAt(2).toLowerCase() + name.slice(3);
}

/** Sets one attribute. `properties` is the element where it has properties to set, and nothing for the parts of a picture. */
function setAttribute(element: Element, properties: Record<string, unknown> | undefined, name: string, old: unknown, value: unknown): void {
  if (old === value || name === 'key') return;
  if (name === 'class') {
    element.setAttribute(name, classes(value as string));
  } else if (isEvent.test(name)) {
    if (old) element.removeEventListener(eventType(name), old as EventListener);
    if (value) element.addEventListener(eventType(name), value as EventListener);
  } else if (properties && name in element) {
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
  if (tag === undefined) return (vnode.node = document.createTextNode(text));
  const inside = tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespace;
  const element = document.createElementNS(inside, tag);
  vnode.node = element;
  patchAttributes(element, noAttributes, vnode.attributes);
  for (const child of children) element.appendChild(create(child, inside));
  if (tag === 'svg') vnode.children = noChildren;
  return element;
}

function patchAttributes(element: Element, old: Attributes, attributes: Attributes): void {
  const properties = 'ownerSVGElement' in element ? undefined : (element as unknown as Record<string, unknown>);
  for (const name in old) if (!(name in attributes)) setAttribute(element, properties, name, old[name], undefined);
  for (const name in attributes) setAttribute(element, properties, name, old[name], attributes[name]);
}

const isSame = (one: VNode, other: VNode): boolean => one.tag === other.tag && one.attributes.key === other.attributes.key;

/** Makes `node`, drawn from `old`, look like `vnode`. A picture is one whole: another picture has another key, and so another node. */
function patch(node: Node_, old: VNode, vnode: VNode): void {
  vnode.node = node;
  if (vnode.tag === 'svg') {
    vnode.children = noChildren;
    return;
  }
  if (node instanceof Element) {
    patchAttributes(node, old.attributes, vnode.attributes);
    patchChildren(node, old.children, vnode.children);
  } else if (old.text !== vnode.text) {
    node.data = vnode.text ?? '';
  }
}

/** Children at both ends that stay are patched in place; those between are matched by tag and key. A node is moved only if it must: moving loses the focus. */
export function patchChildren(parent: Element | ShadowRoot, old: readonly VNode[], children: readonly VNode[]): void {
  const namespace = parent instanceof Element ? (parent.namespaceURI ?? '') : 'http://www.w3.org/1999/xhtml';
  const left = [...old];
  const matches: (VNode | undefined)[] = [];
  let last = children.length;
  const matchAt = (index: number, place: number): boolean => {
    const [candidate, child] = [left[place], children[index]];
    if (!candidate || !child || !isSame(candidate, child)) return false;
    matches[index] = candidate;
    left.splice(place, 1);
    return true;
  };
  let first = 0;
  while (first < last && matchAt(first, 0)) first++;
  while (last > first && matchAt(last - 1, left.length - 1)) last--;
  for (; first < last; first++) left.some((_, place) => matchAt(first, place));
  for (const gone of left) gone.node?.remove();

  let next: Node_ | null = null;
  for (const [index, child] of [...children.entries()].reverse()) {
    const match = matches[index];
    const node: Node_ = match?.node ?? create(child, namespace);
    if (match) patch(node, match, child);
    if (node.parentNode !== parent || node.nextSibling !== next) parent.insertBefore(node, next);
    next = node;
  }
}

/** A rendering to cast further elements of the same class from: copying nodes is several times faster than making them. */
export interface Mould {
  readonly nodes: readonly VNode[];
  readonly root: DocumentFragment;
}

/** A virtual node without its handlers: a copied node has none. */
const withoutHandlers = ({ tag, attributes, children, text }: VNode): VNode => {
  const kept = Object.entries(attributes).filter(([, value]) => typeof value !== 'function');
  return new VNode(tag, Object.fromEntries(kept), children.map(withoutHandlers), text);
};

export function makeMould(children: readonly VNode[]): Mould {
  const nodes = children.map(withoutHandlers);
  const root = document.createDocumentFragment();
  for (const vnode of nodes) root.appendChild(create(vnode, 'http://www.w3.org/1999/xhtml'));
  return { nodes, root };
}

/** Lets the virtual nodes stand for the nodes inside `parent`. */
export function bind(nodes: readonly VNode[], parent: Node): void {
  let child = parent.firstChild;
  for (const vnode of nodes) {
    vnode.node = child as Node_;
    if (vnode.tag !== undefined && vnode.tag !== 'svg') bind(vnode.children, vnode.node);
    child = vnode.node.nextSibling;
  }
}
