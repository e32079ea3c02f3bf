/** On a server: what an element shows, as a declarative shadow root. React waits for it as for any data, with Suspense. */
import { createElement, useContext, type ReactNode } from 'react';
import { drawElement } from '../server/draw-element';
import { markupOf } from './children';
import type { Asked } from '../wrapper/kind';
import type { Draw } from './component';
import { pageContext, type Page } from './page-on-server';

interface Drawn {
  readonly done: Promise<void>;
  html?: string;
  /** How many components wait for it: pages that are the same share one. */
  waiting: number;
  /** Takes it out when nobody comes for it any more. */
  left?: NodeJS.Timeout;
}

/**
 * Drawings that React waits for: when they are done, it calls the component again with the same children. Each is removed when it is used. Drawings
 * of a page that was abandoned are removed a minute later. Do not limit their number, or drawings that are still needed would be drawn again and again.
 */
const byChildren = new WeakMap<object, Map<string, Drawn>>();
const withPlainChildren = new Map<string, Drawn>();
const longest = 60_000;

function waiting(children: ReactNode): Map<string, Drawn> {
  if (typeof children !== 'object' || children === null) return withPlainChildren;
  const known = byChildren.get(children) ?? new Map<string, Drawn>();
  byChildren.set(children, known);
  return known;
}

async function start({ tag, attributes, properties, children }: Asked<ReactNode>, page: Page): Promise<string> {
  const plain = Object.entries(attributes).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return drawElement({ tag, attributes: Object.fromEntries(plain) as Record<string, string>, properties, content: await markupOf(children), page });
}

export const draw: Draw = (request) => {
  const page = useContext(pageContext);
  // A browser that a test only plays (jsdom) is one, too.
  if (typeof document !== 'undefined') return null;
  const list = waiting(request.children);
  const key = JSON.stringify([request.tag, request.attributes, request.properties, page, typeof request.children === 'object' ? '' : request.children]);
  const known = list.get(key);
  if (known?.html !== undefined) {
    known.waiting -= 1;
    if (known.waiting === 0) {
      list.delete(key);
      clearTimeout(known.left);
    }
    return known.html && createElement('template', { shadowrootmode: 'open', dangerouslySetInnerHTML: { __html: known.html } });
  }
  const drawn: Drawn = known ?? {
    done: start(request, page).then(
      (html) => void (drawn.html = html),
      (error: unknown) => {
        drawn.html = '';
        console.error(`<${request.tag}> could not be drawn on the server; it is shown when its script loads.`, error);
      },
    ),
    waiting: 0,
  };
  // A timer and not a look at the clock: Next.js takes the time for something that only one request knows, and gives up what it prepares ahead of requests.
  drawn.left ??= setTimeout(() => list.delete(key), longest).unref();
  drawn.waiting += 1;
  list.set(key, drawn);
  // The way of React 18 and 19 to wait.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw drawn.done;
};
