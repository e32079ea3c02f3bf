// SITE=https://your.site node receiver.mjs: each answer becomes a file in ./answers
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
const headers = { 'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-expose-headers': 'retry-after' };
createServer(async (request, response) => {
  const reply = (status, body = '') => response.writeHead(status, { ...headers, 'access-control-allow-origin': process.env.SITE ?? '' }).end(body);
  try {
    if (request.method !== 'POST') return reply(request.method === 'OPTIONS' ? 204 : 405);
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) if ((text += chunk).length > 1e6) throw new SyntaxError('Too long');
    const { id, verdict } = JSON.parse(text) ?? {};
    if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return reply(400);
    const part = `answers/${id}.${crypto.randomUUID()}.part`;
    await writeFile(part, text);
    await link(part, `answers/${id}.json`).finally(() => rm(part));
    reply(verdict === 'unsure' ? 202 : 201, JSON.stringify({ reference: id.slice(0, 8).toUpperCase() }));
  } catch (error) {
    reply(error.code === 'EEXIST' ? 409 : error instanceof SyntaxError ? 400 : 500);
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1', () => mkdir('answers', { recursive: true }));
