/** A React component over an element of the kit, for React 18 and 19. `coproduction-kit/react` has one module on top of it for each element. */
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
import { apply, begin, isWaiting, mark, waitWhereMarked, type Tool } from '../wrapper/element';
import type { Asked, Kind, Values } from '../wrapper/kind';
import { answers, sort } from '../wrapper/sort';

/** Draws what is in an element before its own script does. */
export type Draw = (request: Asked<ReactNode>) => ReactNode;

/** Nothing happens on a server; React 18 says so about the first of these two. */
const useChange = typeof window === 'undefined' ? useEffect : useLayoutEffect;

export function component(kind: Kind, draw?: Draw): unknown {
  const { tag, define, Class } = kind;
  if (draw) waitWhereMarked(Class.prototype);
  const types = [...new Set(Object.values(kind.events))];

  const Component = ({ children, ...props }: { readonly children?: ReactNode }, ref: ForwardedRef<unknown>): ReactNode => {
    const { attributes, properties, handlers } = sort(props, kind);
    const host = useRef<Tool | null>(null);
    const before = useRef<Values>({});
    const latest = useRef(handlers);
    const [, drawAgain] = useReducer((count: number) => count + 1, 0);
    const [isMarked] = useState(() => draw && isWaiting(properties, attributes));

    useChange(() => {
      const element = host.current;
      if (!element) return;
      apply(element, properties, attributes, before.current, answers);
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
      (element: Tool | null) => {
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
