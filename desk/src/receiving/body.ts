import type { Desk } from '../desk.ts';
import { Refusal } from './refusal.ts';

/** A body that is longer is read to its end, because a browser reads the response only then; but not if it is so many times too long. */
const patience = 10;

/**
 * The body of a request, counted while it is read: its length may be missing or wrong.
 *
 * @throws Refusal if it is longer than `most` bytes, or breaks off.
 */
export async function readBody(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most * patience) throw new Refusal('too-long');
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = request.body ?? [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else chunks.length = 0;
      if (size > most * patience) break;
    }
  } catch {
    throw new Refusal('unreadable');
  }
  if (size > most) throw new Refusal('too-long');
  return Buffer.concat(chunks);
}

/** Reads a body, and keeps nothing of it. */
async function dropBody(request: Request, most: number): Promise<void> {
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = request.body ?? [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > most * patience) break;
    }
  } catch {
    // Nobody waits for the response any more.
  }
}

/** A recording is in memory two or three times while it arrives, with up to 6 MB each. */
const mostAtOnce = 16;
const inWork = new WeakMap<Desk, number>();
/** Seconds after which there is most likely a place again. */
const pause = 5;

/**
 * Does `work` for an answer with a recording, if not too many of them are arriving already.
 *
 * @throws Refusal if there are: the tool sends it again by itself.
 */
export async function withPlace<Result>(desk: Desk, request: Request, most: number, work: () => Promise<Result>): Promise<Result> {
  const before = inWork.get(desk) ?? 0;
  if (before >= mostAtOnce) {
    // A browser reads the response only after it has sent everything.
    await dropBody(request, most);
    throw new Refusal('not-stored', { retryAfter: pause });
  }
  inWork.set(desk, before + 1);
  try {
    return await work();
  } finally {
    inWork.set(desk, (inWork.get(desk) ?? 1) - 1);
  }
}

/** An answer as it arrived: its text, and the sound if there is one. */
export interface ArrivedAnswer {
  readonly text: string;
  readonly sound?: Uint8Array;
}

/**
 * The two parts of an answer with a recording.
 *
 * @throws Refusal if it has no answer, or is not what it says it is.
 */
export async function partsOf(body: Buffer<ArrayBuffer>, type: string): Promise<ArrivedAnswer> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => undefined);
  const answer = form?.get('answer');
  const recording = form?.get('recording');
  if (answer === null || answer === undefined || typeof recording === 'string') throw new Refusal('unreadable');
  const text = typeof answer === 'string' ? answer : await answer.text();
  return recording ? { text, sound: new Uint8Array(await recording.arrayBuffer()) } : { text };
}
