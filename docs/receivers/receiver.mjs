// node receiver.mjs: each answer becomes a file in ./answers
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
const site = process.env.SITE ?? 'https://www.example.org';
const headers = { 'access-control-allow-origin': site, 'access-control-allow-headers': 'content-type, idempotency-key' };
await mkdir('answers', { recursive: true });
createServer(async (request, response) => {
  const reply = (status, body = '') => response.writeHead(status, headers).end(body);
  try {
    if (request.method !== 'POST') return reply(request.method === 'OPTIONS' ? 204 : 405);
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) if ((text += chunk).length > 1e6) return reply(413);
    const { id, verdict } = JSON.parse(text) ?? {};
    if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return reply(400);
    await writeFile(`answers/${id}.json`, text, { flag: 'wx' });
    reply(verdict === 'unsure' ? 202 : 201, JSON.stringify({ reference: id.slice(0, 8).toUpperCase() }));
  } catch (error) {
    reply(error.code === 'EEXIST' ? 409 : error instanceof SyntaxError ? 400 : 500);
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
