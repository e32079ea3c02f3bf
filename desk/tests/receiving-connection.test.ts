import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import { envelopeWith, spokenComment } from './sent.ts';
import { openTestDesk, type TestDesk } from './desk.ts';

const limit = 1_000_000;

/** A body without a length, in parts: `fetch` sends it in chunks. */
async function* inChunks(bytes: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < bytes; sent += 50_000) yield new Uint8Array(Math.min(50_000, bytes - sent)).fill(32);
}

describe('the line to the desk', () => {
  let test: TestDesk;
  let server: Server;
  let address: string;
  before(async () => {
    test = await openTestDesk();
    server = serve({ fetch: test.server.fetch, hostname: '127.0.0.1', port: 0 }) as Server;
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await test.close();
  });
  const post = (body: string | AsyncGenerator<Uint8Array>): Promise<Response> =>
    fetch(`${address}/answers`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' });
  const countAnswers = async (): Promise<number> => (await test.desk.store.all('SELECT id FROM answers')).length;

  /** Sends the start of a request, and breaks the line. */
  async function breakOff(headers: string, body: string): Promise<void> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    const [, handled] = await Promise.all([
      new Promise((resolve) => socket.write(`POST /answers HTTP/1.1\r\nHost: desk\r\n${headers}\r\n\r\n${body}`, resolve)),
      once(server, 'request').then(([, response]) => once(response as Server, 'close')),
      once(server, 'request').then(() => socket.destroy()),
    ]);
    assert.ok(handled);
  }

  it('stores nothing of a request that breaks off, and goes on', async () => {
    const text = JSON.stringify(envelopeWith());
    await breakOff(`Content-Type: application/json\r\nContent-Length: ${text.length + 1}`, text);
    await breakOff('Content-Type: application/json\r\nTransfer-Encoding: chunked', `${text.length.toString(16)}\r\n${text}\r\n`);
    const spoken = `--a-boundary-as-long-as-those-of-browsers\r\nContent-Disposition: form-data; name="answer"\r\n\r\n${JSON.stringify(spokenComment())}`;
    await breakOff('Content-Type: multipart/form-data; boundary=a-boundary-as-long-as-those-of-browsers\r\nContent-Length: 9000', spoken);
    assert.equal(await countAnswers(), 0);
    assert.equal((await post(JSON.stringify(envelopeWith()))).status, 201);
    assert.equal(await countAnswers(), 1);
  });

  it('reads what is too long to its end, so that the person reads why it was not sent', async () => {
    for (const bytes of [limit + 1, limit * 9]) assert.equal((await post(inChunks(bytes))).status, 413, String(bytes));
    assert.equal((await post(' '.repeat(limit * 3))).status, 413);
  });

  it('waits for the rest of what is too long, because a browser on a slow line reads no earlier response', async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const requested = once(server, 'request');
    socket.write(`POST /answers HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: ${limit * 2}\r\n\r\n`);
    const [request] = (await requested) as [IncomingMessage];
    let read = 0;
    const whole = new Promise<void>((resolve) => request.on('data', (chunk: Buffer) => (read += chunk.length) >= limit * 1.5 && resolve()));
    socket.write(' '.repeat(limit * 1.5));
    await whole;
    // While the desk answers someone else, it says nothing here.
    assert.equal((await post(JSON.stringify(envelopeWith()))).status, 201);
    assert.equal(text, '');
    socket.write(' '.repeat(limit * 0.5));
    await once(socket, 'data');
    assert.match(text, /^HTTP\/1\.1 413 /);
    socket.destroy();
  });
});
