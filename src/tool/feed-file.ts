import { feedBytes, kindNames, problemsOf, type Feed, type Kinds } from '../feed/feed';
import { sentenceOf } from '../feed/feed-sentences';
import { reportMisuse } from '../language/misuse';
import { jsonAt, Refusal } from '../parts/site-file';

/** What a feed is to a tool. */
export interface Loaded<Item> {
  readonly feed: Feed;
  readonly items: readonly Item[];
  /** How many items are wrong, and are not shown. */
  readonly leftOut: number;
}

/** Reads what should be a feed, and tells the developer what is wrong in it. Throws if none of it can be shown. `from` says where it is from. */
export function readFeed<Item>(host: Element, value: unknown, from: string, shown: Kinds): Loaded<Item> {
  const feed = value as Feed;
  const problems = problemsOf(feed, shown);
  const whole = problems.find(({ path }) => !path.startsWith('items['));
  if (whole) throw new Refusal(`${from}: ${sentenceOf(whole)}`);
  const wrong = new Set(problems.map(({ path }) => Number(/\d+/.exec(path))));
  const [first, ...more] = problems;
  if (first)
    reportMisuse(
      host,
      'src',
      `${from}: ${sentenceOf(first)}${more.length > 0 ? ` There are ${more.length} more: npx coproduction-kit feed check lists them.` : ''}`,
    );
  const unknown = feed.items.findIndex(({ kind }, index) => !wrong.has(index) && !kindNames.includes(kind));
  if (unknown >= 0)
    reportMisuse(host, 'src', `${from}: items[${unknown}].kind "${feed.items[unknown]?.kind}" is not known to this version of the kit. It is left out.`);
  const items = feed.items.filter(({ kind }, index) => Object.hasOwn(shown, kind) && !wrong.has(index));
  return { feed, items: items as readonly unknown[] as readonly Item[], leftOut: wrong.size };
}

/** The feed at an address of the site. The server is asked each time, and answers with 304 if the browser has the newest. Throws a refusal. */
export async function fetchFeed<Item>(host: Element, address: string, signal: AbortSignal, shown: Kinds): Promise<Loaded<Item>> {
  if (!address.startsWith(`${location.origin}/`)) throw new Refusal(`${address} is of another site. Put it on your own.`);
  return readFeed(host, await jsonAt(address, { signal, cache: 'no-cache', what: 'A feed', most: feedBytes }), address, shown);
}
