// SITE=https://your.site node receiver.mjs: each answer becomes a file in ./answers. Start it where no web server looks for pages.
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
const headers = { 'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-expose-headers': 'retry-after' };
const limit = 1_000_000; // Bytes.
mkdirSync('answers', { recursive: true, mode: 0o700 });
// A crash can leave half-written files behind, and they take up room.
for (const name of readdirSync('answers')) if (name.endsWith('.part')) rmSync(`answers/${name}`, { force: true });
/** Gives a whole file its name, and says whether the name was free. Some disks, such as exFAT, have no links. */
function publish(part, file) {
  try {
    linkSync(part, file);
  } catch {
    if (existsSync(file)) return false;
    renameSync(part, file);
  }
  return true;
}
createServer(async (request, response) => {
  const reply = (status, body = {}) =>
    response.writeHead(status, { ...headers, 'access-control-allow-origin': process.env.SITE ?? '' }).end(JSON.stringify(body));
  try {
    if (request.method !== 'POST') return reply(request.method === 'OPTIONS' ? 204 : 405);
    const chunks = [];
    let size = 0;
    for await (const chunk of request) if ((size += chunk.length) <= limit) chunks.push(chunk);
    if (size > limit) return reply(413, { title: 'Too long', detail: 'That is too long for us. Please make it shorter.' });
    // Half an emoji becomes U+FFFD: some programs cannot read it. A pair has 12 characters here, and any other escape 2.
    const text = new TextDecoder()
      .decode(Buffer.concat(chunks))
      .replace(/\\(?:ud[89ab]..\\ud[c-f]..|ud[89a-f]..|.)/gi, (it) => (it.length === 6 ? '\\ufffd' : it));
    const { id, verdict } = JSON.parse(text) ?? {};
    if (typeof id !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return reply(400);
    const part = `answers/${id}.${crypto.randomUUID()}.part`;
    let isNew = false;
    try {
      await writeFile(part, text, { flush: true, mode: 0o600 });
      isNew = publish(part, `answers/${id}.json`);
    } finally {
      rmSync(part, { force: true });
    }
    reply(!isNew ? 409 : verdict === 'unsure' ? 202 : 201, { reference: id.slice(0, 8).toUpperCase() });
  } catch (error) {
    reply(error instanceof SyntaxError ? 400 : 500);
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
