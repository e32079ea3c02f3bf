/**
 * The children that a page gives to a tool, as the HTML that the tool finds between its tags: which slots are filled, and with which words.
 * They are read and not rendered: two renderings at the same time would get in each other's way.
 */
import { isValidElement, type ReactNode } from 'react';
import { attributeMarkup, escape } from '../server/markup';
import type { Kind, Values } from './component';
import { sort } from './sort';

const lazy = Symbol.for('react.lazy');
/** Where React calls an attribute in another way than HTML. */
const htmlNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** In the place of a component of the page: that there are words, and not which. */
const someWords = '…';

interface Lazy {
  readonly $$typeof: typeof lazy;
  readonly _payload: unknown;
  readonly _init: (payload: unknown) => unknown;
}
interface Component {
  readonly $$typeof?: symbol;
  /** A tool of the kit. */
  readonly kind?: Kind;
  /** What `memo` stands around. */
  readonly type?: unknown;
}

const isLazy = (value: unknown): value is Lazy => (value as Lazy | null)?.$$typeof === lazy;

/** What has been on its way, as what a server component gives to a client component is. */
async function arrived(value: unknown): Promise<unknown> {
  if (!isLazy(value)) return value;
  try {
    return value._init(value._payload);
  } catch (waiting) {
    if (!(waiting instanceof Object && 'then' in waiting)) throw waiting;
    await (waiting as PromiseLike<unknown>);
    return value._init(value._payload);
  }
}

const attributes = (values: Values): string =>
  attributeMarkup(
    Object.fromEntries(
      Object.entries(values)
        .filter(([name, value]) => name !== 'children' && (typeof value === 'string' || typeof value === 'number' || value === true))
        .map(([name, value]) => [htmlNames[name] ?? name, value === true ? '' : (value as string | number)]),
    ),
  );

async function elementMarkup(type: unknown, props: Values): Promise<string> {
  const content = props.children as ReactNode;
  // React refuses such a name, and says so.
  if (typeof type === 'string' && !/^[a-z][\w:.-]*$/i.test(type)) return '';
  if (typeof type === 'string') return `<${type}${attributes(props)}>${empty.test(type) ? '' : `${await markupOf(content)}</${type}>`}`;
  // A fragment, or what React itself brings.
  if (typeof type === 'symbol') return markupOf(content);
  const { kind, type: inner, $$typeof } = type as Component;
  if (kind) return `<${kind.tag}${attributes(sort(props, kind).attributes)}>${await markupOf(content)}</${kind.tag}>`;
  if (inner) return elementMarkup(await arrived(inner), props);
  if ($$typeof === Symbol.for('react.context') || $$typeof === Symbol.for('react.provider')) return markupOf(content);
  return someWords;
}

export async function markupOf(given: unknown): Promise<string> {
  const children = await arrived(await given);
  if (typeof children === 'string' || typeof children === 'number') return escape(String(children));
  if (isValidElement<Values>(children)) return elementMarkup(await arrived(children.type), children.props);
  if (typeof children !== 'object' || children === null || !(Symbol.iterator in children)) return '';
  return (await Promise.all([...(children as Iterable<unknown>)].map(markupOf))).join('');
}
