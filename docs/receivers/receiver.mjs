// SITE=https://your.site node receiver.mjs: each answer becomes a file in ./answers. Start it where no web server looks for pages.
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
const headers = { 'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-expose-headers': 'retry-after' };
const limit = 1_000_000; // Bytes of an answer.
const recordingLimit = 6_000_000; // Bytes of an answer with its recording.
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
    const type = request.headers['content-type'] ?? '';
    const most = /^multipart\/form-data/i.test(type) ? recordingLimit : limit;
    const chunks = [];
    let size = 0;
    for await (const chunk of request) if ((size += chunk.length) <= most) chunks.push(chunk);
    if (size > most) return reply(413, { title: 'Too long', detail: 'That is too long for us. Please make it shorter.' });
    const body = Buffer.concat(chunks);
    const form = most === recordingLimit && (await new Response(body, { headers: { 'content-type': type } }).formData());
    const recording = form && form.get('recording');
    // Half an emoji becomes U+FFFD: some programs cannot read it. A pair has 12 characters here, and any other escape 2.
    const text = new TextDecoder()
      .decode(form ? Buffer.from(String(form.get('answer'))) : body)
      .replace(/\\(?:ud[89ab]..\\ud[c-f]..|ud[89a-f]..|.)/gi, (it) => (it.length === 6 ? '\\ufffd' : it));
    const { id, verdict, answer } = JSON.parse(text) ?? {};
    if (typeof id !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return reply(400);
    // An answer and its recording are stored together, or not at all.
    if (Boolean(recording) !== Boolean(answer?.recording)) return reply(400);
    const reference = id.slice(0, 8).toUpperCase();
    if (existsSync(`answers/${id}.json`)) return reply(409, { reference });
    const part = `answers/${id}.${crypto.randomUUID()}.part`;
    let isNew = false;
    try {
      if (recording) {
        const sound = Buffer.from(await recording.arrayBuffer());
        if (createHash('sha256').update(sound).digest('hex') !== answer.recording.sha256) return reply(400);
        await writeFile(part, sound, { flush: true, mode: 0o600 });
        // Its answer is not there yet, so this is not a recording of anyone else.
        renameSync(part, `answers/${id}.${/webm|ogg|mp4/.exec(answer.recording.type)?.[0] ?? 'sound'}`);
      }
      await writeFile(part, text, { flush: true, mode: 0o600 });
      isNew = publish(part, `answers/${id}.json`);
    } finally {
      rmSync(part, { force: true });
    }
    reply(!isNew ? 409 : verdict === 'unsure' ? 202 : 201, { reference });
  } catch (error) {
    reply(error instanceof SyntaxError || error instanceof TypeError ? 400 : 500);
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
