/**
 * The client runtime of the script-tag builds: it stands in for Stencil's under the same compiled components.
 * Stencil's runtime also serves lazy loading, scoped styles and slot relocation; this one serves what the kit uses
 * (shadow DOM, properties, states, methods, events, form association) in a third of the bytes. See `docs/decisions/0003`.
 *
 * Bundlers and React get Stencil's own runtime. The behaviour tests run over both.
 */

type Node_ = Element | Text;
type Attributes = Readonly<Record<string, unknown>>;

interface VNode {
  readonly tag?: string;
  readonly attributes: Attributes;
  readonly children: readonly VNode[];
  readonly text?: string;
  node?: Node_;
}

type Child = VNode | string | number | boolean | null | undefined | readonly Child[];
type Component = (attributes: Attributes, children: readonly VNode[]) => Child;

/** The compiler's description of a member: its kind as bits, and the attribute where it is not called like the member. */
type Member = readonly [kind: number, attribute?: string];
const isNumber = 2;
const isBoolean = 4;
const hasAttribute = 15;
const isMethod = 64;

/** The root of what a component renders; it stands for the shadow root. */
export const Host = '';
export const H = HTMLElement;
export const Fragment: Component = (_, children) => children;
export const transformTag = (tag: string): string => tag;

function flatten(children: readonly Child[]): VNode[] {
  return (children as Child[]).flatMap((child) => {
    if (child === null || child === undefined || typeof child === 'boolean') return [];
    if (Array.isArray(child)) return flatten(child);
    return typeof child === 'object' ? (child as VNode) : { attributes: {}, children: [], text: String(child) };
  });
}

/** Makes a node of the virtual DOM, or calls a functional component. */
export function h(tag: string | Component, attributes: Attributes | null, ...children: Child[]): Child {
  const nodes = flatten(children);
  return typeof tag === 'function' ? tag(attributes ?? {}, nodes) : { tag, attributes: attributes ?? {}, children: nodes };
}

/** A class as one string; an object holds the classes that are set where its value is true. */
function classes(value: string | Readonly<Record<string, boolean>>): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .filter(([, isSet]) => isSet)
    .map(([name]) => name)
    .join(' ');
}

function setAttribute(element: Element, name: string, old: unknown, value: unknown): void {
  if (old === value || name === 'key') return;
  const isEvent = /^on[A-Z]/.test(name);
  const type = name.toLowerCase() in window ? name.toLowerCase().slice(2) : name.charAt(2).toLowerCase() + name.slice(3);
  const properties = element as unknown as Record<string, unknown>;
  if (isEvent) {
    if (old) element.removeEventListener(type, old as EventListener);
    if (value) element.addEventListener(type, value as EventListener);
  } else if (name === 'class') {
    element.setAttribute(name, classes(value as string));
  } else if (name in element && element instanceof HTMLElement) {
    if (properties[name] !== value) properties[name] = value ?? '';
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
  patchAttributes(element, {}, vnode.attributes);
  for (const child of children) element.append(create(child, inside));
  return element;
}

function patchAttributes(element: Element, old: Attributes, attributes: Attributes): void {
  for (const name in old) if (!(name in attributes)) setAttribute(element, name, old[name], undefined);
  for (const name in attributes) setAttribute(element, name, old[name], attributes[name]);
}

const isSame = (one: VNode, other: VNode): boolean => one.tag === other.tag && one.attributes.key === other.attributes.key;

/** Makes `node`, drawn from `old`, look like `vnode`. */
function patch(node: Node_, old: VNode, vnode: VNode): void {
  vnode.node = node;
  if (node instanceof Element) {
    patchAttributes(node, old.attributes, vnode.attributes);
    patchChildren(node, old.children, vnode.children);
  } else if (old.text !== vnode.text) {
    node.data = vnode.text ?? '';
  }
}

/** Children at both ends that stay are patched in place; those between are matched by tag and key. A node is moved only if it must: moving loses the focus. */
function patchChildren(parent: Element | ShadowRoot, old: readonly VNode[], children: readonly VNode[]): void {
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

/** What the runtime keeps of one element. */
interface Instance {
  readonly values: Map<string, unknown>;
  /** Properties that the page set before the element was defined. */
  readonly early: Map<string, unknown>;
  nodes: readonly VNode[];
  state: 'new' | 'connected' | 'rendering' | 'ready';
}

interface Lifecycle extends HTMLElement {
  __registerHost: () => void;
  __attachShadow: () => void;
  componentWillLoad?(): void;
  componentWillRender?(): void;
  connectedCallback: () => void;
  attributeChangedCallback: (name: string, old: string | null, value: string | null) => void;
  render(): VNode;
}

const instances = new WeakMap<Element, Instance>();

function update(element: Lifecycle, instance: Instance): void {
  instance.state = 'rendering';
  try {
    element.componentWillRender?.();
    const { children } = element.render();
    patchChildren(element.shadowRoot as ShadowRoot, instance.nodes, children);
    instance.nodes = children;
  } finally {
    instance.state = 'ready';
  }
}

function load(element: Lifecycle, instance: Instance): void {
  instance.state = 'rendering';
  element.componentWillLoad?.();
  // A declarative shadow root holds the server's rendering of the same: ours takes its place in the same task.
  element.shadowRoot?.replaceChildren();
  update(element, instance);
}

interface ElementClass {
  new (): Lifecycle;
  readonly prototype: Lifecycle;
  readonly style: string;
  observedAttributes?: string[];
}

/** Gives a compiled class its properties, attributes, styles and rendering. */
export function proxyCustomElement(Class: ElementClass, [, , members]: [number, string, Readonly<Record<string, Member>>]): ElementClass {
  const { prototype } = Class;
  const connected = Object.getOwnPropertyDescriptor(prototype, 'connectedCallback')?.value as (() => void) | undefined;
  const names = new Map<string, string>();
  const own = Object.entries(members).filter(([, [kind]]) => !(kind & isMethod));
  let sheet: CSSStyleSheet | undefined;

  for (const [name, [kind, attribute]] of own) {
    if (kind & hasAttribute) names.set(attribute ?? name, name);
    Object.defineProperty(prototype, name, {
      get(this: Lifecycle) {
        return instances.get(this)?.values.get(name);
      },
      set(this: Lifecycle, given: unknown) {
        const instance = instances.get(this) as Instance;
        const isText = typeof given === 'string';
        const value = isText && kind & isNumber ? parseFloat(given) : isText && kind & isBoolean ? given !== 'false' : given;
        if (Object.is(instance.values.get(name), value)) return;
        instance.values.set(name, value);
        if (instance.state === 'ready') update(this, instance);
      },
      enumerable: true,
      configurable: true,
    });
  }

  Class.observedAttributes = [...names.keys()];

  prototype.attributeChangedCallback = function (attribute, _, value) {
    const name = names.get(attribute) ?? attribute;
    const isSet = value !== null && value !== 'false';
    Object.assign(this, { [name]: (members[name]?.[0] ?? 0) & isBoolean ? isSet : value });
  };

  prototype.__registerHost = function () {
    const early = new Map<string, unknown>();
    for (const [name] of own) {
      if (!Object.hasOwn(this, name)) continue;
      early.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    }
    instances.set(this, { values: new Map(), early, nodes: [], state: 'new' });
  };

  prototype.__attachShadow = function () {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(Class.style);
    }
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).adoptedStyleSheets = [sheet];
  };

  prototype.connectedCallback = function () {
    const instance = instances.get(this) as Instance;
    if (instance.state === 'new') {
      instance.state = 'connected';
      Object.assign(this, Object.fromEntries(instance.early));
      queueMicrotask(() => load(this, instance));
    }
    connected?.call(this);
  };
  return Class;
}

/** An event of a component: it bubbles, leaves shadow roots, and can be cancelled. */
export function createEvent(element: Element, type: string): { emit: (detail: unknown) => CustomEvent } {
  return {
    emit: (detail) => {
      const event = new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail });
      element.dispatchEvent(event);
      return event;
    },
  };
}
