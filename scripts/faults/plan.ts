/** What goes wrong, and when: the same for the same seed, whatever the order in which things happen. */
import type { ServerResponse } from 'node:http';

/** A number from 0 to 1 for a moment of the plan (mulberry32 over a hash of its parts). */
export function chance(seed: number, ...parts: readonly number[]): number {
  let state = seed >>> 0;
  for (const part of parts) state = Math.imul(state ^ (part + 0x9e3779b9), 0x85ebca6b) >>> 0;
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

interface Fault {
  /** How often, beside the others. */
  readonly weight: number;
  /** Whether the answer is in the store when this has happened. */
  readonly stores: boolean;
  /** Answers the request; `isRepeat` says that the store had the answer already. */
  readonly act: (response: ServerResponse, isRepeat: boolean) => void;
}

const json = { 'content-type': 'application/json' };
const thanks = JSON.stringify({ reference: 'HOME-7K4-QX', message: 'We read it on Monday.' });
const problem = JSON.stringify({ title: 'Not like this', detail: 'Please look again.', errors: [{ pointer: '#/answer/more', detail: 'Too long.' }] });
const warning = '<br />\n<b>Warning</b>: mkdir(): Permission denied in <b>/srv/receiver.php</b>';
const rejected = '<!doctype html><title>Request rejected</title><p>Your support ID is 1234.';
const reset = (response: ServerResponse): void => void response.socket?.destroy();
const says =
  (status: number, headers: Record<string, string | number> = {}, body = ''): Fault['act'] =>
  (response) =>
    void response.writeHead(status, { ...json, ...headers }).end(body);

/** Every way in which a server, or the line to it, behaves. */
export const faults: Readonly<Record<string, Fault>> = {
  'takes it': { weight: 30, stores: true, act: says(201, {}, thanks) },
  'takes it, says nothing': { weight: 3, stores: true, act: says(204) },
  'takes it, in plain text': { weight: 2, stores: true, act: says(200, { 'content-type': 'text/plain' }, 'OK') },
  'takes it, calls its JSON a page': { weight: 2, stores: true, act: says(200, { 'content-type': 'text/html' }, thanks) },
  'takes it, answers in bytes': { weight: 1, stores: true, act: says(200, { 'content-type': 'image/png' }, '\u0089PNG\r\n\u001a\u0000\uffff') },
  'takes it, holds it for review': { weight: 2, stores: true, act: says(202) },
  'takes it, says that it has it already': { weight: 3, stores: true, act: (response, isRepeat) => says(isRepeat ? 409 : 201)(response, isRepeat) },
  'gets it twice, answers the second': { weight: 3, stores: true, act: says(409) },
  'takes it, late': { weight: 3, stores: true, act: (response) => void setTimeout(() => says(201)(response, false), 60) },
  'takes it, never answers': { weight: 2, stores: true, act: () => undefined },
  'never answers': { weight: 2, stores: false, act: () => undefined },
  'takes it, breaks the line': { weight: 4, stores: true, act: reset },
  'breaks the line': { weight: 4, stores: false, act: reset },
  'takes it, breaks off in the headers': { weight: 2, stores: true, act: (response) => void response.socket?.end('HTTP/1.1 201 Crea') },
  'takes it, breaks off in the words': {
    weight: 3,
    stores: true,
    act: (response) => {
      response.writeHead(201, { ...json, 'content-length': 500 }).write(thanks.slice(0, 20), () => reset(response));
    },
  },
  'takes it, and says far too much': { weight: 1, stores: true, act: says(200, {}, JSON.stringify({ message: 'x'.repeat(2_000_000) })) },
  'takes it, and never stops talking': {
    weight: 1,
    stores: true,
    act: (response) => {
      response.writeHead(200, json);
      // No faster than the browser reads: what it leaves unread would fill the memory of this server.
      const timer = setInterval(() => response.writableNeedDrain || response.write('y'.repeat(50_000)), 2);
      response.on('close', () => clearInterval(timer));
    },
  },
  'takes it, fails after': { weight: 3, stores: true, act: says(500) },
  'fails': { weight: 3, stores: false, act: says(500, {}, rejected) },
  'fails behind a gateway, which says 502': { weight: 2, stores: false, act: says(502) },
  'takes it, too late for its gateway': { weight: 2, stores: true, act: says(504) },
  'is overloaded': { weight: 3, stores: false, act: says(503) },
  'is overloaded, says when': { weight: 3, stores: false, act: says(503, { 'retry-after': 0 }) },
  'is overloaded for an hour': { weight: 1, stores: false, act: says(503, { 'retry-after': 3600 }) },
  'has too many': { weight: 2, stores: false, act: says(429) },
  'has too many, says when by a date': { weight: 2, stores: false, act: says(429, { 'retry-after': new Date(0).toUTCString() }) },
  'refuses it': { weight: 2, stores: false, act: says(422, { 'content-type': 'application/problem+json' }, problem) },
  'is a firewall that says 200': { weight: 2, stores: false, act: says(200, { 'content-type': 'text/html' }, rejected) },
  'is PHP that warns with a 200': { weight: 2, stores: false, act: says(200, { 'content-type': 'text/html' }, warning) },
  'is a proxy that says 409 with a page': { weight: 2, stores: false, act: says(409, { 'content-type': 'text/html' }, rejected) },
  'is a gateway that says 409 in JSON': { weight: 2, stores: false, act: says(409, {}, '{"message":"Conflict"}') },
  'is a cache that says 409 in plain text': { weight: 1, stores: false, act: says(409, { 'content-type': 'text/plain' }, 'error code: 1001') },
  'takes it, says 409 with its code': { weight: 2, stores: true, act: says(409, {}, thanks) },
  'has too many, says when in half seconds': { weight: 2, stores: false, act: says(429, { 'retry-after': '0.5' }) },
  'sends it to a login': { weight: 2, stores: false, act: says(302, { location: '/login' }) },
};

const names = Object.keys(faults);
const total = names.reduce((sum, name) => sum + (faults[name]?.weight ?? 0), 0);

/** What happens to the `request`th request of a send. Through an element, whose times are those of real life, nobody waits for an answer twice. */
export function faultAt(seed: number, send: number, request: number, isPatient: boolean): string {
  let left = chance(seed, send, request) * total;
  const name = names.find((candidate) => (left -= faults[candidate]?.weight ?? 0) < 0) ?? 'takes it';
  return !isPatient && request > 0 && name.includes('never') ? 'takes it' : name;
}

/** What the person writes: the same for the browser that sends it and the server that compares. */
export const wordsOf = (send: number): string => `It depends, says send number ${send}. “Ça dépend” 👩🏽‍🦽\n<b>&amp;`;

/** The same in a field of one line, which takes no line breaks. */
export const lineOf = (words: string): string => words.replace('\n', '');
/** Whether a send of the hostile page is a consent. */
export const isConsent = (seed: number, send: number): boolean => chance(seed, send, 6_000_000) < 0.4;

/** How often the person tries again after "not sent". */
export const triesOf = (seed: number, send: number): number => Math.floor(chance(seed, send, 1_000_000) * 4);
/** Whether the answer goes as a form, whose receiver knows no repeats. */
export const isForm = (seed: number, send: number): boolean => chance(seed, send, 2_000_000) < 0.2;

/** What the person says aloud: bytes that differ from send to send, the same in the browser and on the server. */
export function soundOf(send: number, bytes: number): Uint8Array<ArrayBuffer> {
  const sound = new Uint8Array(bytes);
  for (let index = 0; index < bytes; index++) sound[index] = (index * (send + 1) + (index >> 8)) & 255;
  return sound;
}

/** Whether the line breaks in the middle of a request, before the server has read all of it. */
export const breaksInside = (seed: number, send: number, request: number): boolean => chance(seed, send, request, 7_000_000) < 0.1;
