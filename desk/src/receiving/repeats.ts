import { createHmac, randomBytes } from 'node:crypto';
import type { Desk } from '../desk.ts';
import { addressOf } from '../web/rate.ts';
import type { OpenRequest } from '../web/routes.ts';

/** A form that arrived a short time ago. */
export interface Arrival {
  /** Whether it arrived so recently that the person has most likely pressed the button twice. */
  readonly isDoubleClick: boolean;
  /** Where the person was sent. Their browser may have dropped that response for this one. It fails if the form could not be stored. */
  readonly address: Promise<string>;
}

interface Remembered {
  readonly at: number;
  readonly address: Promise<string>;
}

interface Memory {
  readonly salt: Buffer;
  /** The oldest first. */
  readonly arrivals: Map<string, Remembered>;
}

const doubleClick = 5_000;
const longest = 10 * 60_000;

/** Only hashes, only in memory, and only for ten minutes: neither an address nor what a person wrote is in it. */
const memories = new WeakMap<Desk, Memory>();

function memoryOf(desk: Desk): Memory {
  const memory = memories.get(desk) ?? { salt: randomBytes(32), arrivals: new Map<string, Remembered>() };
  memories.set(desk, memory);
  const now = desk.now().getTime();
  for (const [key, { at }] of memory.arrivals) {
    // A clock that was set back must not keep anything for hours.
    if (Math.abs(now - at) < longest) break;
    memory.arrivals.delete(key);
  }
  return memory;
}

/**
 * What makes two forms the same: the address of the tool, every field, the network, and the browser. People at other places who give the same short answer are never mistaken
 * for one.
 */
function keyOf(request: OpenRequest, fields: URLSearchParams): string {
  const { desk, context } = request;
  const browser = ['user-agent', 'accept-language'].map((name) => context.req.header(name) ?? '');
  const parts = [addressOf(request), ...browser, context.req.path, fields.toString()];
  return createHmac('sha256', memoryOf(desk).salt).update(JSON.stringify(parts)).digest('base64');
}

/** The same form from the same place in the last ten minutes, if there was one. */
export function findArrival(request: OpenRequest, fields: URLSearchParams): Arrival | undefined {
  const { desk } = request;
  const found = memoryOf(desk).arrivals.get(keyOf(request, fields));
  if (!found) return undefined;
  const age = Math.abs(desk.now().getTime() - found.at);
  return age < longest ? { isDoubleClick: age < doubleClick, address: found.address } : undefined;
}

/** Remembers a form while it is being stored, so that a second click waits for the first. */
export function rememberArrival(request: OpenRequest, fields: URLSearchParams, address: Promise<string>): void {
  const { desk } = request;
  const { arrivals } = memoryOf(desk);
  const key = keyOf(request, fields);
  arrivals.delete(key);
  arrivals.set(key, { at: desk.now().getTime(), address });
  // What could not be stored has to be sent again.
  address.catch(() => arrivals.delete(key));
}
