/**
 * The demo pages of an ordinary council: one with the card, one for a session with its wall, one with sheets of paper, and a small address that receives the
 * answers and shows the last ones. One more page has the desk behind it, as the web server of a council would have it: `desk/answers` is the desk's `/answers`.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { dist } from './dist.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const folders: Readonly<Record<string, string>> = { cdn: `${dist}/cdn`, pictures: 'pictures' };

const mostBytes = 100_000;
const mostKept = 10;
/** The newest first; an answer that comes twice under one id is kept once. */
const kept = new Map<string, unknown>();

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk as Buffer);
    if (body.length > mostBytes) {
      response.writeHead(413).end();
      return;
    }
  }
  try {
    const envelope = JSON.parse(body) as { id: string };
    kept.set(envelope.id, envelope);
  } catch {
    response.writeHead(400).end();
    return;
  }
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
}

/** Hands a request on to the desk that `npm start` runs, and its response back. */
async function askDesk(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const port = process.env.KIT_DESK_PORT;
  if (!port) {
    response.writeHead(404).end();
    return;
  }
  const onward = ask({ host: '127.0.0.1', port, path: `/${path}`, method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // The desk may be starting: the tool tries again.
  onward.on('error', () => response.writeHead(503, { 'retry-after': '1' }).end());
  request.pipe(onward);
  await once(response, 'close');
}

/** Answers a request for a path inside the demo: `` is the page, `answers` the address that receives. */
export async function serveDemo(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (path === 'answers' && request.method === 'POST') {
    await receive(request, response);
    return;
  }
  if (path === 'answers') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([...kept.values()].reverse()));
    return;
  }
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'desk') {
    await askDesk(rest.join('/'), request, response);
    return;
  }
  const file = folder in folders ? [folders[folder], ...rest].join('/') : `examples/council/${path || 'index.html'}`;
  if (file.includes('..') || !(extname(file) in types)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const content = readFileSync(file);
    response.writeHead(200, { 'content-type': types[extname(file)], 'cache-control': 'no-store' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
