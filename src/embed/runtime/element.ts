/** Custom elements from compiled components: properties, attributes, states, styles, rendering, events. */
import { reportMisuse } from '../../language/misuse';
import { depth, drawNow, waiting } from './drawing';
import { attributeOf, read, type Member } from './values';
import { bind, h, makeMould, noChildren, patchChildren, type VNode } from './virtual-dom';

export const H = HTMLElement;
export const transformTag = (tag: string): string => tag;

const hasAttribute = 15;
const isList = 16;
const isProperty = 31;
const isMethod = 64;
const isReflected = 512;

/** Properties and states of an element, by name. */
type Members = Record<string, unknown>;

/** What the runtime keeps of one element. */
interface Instance {
  readonly values: Map<string, unknown>;
  /** Properties that the page set before the element was defined; nothing once it is in the page. */
  early?: Members;
  /** What is drawn; nothing before the first drawing. */
  nodes?: readonly VNode[];
  /** How many elements of the class were drawn, what the second and later ones are cast from, and which attributes show what a page sets as properties. */
  readonly drawn: { count: number; cast?: readonly VNode[]; mould?: DocumentFragment; readonly reflected: readonly string[] };
  /** Whether a change is drawn at once: not before the first drawing, and not during one. */
  isReady?: boolean;
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

/** Whether an attribute is a slip of the pen for another: about as long, and it begins or ends alike. */
const isNear = (attribute: string, name: string): boolean =>
  (name.startsWith(attribute.slice(0, 2)) || name.endsWith(attribute.slice(-3))) && Math.abs(attribute.length - name.length) < 2;

/**
 * Draws an element. Where that fails, the console says so, the element stays as it was, and its next change tries again: what made the change, as
 * sending an answer does, goes on. Before the first drawing, slots show the words of the page.
 */
function update(element: Lifecycle, instance: Instance): void {
  const { shadowRoot, localName } = element;
  const root = shadowRoot as ShadowRoot;
  const { drawn, nodes } = instance;
  let old = nodes ?? noChildren;
  instance.isReady = false;
  waiting.delete(element);
  try {
    // Selectors of the page, such as `[name=home]` and `:disabled`, match what was set as a property.
    for (const name of drawn.reflected) {
      const value = (element as unknown as Members)[name] ?? false;
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else if ((element.getAttribute(name) ?? '') !== value) element.setAttribute(name, value as string);
    }
    if (!nodes) element.componentWillLoad?.();
    element.componentWillRender?.();
    const { children } = element.render();
    // Where the person is in what the server drew: the focus stays there.
    const focused = !nodes && root.activeElement?.id;
    // A declarative shadow root holds the server's rendering of the same: ours takes its place in the same task.
    if (!nodes) root.replaceChildren();
    if (!nodes && drawn.count++ > 0) {
      old = drawn.cast ??= element.render().children;
      drawn.mould ??= makeMould(old);
      root.appendChild(drawn.mould.cloneNode(true));
      bind(old, root);
    }
    patchChildren(root, old, children);
    instance.nodes = children;
    instance.isReady = true;
    if (focused) root.getElementById(focused)?.focus();
    if (!nodes) element.componentDidLoad?.();
  } catch (error) {
    instance.isReady = true;
    console.error(`<${localName}> was not drawn:`, error, element);
    if (root.firstChild) return;
    const slots = ['', ...[...element.children].map(({ slot }) => slot)];
    patchChildren(
      root,
      noChildren,
      slots.map((name) => h('slot', { name }) as VNode),
    );
  }
}

/** Draws an element again, even if its own properties have not changed. */
export function forceUpdate(element: Lifecycle): void {
  const instance = instances.get(element);
  if (instance?.isReady) update(element, instance);
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
  Object.assign(prototype, {
    /** Only asks: what no browser fired shows nothing (`src/parts/form-control.ts`). */
    checkValidity(this: Lifecycle) {
      const isInvalid = this.matches(':invalid');
      if (isInvalid) this.dispatchEvent(new CustomEvent('invalid', { cancelable: true }));
      return !isInvalid;
    },
    reportValidity(this: Lifecycle) {
      const isValid = this.internals.reportValidity();
      // Another control of the form may be first, if the person sends the form.
      if (!isValid && !this.matches(':focus-within')) this.focus();
      return isValid;
    },
  });
  // Servers import the components, too, and have no internals.
  for (const name in (globalThis as Partial<typeof globalThis>).ElementInternals?.prototype) {
    if (name in (prototype as object) || !(name in HTMLInputElement.prototype)) continue;
    Object.defineProperty(prototype, name, {
      __proto__: null,
      get(this: Lifecycle) {
        const member = (this.internals as unknown as Members)[name];
        return typeof member === 'function' ? (member.bind(this.internals) as unknown) : member;
      },
    } as PropertyDescriptor);
  }
}

/** Gives a compiled class its properties, attributes, styles and rendering. */
export function proxyCustomElement(Class: ElementClass, [, , members]: Description): ElementClass {
  const { prototype } = Class;
  const connected = prototype.connectedCallback as (() => void) | undefined;
  const names = new Map<string, string>();
  const own = Object.entries(members).filter(([, [kind]]) => !(kind & isMethod));
  const drawn = { count: 0, reflected: own.filter(([, [kind]]) => kind & isReflected).map(([name]) => name) };
  let sheet: CSSStyleSheet | undefined;
  let page: Document | undefined;

  for (const [name, member] of own) {
    const [kind] = member;
    if (kind & hasAttribute) names.set(attributeOf(name), name);
    Object.defineProperty(prototype, name, {
      __proto__: null,
      get(this: Lifecycle) {
        return instances.get(this)?.values.get(name);
      },
      set(this: Lifecycle, given: unknown) {
        const instance = instances.get(this) as Instance;
        const value =
          kind & isProperty
            ? (read(this, name, member, given, reportMisuse) ?? instances.get(document.createElement(this.localName))?.values.get(name))
            : given;
        if (Object.is(instance.values.get(name), value)) return;
        instance.values.set(name, value);
        if (!instance.isReady) return;
        if (depth > 0) waiting.set(this, forceUpdate);
        else update(this, instance);
      },
      enumerable: true,
      configurable: true,
    } as PropertyDescriptor);
  }

  Class.observedAttributes = [...names.keys()];

  prototype.attributeChangedCallback = function (attribute, _, value) {
    (this as unknown as Members)[names.get(attribute) as string] = value;
  };

  prototype.__registerHost = function () {
    const early: Members = {};
    for (const [name] of own) {
      if (!Object.hasOwn(this, name)) continue;
      early[name] = (this as unknown as Members)[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the value that the page set hides the property of the class
      delete (this as unknown as Members)[name];
    }
    instances.set(this, { values: new Map(), early, drawn });
  };

  prototype.__attachShadow = function () {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
  };

  prototype.connectedCallback = function () {
    const instance = instances.get(this) as Instance;
    const { early } = instance;
    if (early) {
      instance.early = undefined;
      Object.assign(this, early);
      queueMicrotask(() => update(this, instance));
      for (const attribute of this.getAttributeNames()) {
        const meant = names.has(attribute) ? '' : Class.observedAttributes?.find((name) => isNear(attribute, name));
        if (attribute in (this as object) ? (members[attribute]?.[0] ?? 0) & isList : meant)
          reportMisuse(this, attribute, `is unknown. Use ${meant ?? 'the property'}.`);
      }
    }
    connected?.call(this);
    const { ownerDocument } = this;
    const root = this.shadowRoot as ShadowRoot;
    // A sheet is of one document, and an element may be moved to another.
    if (page !== ownerDocument) {
      page = ownerDocument;
      sheet = new (Reflect.get(Document.prototype, 'defaultView', page) as typeof window).CSSStyleSheet();
      sheet.replaceSync(Class.style);
    }
    if (!root.adoptedStyleSheets.includes(sheet as CSSStyleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet as CSSStyleSheet];
  };
  if (prototype.setFocus) prototype.focus = prototype.setFocus;
  if (Class.formAssociated) addNativeMembers(prototype);
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
      drawNow();
      const event = new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail });
      element.dispatchEvent(event);
      return event;
    },
  };
}
