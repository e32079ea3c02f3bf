import { feedBytes, kindNames, problemsOf, type Feed } from '../../feed/feed';
import { sentenceOf } from '../../feed/feed-sentences';
import { promiseKind, type PromiseItem } from '../../feed/promise-item';
import { reportMisuse } from '../../language/misuse';
import { jsonAt, Refusal, SiteFile } from '../../parts/site-file';

/** What a feed is to a list. */
export interface Loaded {
  readonly feed: Feed;
  readonly items: readonly PromiseItem[];
  /** How many promises are wrong, and are not shown. */
  readonly leftOut: number;
}

/** Reads what should be a feed, and tells the developer what is wrong in it. Throws if none of it can be shown. `name` says where it is from. */
export function readFeed(host: Element, value: unknown, name: string): Loaded {
  const feed = value as Feed;
  const problems = problemsOf(feed, { promise: promiseKind });
  const whole = problems.find(({ path }) => !path.startsWith('items['));
  if (whole) throw new Refusal(`${name}: ${sentenceOf(whole)}`);
  const wrong = new Set(problems.map(({ path }) => Number(/\d+/.exec(path))));
  const [first, ...more] = problems;
  if (first)
    reportMisuse(
      host,
      'src',
      `${name}: ${sentenceOf(first)}${more.length > 0 ? ` There are ${more.length} more: npx coproduction-kit feed check lists them.` : ''}`,
    );
  const unknown = feed.items.findIndex(({ kind }, index) => !wrong.has(index) && !kindNames.includes(kind));
  if (unknown >= 0)
    reportMisuse(host, 'src', `${name}: items[${unknown}].kind "${feed.items[unknown]?.kind}" is not known to this version of the kit. It is left out.`);
  const items = feed.items.filter(({ kind }: { readonly kind: string }, index) => kind === 'promise' && !wrong.has(index));
  return { feed, items, leftOut: wrong.size };
}

/** The feed at an address of the site. The server is asked each time, and answers with 304 if the browser has the newest. Throws a refusal. */
async function fetchFeed(host: Element, address: string, signal: AbortSignal): Promise<Loaded> {
  if (!address.startsWith(`${location.origin}/`)) throw new Refusal(`${address} is of another site. Put it on your own.`);
  return readFeed(host, await jsonAt(address, { signal, cache: 'no-cache', what: 'A feed', most: feedBytes }), address);
}

/** Where the promises of a list come from, if they are not in the page. */
export const feedFile = (tool: { readonly host: HTMLElement; readonly src?: string }, handleEnd: () => void): SiteFile<Loaded> =>
  new SiteFile<Loaded>(tool, (address, signal) => fetchFeed(tool.host, address, signal), handleEnd);
