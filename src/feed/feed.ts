import { date, doubledIds, isObject, language, list, namesOf, object, type Check, type Fields } from '../data/fields';
import type { IdeaItem } from './idea-item';
import { itemFields, type FeedProblem, type ItemKind } from './item';
import type { PromiseItem } from './promise-item';

/** Everything of a feed that this version of the kit can show. A new kind: its type and its name here, its checks in `kinds.ts`, and its part of `feed.schema.json`. */
export type FeedItem = PromiseItem | IdeaItem;
export const kindNames: readonly FeedItem['kind'][] = ['promise', 'idea'];

/** The replies of a site to people, as `feed.schema.json` describes it. Everything in it is plain text, and public. */
export interface Feed {
  /** BCP 47 tag of the language of every word in it: `en`, `cy`. */
  readonly language: string;
  /** The day of the last change: `2026-11-30`. Shown. */
  readonly updated?: string;
  /** In the order in which people see them. It can be empty. */
  readonly items: readonly FeedItem[];
}

/** Bytes of a feed as JSON, at most. 2,000 promises of 150 words fit. */
export const feedBytes = 4_000_000;

/** Kinds of item by name. */
export type Kinds = Readonly<Record<string, ItemKind>>;

const ofFeed = (item: Check): Fields => ({ 'language': language, 'updated?': date, 'items': list(item) });

/** The fields that a feed can have. */
export const feedFields: readonly string[] = namesOf(ofFeed(() => []));

/**
 * Everything that is wrong with a feed, for a tool that shows items of some kinds. An item of another kind needs only a kind and an id.
 *
 * @param value What `JSON.parse` returned.
 */
export function problemsOf(value: unknown, kinds: Kinds): readonly FeedProblem[] {
  const known = new Map(Object.entries(kinds).map(([name, { fields, problemsIn }]) => [name, { check: object({ ...itemFields, ...fields }), problemsIn }]));
  const kindOf = (item: unknown): ReturnType<typeof known.get> => known.get(isObject(item) ? (item.kind as string) : '');
  const ofAny = object(itemFields);
  const items = isObject(value) && Array.isArray(value.items) ? (value.items as readonly unknown[]) : [];
  return [
    ...object(ofFeed((item, path) => (kindOf(item)?.check ?? ofAny)(item, path)))(value, ''),
    ...doubledIds(items, 'items'),
    ...items.flatMap((item, index) => kindOf(item)?.problemsIn?.(item as Readonly<Record<string, unknown>>, `items[${index}]`) ?? []),
  ];
}
