/** A React component over an element of the kit, for React 18 and 19. One module of `coproduction-kit/react` stands on it for each element. */
import {
  createElement,
  forwardRef,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  type ForwardedRef,
  type ReactNode,
  type RefCallback,
} from 'react';
import { attributeOf } from '../runtime/values';
import { answers, sort } from './sort';

export type Values = Readonly<Record<string, unknown>>;

/** An element as a page in React asks for it. */
export interface Asked {
  readonly tag: string;
  readonly attributes: Values;
  /** All that the page sets, also what no attribute can hold. */
  readonly properties: Values;
  readonly children: ReactNode;
}

/** Draws what stands in an element before its own script does. */
export type Draw = (asked: Asked) => ReactNode;

export interface Kind {
  readonly tag: string;
  readonly Class: { readonly prototype: object };
  readonly define: () => void;
  /** The event of each handler: `{ onCoAnswer: 'coAnswer' }`. */
  readonly events: Readonly<Record<string, string>>;
  /** The slot that the element around it has for it; in the browser that element says so itself. */
  readonly slot?: (props: Values) => string;
}

/** Nothing happens on a server; React 18 says so about the first of these two. */
const useChange = typeof window === 'undefined' ? useEffect : useLayoutEffect;

type Tool = HTMLElement & Record<string, unknown> & { connectedCallback?(): void };

/**
 * Hands over what has changed since `before`. An answer that the page holds stays as the page says, as in a controlled input. Attributes, too: React 19
 * sets the property alone, and styles, forms and other tools look at the attribute.
 */
function apply(element: Tool, properties: Values, attributes: Values, before: Values): void {
  for (const name of Object.keys({ ...before, ...properties })) {
    const value = properties[name];
    const isAnswer = answers.includes(name);
    const [attribute, said] = [attributeOf(name), attributes[attributeOf(name)]];
    if (!isAnswer && said === undefined) element.removeAttribute(attribute);
    else if (!isAnswer && element.getAttribute(attribute) !== String(said)) element.setAttribute(attribute, String(said));
    const isHeld = value !== undefined && isAnswer;
    if ((isHeld ? element[name] : before[name]) !== value) element[name] = value;
  }
}

/**
 * Marks an element of a server's page with properties that no attribute can hold. Its script takes it over when they are here, and not before: another
 * part of the page may define it first, where React comes to the parts of a page one by one (Suspense).
 */
const mark = 'data-co-waits';

function waitWhereMarked(prototype: { connectedCallback?: (this: Element) => void }): void {
  const { connectedCallback } = prototype;
  prototype.connectedCallback = function () {
    if (!this.hasAttribute(mark)) connectedCallback?.call(this);
  };
}

/** Begins it, with all that the page has set. */
function begin(element: Tool, define: () => void): void {
  const isLate = element.hasAttribute(mark) && customElements.get(element.localName) !== undefined;
  element.removeAttribute(mark);
  define();
  if (isLate && element.isConnected) element.connectedCallback?.();
}

export function component(kind: Kind, draw?: Draw): unknown {
  const { tag, define, Class } = kind;
  if (draw) waitWhereMarked(Class.prototype);
  const types = [...new Set(Object.values(kind.events))];

  const Component = ({ children, ...props }: { readonly children?: ReactNode }, ref: ForwardedRef<unknown>): ReactNode => {
    const { attributes, properties, handlers } = sort(props, kind);
    const host = useRef<HTMLElement | null>(null);
    const before = useRef<Values>({});
    const latest = useRef(handlers);
    const [, drawAgain] = useReducer((count: number) => count + 1, 0);
    const [isMarked] = useState(() => draw && Object.keys(properties).some((name) => attributes[attributeOf(name)] === undefined));

    useChange(() => {
      const element = host.current as Tool | null;
      if (!element) return;
      apply(element, properties, attributes, before.current);
      before.current = properties;
      latest.current = handlers;
      // Only now: an element that a server sent is taken over with all that the page sets, in one go.
      begin(element, define);
    });

    useChange(() => {
      const element = host.current;
      const handle = (event: Event): void => {
        latest.current[event.type]?.(event);
        if (answers.some((name) => before.current[name] !== undefined)) drawAgain();
      };
      for (const type of types) element?.addEventListener(type, handle);
      return () => {
        for (const type of types) element?.removeEventListener(type, handle);
      };
    }, []);

    const attach = useCallback(
      (element: HTMLElement | null) => {
        host.current = element;
        // In React 19 a function may give back another one that cleans up.
        if (typeof ref === 'function') return (ref as RefCallback<unknown>)(element);
        if (ref) ref.current = element;
        return undefined;
      },
      [ref],
    );
    const inside = draw ? [draw({ tag, attributes, properties, children }), children] : [children];
    return createElement(tag, { ...attributes, ...(isMarked && { [mark]: '' }), ref: attach }, ...inside);
  };
  return Object.assign(forwardRef(Component), { displayName: tag, kind });
}
