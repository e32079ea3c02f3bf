/** What arrives at an address that anybody can post to, besides the answers of a tool. */
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { answerBytes } from '../src/answers/limits';
import { sampleAnswer } from './receivers';

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Sends bytes as they are; `chunked` leaves out their length. */
export const sendBytes = (address: string, bytes: Buffer, headers: Record<string, string> = {}, chunked = false): Promise<Reply> =>
  new Promise((settle, fail) => {
    const length: Record<string, string> = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(bytes.length) };
    const sending = request(address, { method: 'POST', headers: { 'content-type': 'application/json', ...length, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => settle({ status: response.statusCode ?? 0, body }));
    });
    sending.on('error', fail).end(bytes);
  });

/** Of the answers here. */
export const id = '3f0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f';
/** An answer with half an emoji in its words, in every place where one can be. */
export const half = JSON.stringify(sampleAnswer(id, 'HALF')).replace(
  'HALF',
  String.raw`one \ud83d two \uDE00 three \ud83d\ude00 four \\ud83d five \ud83d\ud83d\ude00`,
);
/** An answer with lists in lists. */
export const nested = (depth: number): string => JSON.stringify({ ...sampleAnswer(id), more: 'DEEP' }).replace('"DEEP"', '['.repeat(depth) + ']'.repeat(depth));

/** What is refused, and why a receiver could go wrong with it. */
export const refused: readonly (readonly [what: string, bytes: Buffer | string, statuses: readonly number[], headers?: Record<string, string>])[] = [
  ['nothing', '', [400]],
  ['what is compressed', gzipSync(JSON.stringify(sampleAnswer(id))), [400], { 'content-encoding': 'gzip' }],
  ['a form', 'home=sometimes&home-more=Words', [400], { 'content-type': 'application/x-www-form-urlencoded' }],
  ['no object', '7', [400]],
  ['words only', '"words"', [400]],
  ['an id in capitals', JSON.stringify(sampleAnswer(id.toUpperCase())), [400]],
  ['an id with a NUL', JSON.stringify(sampleAnswer(`${id.slice(0, 35)}\0`)), [400]],
  ['an id with a line end', JSON.stringify(sampleAnswer(`${id}\n`)), [400]],
  ['an id that is a path', JSON.stringify(sampleAnswer('../../../../../../tmp/evil-answer-0123')), [400]],
  ['an id of dashes', JSON.stringify(sampleAnswer('-'.repeat(36))), [400]],
  ['an id that is a list', JSON.stringify({ ...sampleAnswer(id), id: [id] }), [400]],
  ['one id and then a bad one', `{"id":"${id}","id":"../x"}`, [400]],
  ['what ends too early', JSON.stringify(sampleAnswer(id)).slice(0, -3), [400]],
  ['too many brackets', '['.repeat(400_000), [400]],
  ['more than the limit', JSON.stringify(sampleAnswer(id, 'x'.repeat(answerBytes))), [413]],
];

/** What is kept of the words of {@link half}. */
export const halfKept = 'one \ufffd two \ufffd three 😀 four \\ud83d five \ufffd😀';
