import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Desk } from '../desk.ts';
import type { Feed, FeedItem } from '../kit.ts';
import { feedBytes } from '../kit.ts';
import { itemsIn, revisionOf, type Item } from './items.ts';

/** What the feed has of an item. Of an idea that its person took back, the day stays, because people may have agreed with it. Of a reply, nothing does. */
function shownOf({ id, kind, content, withdrawnOn, isTakenBack }: Item): FeedItem | undefined {
  return content ?? (kind === 'idea' && isTakenBack && withdrawnOn ? { kind, id, withdrawn: withdrawnOn } : undefined);
}

const dayOf = (time: string): string => time.slice(0, 10);

/** More do not fit into a feed: an item has at least 200 bytes. */
const mostItems = 20_000;

/** The feed as text: the newest that fit into what the tools take. */
async function makeFeed({ store, settings }: Desk, name: string | undefined): Promise<string> {
  const found = await itemsIn(store, name, mostItems);
  const updated = found
    .map(({ publishedAt, withdrawnOn }) => dayOf(withdrawnOn ?? publishedAt))
    .sort()
    .at(-1);
  const items: FeedItem[] = [];
  let bytes = 1000;
  for (const item of found.flatMap((each) => shownOf(each) ?? [])) {
    bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
    if (bytes > feedBytes) break;
    items.push(item);
  }
  const feed: Feed = { language: settings.language, ...(updated && { updated }), items };
  return JSON.stringify(feed);
}

/** Seconds after which a feed is made again, even if nobody has changed it: people agree with ideas meanwhile. */
const freshSeconds = 60;

interface Made {
  readonly revision: number;
  readonly at: number;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** Feeds that were made, of each desk, by name. A change of anything that is published makes them again. */
const made = new WeakMap<Desk, Map<string, Made>>();
/** Names come from addresses, so anybody could fill the memory with them. */
const mostNames = 100;

/** Feeds that are being made. When one is too old, many people may ask for it at once: it is read once for all of them. */
const making = new WeakMap<Desk, Map<string, Promise<Made>>>();

async function feedOf(desk: Desk, name: string | undefined): Promise<Made> {
  const ofDesk = made.get(desk) ?? new Map<string, Made>();
  made.set(desk, ofDesk);
  const inWork = making.get(desk) ?? new Map<string, Promise<Made>>();
  making.set(desk, inWork);
  const key = name ?? '';
  const revision = await revisionOf(desk.store);
  for (;;) {
    const known = ofDesk.get(key);
    if (known && known.revision >= revision && desk.now().getTime() - known.at < freshSeconds * 1000) return known;
    const running = inWork.get(key);
    if (!running) break;
    // It may have begun before the last change, so look again afterwards.
    await running;
  }
  const fresh = makeAgain(desk, ofDesk, name, revision).finally(() => inWork.delete(key));
  inWork.set(key, fresh);
  return fresh;
}

/** Makes a feed of what is published now, and keeps it. */
async function makeAgain(desk: Desk, ofDesk: Map<string, Made>, name: string | undefined, revision: number): Promise<Made> {
  const at = desk.now().getTime();
  const content = new TextEncoder().encode(await makeFeed(desk, name));
  const fresh = { revision, at, content, tag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"` };
  // Anybody can ask for names that nothing has: those do not push out the others.
  const [oldest] = [...ofDesk.keys()].filter((each) => each !== '');
  if (ofDesk.size >= mostNames && oldest !== undefined) ofDesk.delete(oldest);
  ofDesk.set(name ?? '', fresh);
  return fresh;
}

/** Responds with a feed, or with 304 if the page has it already. It has only what people see, so every site may read it, and a CDN may keep it for a minute. */
export async function sendFeed(desk: Desk, context: Context, name?: string): Promise<Response> {
  if (!desk.settings.isPublic) return context.notFound();
  const { content, tag } = await feedOf(desk, name);
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=30', 'etag': tag };
  const known = (context.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(tag)) return context.body(null, 304, headers);
  return context.body(content, 200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
}
