import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { removeLeftRecordings } from '../src/receiving/recordings.ts';
import { commentWith, envelopeWith, filesOf, post, postSpoken, replyOf, sound, spokenComment } from './sent.ts';
import { onEachStore, site, type TestDesk } from './desk.ts';

interface StoredRecording {
  readonly answer_id: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly file: string;
}
const recordingsOf = ({ desk }: TestDesk): Promise<StoredRecording[]> => desk.store.all<StoredRecording>('SELECT * FROM recordings');

onEachStore('receiving recordings', (open) => {
  it('stores the sound under the id of its answer, readable only by the desk', async () => {
    const test = await open();
    const envelope = spokenComment();
    const response = await postSpoken(test, envelope);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('access-control-allow-origin'), site);
    const [recording, ...others] = await recordingsOf(test);
    assert.ok(recording && others.length === 0);
    assert.equal(recording.answer_id, envelope.id);
    assert.equal(recording.media_type, 'audio/webm;codecs=opus');
    assert.equal(recording.bytes, sound.length);
    assert.ok(recording.file.startsWith(`${envelope.id}.`) && recording.file.endsWith('.webm'));
    const file = join(test.desk.settings.data, 'recordings', recording.file);
    assert.deepEqual(new Uint8Array(readFileSync(file)), sound);
    assert.equal(statSync(file).mode & 0o077, 0);
    const repeat = await postSpoken(test, envelope);
    assert.equal(repeat.status, 409);
    assert.deepEqual(filesOf(test), [recording.file]);
  });

  it('stores one file if the answer arrives several times at the same moment', async () => {
    const test = await open();
    const envelope = spokenComment();
    const responses = await Promise.all([1, 2, 3, 4].map(() => postSpoken(test, envelope)));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [201, 409, 409, 409]);
    assert.equal(filesOf(test).length, 1);
    assert.equal((await recordingsOf(test)).length, 1);
  });

  it('stores nothing if the sound did not arrive whole, is missing, or was not announced', async () => {
    const test = await open();
    const bodies = [
      () => postSpoken(test, spokenComment(), sound.slice(1)),
      () => postSpoken(test, spokenComment({ sha256: '' })),
      () => post(test, spokenComment()),
      () => postSpoken(test, commentWith()),
    ];
    for (const [index, send] of bodies.entries()) {
      const response = await send();
      assert.equal(response.status, 400, String(index));
      assert.equal((await replyOf(response)).detail, 'Only part of your recording reached us. Please send it again.');
    }
    const broken = await test.send('/answers', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'origin': site },
      body: '--x\r\nno',
    });
    assert.equal(broken.status, 400);
    const withoutAnswer = new FormData();
    withoutAnswer.append('recording', new Blob([sound]));
    assert.equal((await test.send('/answers', { method: 'POST', body: withoutAnswer })).status, 400);
    assert.deepEqual(filesOf(test), []);
    assert.equal((await test.desk.store.all('SELECT id FROM answers')).length, 0);
  });

  it('takes an answer without a recording in two parts, too', async () => {
    const test = await open();
    assert.equal((await postSpoken(test, commentWith(), 'none')).status, 201);
  });

  it('takes a request of 6,000,000 bytes with a recording, and not one more', async () => {
    const test = await open();
    const boundary = 'a-boundary-as-long-as-those-of-browsers';
    const withLength = (bytes: number): string => {
      const start = `--${boundary}\r\nContent-Disposition: form-data; name="answer"\r\n\r\n${JSON.stringify(commentWith())}\r\n--${boundary}\r\nContent-Disposition: form-data; name="other"\r\n\r\n`;
      const end = `\r\n--${boundary}--\r\n`;
      return start + 'x'.repeat(bytes - start.length - end.length) + end;
    };
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'origin': site };
    assert.equal((await test.send('/answers', { method: 'POST', headers, body: withLength(6_000_000) })).status, 201);
    assert.equal((await test.send('/answers', { method: 'POST', headers, body: withLength(6_000_001) })).status, 413);
  });

  it('never takes a type for a page, or a name for a path', async () => {
    const test = await open();
    for (const type of ['text/html', 'audio/webm/../../../x', 'audio/webm\r\nset-cookie: a=b', ''])
      assert.equal((await postSpoken(test, spokenComment({ type }))).status, 201);
    assert.equal((await postSpoken(test, { ...spokenComment(), id: '../../../tmp/x' })).status, 422);
    for (const { media_type, file } of await recordingsOf(test)) {
      assert.equal(media_type, 'application/octet-stream');
      assert.match(file, /^[0-9a-f-]{36}\.[0-9a-f-]{36}\.(webm|sound)$/);
    }
    assert.equal(filesOf(test).length, 4);
  });

  it('leaves no recording if the answer cannot be stored', async () => {
    const test = await open();
    await test.desk.store.script('ALTER TABLE log RENAME TO away');
    const envelope = spokenComment();
    assert.equal((await postSpoken(test, envelope)).status, 503);
    assert.deepEqual(filesOf(test), []);
    await test.desk.store.script('ALTER TABLE away RENAME TO log');
    assert.equal((await postSpoken(test, envelope)).status, 201);
    assert.equal(filesOf(test).length, 1);
  });

  it('stores no answer whose recording cannot be written', async () => {
    const test = await open();
    // A file where the folder should be: even root cannot write into it.
    writeFileSync(join(test.desk.settings.data, 'recordings'), '');
    assert.equal((await postSpoken(test, spokenComment())).status, 503);
    assert.equal((await test.desk.store.all('SELECT id FROM answers')).length, 0);
    assert.equal((await post(test, envelopeWith())).status, 201);
  });

  it('takes so many recordings at once, and asks the others to come back, without losing or keeping one', async () => {
    const test = await open();
    const waiting = Promise.withResolvers<undefined>();
    const started: Promise<Response>[] = [];
    for (let count = 0; count < 16; count += 1) {
      const form = new FormData();
      form.append('answer', JSON.stringify(spokenComment()));
      form.append('recording', new Blob([sound], { type: 'audio/webm' }), 'recording');
      const whole = new Response(form);
      const type = whole.headers.get('content-type') ?? '';
      const bytes = new Uint8Array(await whole.arrayBuffer());
      // Half of it arrives now, and half later.
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          controller.enqueue(bytes.slice(0, 1000));
          await waiting.promise;
          controller.enqueue(bytes.slice(1000));
          controller.close();
        },
      });
      started.push(test.send('/answers', { method: 'POST', headers: { 'origin': site, 'content-type': type }, body, duplex: 'half' }));
    }
    const one = spokenComment();
    const refused = await postSpoken(test, one);
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '5']);
    assert.equal(refused.headers.get('access-control-allow-origin'), site);
    // What has no recording needs no place.
    assert.equal((await post(test, commentWith())).status, 201);
    waiting.resolve(undefined);
    for (const response of await Promise.all(started)) assert.equal(response.status, 201);
    // One that fails gives its place back, too.
    for (let count = 0; count < 17; count += 1) assert.equal((await postSpoken(test, spokenComment({ sha256: 'x' }))).status, 400);
    assert.equal((await postSpoken(test, one)).status, 201);
    assert.equal((await recordingsOf(test)).length, 17);
  });

  it('stores no answer whose recording was removed meanwhile, by a desk whose clock is wrong', async () => {
    const test = await open();
    const { store } = test.desk;
    const folder = join(test.desk.settings.data, 'recordings');
    // The sound is written, and its answer waits for a transaction that is open.
    let sent: Promise<Response> | undefined;
    await store.transaction(async (queries) => {
      await store.lock(queries, 'log');
      sent = postSpoken(test, spokenComment());
      while (filesOf(test).length === 0) await new Promise(setImmediate);
      rmSync(join(folder, filesOf(test)[0] ?? ''));
    });
    assert.equal((await sent)?.status, 503);
    assert.deepEqual(await recordingsOf(test), []);
  });

  it('removes what a crash left behind, and nothing else', async () => {
    const test = await open();
    await postSpoken(test, spokenComment());
    const [stored = ''] = filesOf(test);
    const folder = join(test.desk.settings.data, 'recordings');
    mkdirSync(folder, { recursive: true });
    for (const name of ['old.webm', 'new.webm']) writeFileSync(join(folder, name), 'x');
    const twoHoursAgo = Date.now() / 1000 - 7200;
    for (const name of ['old.webm', stored]) utimesSync(join(folder, name), twoHoursAgo, twoHoursAgo);
    await removeLeftRecordings(test.desk);
    assert.deepEqual(filesOf(test).sort(), [stored, 'new.webm'].sort());
  });
});
