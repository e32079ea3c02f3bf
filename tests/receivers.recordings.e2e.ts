/** Answers with a recording: the receivers of docs/receivers store both, once, or neither. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fitsSchema } from '../scripts/answer-schema';
import type { CommentAnswer } from '../src/answers/comment';
import type { AnswerEnvelope } from '../src/answers/envelope';
import { recordingBytes } from '../src/answers/limits';
import { receivers, sampleAnswer, startReceiver, type Receiver } from './receivers';
import { speedOf } from './speeds';

/** Line ends, and what looks like the end of a part, must not matter in a sound. */
const soundOf = (bytes: number): Buffer => Buffer.concat([Buffer.from('\r\n--not-the-boundary\r\n\r\n\n\r'), randomBytes(bytes)]);

const sampleComment = (sound: Buffer, id = randomUUID()): AnswerEnvelope<CommentAnswer> => ({
  ...sampleAnswer(id),
  tool: 'co-comment',
  answer: {
    more: 'At “weekends”. 👩🏽‍🦽\nYes.',
    recording: { type: 'audio/webm;codecs=opus', seconds: 42, bytes: sound.length, sha256: createHash('sha256').update(sound).digest('hex') },
  },
});

async function post(address: string, envelope: object | string, sound: Buffer | undefined): Promise<{ status: number; body: { detail?: string } }> {
  const body = new FormData();
  body.append('answer', typeof envelope === 'string' ? envelope : JSON.stringify(envelope));
  if (sound) body.append('recording', new Blob([new Uint8Array(sound)], { type: 'audio/webm;codecs=opus' }), 'recording');
  const response = await fetch(address, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as { detail?: string } };
}

/** PHP takes 2 MB unless it is told otherwise. */
const withLargeFiles = (receiver: Receiver): Receiver =>
  receiver.command === 'php' ? { ...receiver, parts: (port) => ['-d', 'upload_max_filesize=6M', '-d', 'post_max_size=8M', ...receiver.parts(port)] } : receiver;

for (const [index, receiver] of receivers.map(withLargeFiles).entries()) {
  test(`${receiver.file} stores a recording of 5 MB with its answer, once`, speedOf(index), async () => {
    const folder = test.info().outputPath('web');
    const { address, errors, stop } = await startReceiver(receiver, folder);
    const store = `${folder}/${receiver.store}`;
    const sound = soundOf(5_000_000);
    const comment = sampleComment(sound);
    expect([fitsSchema(comment), fitsSchema.errors]).toEqual([true, null]);
    try {
      expect((await post(address, comment, sound)).status).toBe(201);
      expect((await post(address, comment, sound)).status).toBe(409);
      expect(readdirSync(store).sort()).toEqual([`${comment.id}.json`, `${comment.id}.webm`]);
      expect(JSON.parse(readFileSync(`${store}/${comment.id}.json`, 'utf8'))).toEqual(comment);
      expect(readFileSync(`${store}/${comment.id}.webm`).equals(sound)).toBe(true);
      expect(errors().match(/traceback|fatal|uncaught|warning/i)).toBe(null);
    } finally {
      await stop();
    }
  });

  test(`${receiver.file} stores an answer once when it arrives four times at the same moment`, async () => {
    const folder = test.info().outputPath('web');
    const { address, stop } = await startReceiver(receiver, folder);
    const sound = soundOf(300_000);
    const comment = sampleComment(sound);
    try {
      const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await post(address, comment, sound)).status));
      expect(statuses.sort()).toEqual([201, 409, 409, 409]);
      expect(readdirSync(`${folder}/${receiver.store}`)).toHaveLength(2);
      expect(readFileSync(`${folder}/${receiver.store}/${comment.id}.webm`).equals(sound)).toBe(true);
    } finally {
      await stop();
    }
  });

  test(`${receiver.file} refuses a recording that is not whole, and stores nothing of it`, async () => {
    const folder = test.info().outputPath('web');
    const { address, errors, stop } = await startReceiver(receiver, folder);
    const store = `${folder}/${receiver.store}`;
    const sound = soundOf(1000);
    const comment = sampleComment(sound);
    try {
      // So the folder is there.
      const first = sampleComment(sound);
      expect((await post(address, first, sound)).status).toBe(201);
      expect((await post(address, comment, sound.subarray(0, 900))).status).toBe(400);
      expect((await post(address, { ...comment, answer: { more: 'No recording is named.' } }, sound)).status).toBe(400);
      expect((await post(address, { ...comment, answer: 'words' }, sound)).status).toBe(400);
      expect((await post(address, comment, undefined)).status).toBe(400);
      expect((await post(address, '{"id":', sound)).status).toBe(400);
      expect((await post(address, { ...comment, id: '../../../evil' }, sound)).status).toBe(400);
      const { status, body } = await post(address, comment, soundOf(recordingBytes));
      expect([status, body.detail]).toEqual([413, 'That is too long for us. Please make it shorter.']);
      // A file with another name and another sound does not replace what is there.
      const other = soundOf(2000);
      expect((await post(address, sampleComment(other, first.id as ReturnType<typeof randomUUID>), other)).status).toBe(409);
      expect(readdirSync(store).sort()).toEqual([`${first.id}.json`, `${first.id}.webm`]);
      expect(readFileSync(`${store}/${first.id}.webm`).equals(sound)).toBe(true);
      // The same answer, whole, is taken.
      expect((await post(address, comment, sound)).status).toBe(201);
      expect(errors().match(/traceback|fatal|uncaught/i)).toBe(null);
    } finally {
      await stop();
    }
  });

  test(`${receiver.file} takes a comment without a recording in the same way`, async () => {
    const folder = test.info().outputPath('web');
    const { address, stop } = await startReceiver(receiver, folder);
    const comment = { ...sampleAnswer(randomUUID()), tool: 'co-comment', answer: { more: 'At weekends.' } };
    try {
      expect((await post(address, comment, undefined)).status).toBe(201);
      expect(readdirSync(`${folder}/${receiver.store}`)).toEqual([`${comment.id}.json`]);
    } finally {
      await stop();
    }
  });
}

for (const [what, settings] of [
  ['a file', ['upload_max_filesize=1M', 'post_max_size=8M']],
  ['a request', ['upload_max_filesize=8M', 'post_max_size=1M']],
] as const)
  test(`receiver.php says that a recording is too long, and names the setting, where PHP takes less of ${what}`, async () => {
    const receiver = receivers.find(({ file }) => file === 'receiver.php') as Receiver;
    const parts = (port: number): string[] => [
      ...settings.flatMap((setting) => ['-d', setting]),
      '-d',
      'display_errors=0',
      '-d',
      'display_startup_errors=0',
      ...receiver.parts(port),
    ];
    const folder = test.info().outputPath('web');
    const { address, errors, stop } = await startReceiver({ ...receiver, parts }, folder);
    const sound = soundOf(1_500_000);
    try {
      const { status, body } = await post(address, sampleComment(sound), sound);
      expect([status, body.detail]).toEqual([413, 'That is too long for us. Please make it shorter.']);
      expect(errors()).toContain('Set upload_max_filesize = 6M and post_max_size = 8M.');
      const small = soundOf(1000);
      expect((await post(address, sampleComment(small), small)).status).toBe(201);
    } finally {
      await stop();
    }
  });
