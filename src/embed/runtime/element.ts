/** Custom elements from compiled components: properties, attributes, states, styles, rendering, events. */
import { bind, makeMould, noChildren, patchChildren, type Mould, type VNode } from './virtual-dom';

export const H = HTMLElement;
export const transformTag = (tag: string): string => tag;

/** The compiler's description of a member: its kind as bits. */
type Member = readonly [kind: number];
const isNumber = 2;
const isBoolean = 4;
const hasAttribute = 15;
const isMethod = 64;
const isReflected = 512;

/** Properties and states of an element, by name. */
type Members = Record<string, unknown>;

/** What the runtime keeps of one element. */
interface Instance {
  readonly values: Map<string, unknown>;
  /** Properties that the page set before the element was defined. */
  readonly early: Members;
  nodes: readonly VNode[];
  /** How many elements of the class were drawn, what the second and later ones are cast from, and which attributes show what a page sets as properties. */
  readonly drawn: { count: number; mould?: Mould; readonly reflected: readonly string[] };
  state: 'new' | 'connected' | 'rendering' | 'ready';
}

interface Lifecycle extends HTMLElement {
  __registerHost: () => void;
  __attachShadow: () => void;
  componentWillLoad?(): void;
  componentWillRender?(): void;
  componentDidLoad?(): void;
  connectedCallback: () => void;
  attributeChangedCallback: (name: string, old: string | null, value: string | null) => void;
  render(): VNode;
  setFocus?: () => void;
  readonly internals: ElementInternals;
}

/** What the compiler says of a component. */
type Description = readonly [flags: number, tag: string, members: Readonly<Record<string, Member>>];

const instances = new WeakMap<Element, Instance>();

function update(element: Lifecycle, instance: Instance): void {
  const root = element.shadowRoot as ShadowRoot;
  const isFirst = instance.nodes.length === 0;
  instance.state = 'rendering';
  try {
    // Selectors of the page, such as `[name=home]` and `:disabled`, match what was set as a property.
    for (const name of instance.drawn.reflected) {
      const value = (element as unknown as Members)[name] ?? false;
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else if ((element.getAttribute(name) ?? '') !== value) element.setAttribute(name, value as string);
    }
    element.componentWillRender?.();
    const { children } = element.render();
    if (isFirst && instance.drawn.count++ > 0) {
      const { nodes, root: cast } = (instance.drawn.mould ??= makeMould(children));
      root.appendChild(cast.cloneNode(true));
      bind(nodes, root);
      instance.nodes = nodes;
    }
    patchChildren(root, instance.nodes, children);
    instance.nodes = children;
  } finally {
    instance.state = 'ready';
  }
}

function load(element: Lifecycle, instance: Instance): void {
  const { shadowRoot } = element;
  // Where the person is in it already: the focus stays there.
  const focused = shadowRoot?.activeElement?.id as string;
  instance.state = 'rendering';
  element.componentWillLoad?.();
  // A declarative shadow root holds the server's rendering of the same: ours takes its place in the same task.
  shadowRoot?.replaceChildren();
  update(element, instance);
  shadowRoot?.getElementById(focused)?.focus();
  element.componentDidLoad?.();
}

/** Draws an element anew though nothing of its own has changed. */
export function forceUpdate(element: Lifecycle): void {
  const instance = instances.get(element);
  if (instance?.state === 'ready') update(element, instance);
}

interface ElementClass {
  new (): Lifecycle;
  readonly prototype: Lifecycle;
  readonly style: string;
  readonly formAssociated?: boolean;
  observedAttributes?: string[];
}

/** What a native control has and the internals of an element know: `form`, `labels`, `validity`, `checkValidity()` … */
function addNativeMembers(prototype: Lifecycle): void {
  for (const name in ElementInternals.prototype) {
    if (name in prototype || !(name in HTMLInputElement.prototype)) continue;
    Object.defineProperty(prototype, name, {
      get(this: Lifecycle) {
        const member = (this.internals as unknown as Members)[name];
        return typeof member === 'function' ? (member.bind(this.internals) as unknown) : member;
      },
    });
  }
}

/** Gives a compiled class its properties, attributes, styles and rendering. */
export function proxyCustomElement(Class: ElementClass, [, , members]: Description): ElementClass {
  const { prototype } = Class;
  const connected = Object.getOwnPropertyDescriptor(prototype, 'connectedCallback')?.value as (() => void) | undefined;
  const names = new Map<string, string>();
  const own = Object.entries(members).filter(([, [kind]]) => !(kind & isMethod));
  const drawn = { count: 0, reflected: own.filter(([, [kind]]) => kind & isReflected).map(([name]) => name) };
  let sheet: CSSStyleSheet | undefined;

  for (const [name, [kind]] of own) {
    // `moreLimit` is set by the attribute `more-limit`.
    if (kind & hasAttribute) names.set(name.replace(/[A-Z]/g, '-$&').toLowerCase(), name);
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
    const name = names.get(attribute) as string;
    const isSet = value !== null && value !== 'false';
    const [kind] = members[name] as Member;
    (this as unknown as Members)[name] = kind & isBoolean ? isSet : value;
  };

  prototype.__registerHost = function () {
    const early: Members = {};
    for (const [name] of own) {
      if (!Object.hasOwn(this, name)) continue;
      early[name] = (this as unknown as Members)[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what the page set stands before the property of the class
      delete (this as unknown as Members)[name];
    }
    instances.set(this, { values: new Map(), early, nodes: noChildren, drawn, state: 'new' });
  };

  prototype.__attachShadow = function () {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(Class.style);
      if (prototype.setFocus) prototype.focus = prototype.setFocus;
      if (Class.formAssociated) addNativeMembers(prototype);
    }
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).adoptedStyleSheets = [sheet];
  };

  prototype.connectedCallback = function () {
    const instance = instances.get(this) as Instance;
    if (instance.state === 'new') {
      instance.state = 'connected';
      Object.assign(this, instance.early);
      queueMicrotask(() => load(this, instance));
    }
    connected?.call(this);
  };
  return Class;
}

/** The same for a script tag, which also defines the element. The first of two on a page stays. */
export function defineElement(Class: ElementClass, description: Description): void {
  const [, tag] = description;
  if (customElements.get(tag)) console.info(`<${tag}> was there already.`);
  else customElements.define(tag, proxyCustomElement(Class, description));
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
