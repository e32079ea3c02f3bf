import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Desk } from '../desk.ts';
import type { OpenRequest } from './routes.ts';

/** How often one address may do something. */
export interface Rate {
  /** Counts one more time for the address of this request, and says whether that is too often. */
  isTooMany(request: OpenRequest): boolean;
  /** Seconds until every address can go on: for `Retry-After`. */
  secondsLeft(desk: Desk): number;
}

/** One home or office has a whole network of 64 bits, so its devices count together, as they do with IPv4. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  // The standard form, without a zone: `::1`. What was written as IPv4 ends with two hexadecimal parts.
  const whole = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
  const [start = [], end] = whole.split('::').map((side) => side.split(':').filter(Boolean));
  const parts = end ? [...start, ...Array<string>(8 - start.length - end.length).fill('0'), ...end] : start;
  const isIPv4 = parts.slice(0, 5).every((part) => part === '0') && parts[5] === 'ffff';
  return (isIPv4 ? parts : parts.slice(0, 4)).join(':');
}

/** Where a request comes from. Behind a proxy, only the entry that the proxy itself added counts: anyone can write the ones before it. */
export function addressOf({ desk, context }: OpenRequest): string {
  const forwarded = desk.settings.isBehindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  // Some proxies add the port: `203.0.113.7:51234`, `[2001:db8::1]:443`.
  const bare = /^\[(.+)\](?::\d+)?$/.exec(forwarded ?? '')?.[1] ?? /^([\d.]+):\d+$/.exec(forwarded ?? '')?.[1] ?? forwarded;
  // A test sends its requests without a connection.
  const connection = (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
  return networkOf(bare || connection || '');
}

/** What is remembered until the time is over: no address, only a hash that nobody can work out again, because its salt is gone with it. */
interface Window {
  readonly number: number;
  readonly salt: Buffer;
  readonly counts: Map<string, number>;
}

/**
 * Makes a limit: `most` times for each address in so many seconds, at the most a day. It is kept in memory, so a desk that starts again begins again, and each of several desks
 * counts for itself.
 */
export function createRate({ most, seconds }: { readonly most: number; readonly seconds: number }): Rate {
  const windows = new WeakMap<Desk, Window>();
  const windowNumber = (desk: Desk): number => Math.floor(desk.now().getTime() / 1000 / seconds);
  return {
    isTooMany(request) {
      const { desk } = request;
      const number = windowNumber(desk);
      const known = windows.get(desk);
      // Compared with `!==`: a clock that was set back does not lock anybody out.
      const window = known?.number === number ? known : { number, salt: randomBytes(32), counts: new Map<string, number>() };
      windows.set(desk, window);
      const whom = createHmac('sha256', window.salt).update(addressOf(request)).digest('base64');
      const count = (window.counts.get(whom) ?? 0) + 1;
      window.counts.set(whom, count);
      return count > most;
    },
    secondsLeft: (desk) => Math.max(1, Math.ceil((windowNumber(desk) + 1) * seconds - desk.now().getTime() / 1000)),
  };
}
