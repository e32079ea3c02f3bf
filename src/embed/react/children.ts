/**
 * The children that a page gives to a tool, as the HTML that the tool finds between its tags: which slots are filled, and with which words.
 * They are read and not rendered: two renderings at the same time would get in each other's way.
 */
import { isValidElement } from 'react';
import { elementMarkup, escape, someWords } from '../server/markup';
import type { Kind, Values } from '../wrapper/kind';
import { sort } from '../wrapper/sort';

const lazy = Symbol.for('react.lazy');
/** Where React calls an attribute in another way than HTML. */
const htmlNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

interface Lazy {
  readonly $$typeof: typeof lazy;
  readonly _payload: unknown;
  readonly _init: (payload: unknown) => unknown;
}
interface Component {
  readonly $$typeof?: symbol;
  /** A tool of the kit. */
  readonly kind?: Kind;
  /** The component inside `memo`. */
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

const withHtmlNames = (props: Values): Values => Object.fromEntries(Object.entries(props).map(([name, value]) => [htmlNames[name] ?? name, value]));

async function markupOfElement(type: unknown, props: Values): Promise<string> {
  const { children, ...others } = props;
  // React refuses such a name, and says so.
  if (typeof type === 'string' && !/^[a-z][\w:.-]*$/i.test(type)) return '';
  if (typeof type === 'string') return elementMarkup(type, withHtmlNames(others), await markupOf(children));
  // A fragment, or what React itself brings.
  if (typeof type === 'symbol') return markupOf(children);
  const { kind, type: inner, $$typeof } = type as Component;
  if (kind) return elementMarkup(kind.tag, withHtmlNames(sort(others, kind).attributes), await markupOf(children));
  if (inner) return markupOfElement(await arrived(inner), props);
  if ($$typeof === Symbol.for('react.context') || $$typeof === Symbol.for('react.provider')) return markupOf(children);
  return someWords;
}

export async function markupOf(given: unknown): Promise<string> {
  const children = await arrived(await given);
  if (typeof children === 'string' || typeof children === 'number') return escape(String(children));
  if (isValidElement<Values>(children)) return markupOfElement(await arrived(children.type), children.props);
  if (typeof children !== 'object' || children === null || !(Symbol.iterator in children)) return '';
  return (await Promise.all([...(children as Iterable<unknown>)].map(markupOf))).join('');
}
