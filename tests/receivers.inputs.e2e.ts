/** What else arrives at an address that anybody can post to: nothing is stored half, nothing stops a receiver, and all of them say the same. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { fitsSchema } from '../scripts/answer-schema';
import { answerBytes } from '../src/answers/limits';
import { half, halfKept, id, nested, refused, sendBytes } from './receiver-inputs';
import { post, readStore, receivers, sampleAnswer, sampleOwn, sampleSet, startReceiver } from './receivers';
import { inEachRun } from './speeds';

for (const receiver of receivers) {
  test(`${receiver.file} refuses a request that is not an answer, with a status`, inEachRun, async () => {
    const folder = test.info().outputPath('web');
    const { address, errors, stop } = await startReceiver(receiver, folder);
    const store = `${folder}/${receiver.store}`;
    try {
      for (const [what, bytes, statuses, headers] of refused) {
        const { status, body } = await sendBytes(address, Buffer.from(bytes), headers);
        expect(statuses, `${what}: ${status}`).toContain(status);
        expect(JSON.parse(body), what).toMatchObject(status === 413 ? { detail: 'That is too long for us. Please make it shorter.' } : {});
        expect(existsSync(store) ? readdirSync(store) : [], what).toEqual([]);
      }
      expect(errors().match(/traceback|fatal|uncaught|warning/i)).toBe(null);
      expect(await post(address, sampleAnswer(id))).toBe(201);
    } finally {
      await stop();
    }
  });

  test(`${receiver.file} keeps an answer whatever it is wrapped in`, inEachRun, async () => {
    const folder = test.info().outputPath('web');
    const { address, errors, stop } = await startReceiver(receiver, folder);
    const answer = (more: string): ReturnType<typeof sampleAnswer> => sampleAnswer(randomUUID(), more);
    const plain = answer('A plain one.');
    const withMark = answer('With a byte order mark.');
    const withNul = answer('A NUL \0 and the other signs \u0001\u007f\u2028.');
    const longest = answer('');
    const whole = { ...longest, answer: { more: 'x'.repeat(answerBytes - JSON.stringify({ ...longest, answer: { more: '' } }).length) } };
    try {
      expect((await sendBytes(address, Buffer.from(JSON.stringify(plain)), { 'content-type': 'text/plain' })).status).toBe(201);
      expect((await sendBytes(address, Buffer.from(`\ufeff${JSON.stringify(withMark)}`))).status).toBe(201);
      expect((await sendBytes(address, Buffer.from(JSON.stringify(withNul)))).status).toBe(201);
      expect((await sendBytes(address, Buffer.from(JSON.stringify(whole)))).status).toBe(201);
      expect((await sendBytes(address, Buffer.from(half))).status).toBe(201);
      expect((await sendBytes(address, Buffer.from(half))).status).toBe(409);
      const raw = answer('RAW');
      const [before = '', after = ''] = JSON.stringify(raw).split('RAW');
      // Half an emoji as bytes, and a byte that is not UTF-8.
      expect((await sendBytes(address, Buffer.concat([Buffer.from(before), Buffer.from([0xed, 0xa0, 0xbd, 0xff]), Buffer.from(after)]))).status).toBe(201);
      const { answers, others } = readStore(`${folder}/${receiver.store}`);
      expect(others).toEqual([]);
      for (const each of [plain, withMark, withNul, whole]) expect(answers.get(each.id)).toEqual(each);
      expect(answers.get(id)?.answer.more).toBe(halfKept);
      expect(answers.get(raw.id)?.answer.more).toMatch(/^\ufffd+$/);
      expect(errors().match(/traceback|fatal|uncaught|warning/i)).toBe(null);
    } finally {
      await stop();
    }
  });

  test(`${receiver.file} stores the answers to a set of statements, and statements that people wrote, once`, inEachRun, async () => {
    const folder = test.info().outputPath('web');
    const { address, stop } = await startReceiver(receiver, folder);
    try {
      for (const answers of [sampleSet(randomUUID()), sampleOwn(randomUUID())]) {
        expect([fitsSchema(answers), fitsSchema.errors]).toEqual([true, null]);
        expect(await post(address, answers)).toBe(201);
        expect(await post(address, answers)).toBe(409);
        expect(readStore(`${folder}/${receiver.store}`).answers.get(answers.id)).toEqual(answers);
      }
    } finally {
      await stop();
    }
  });

  test(`${receiver.file} goes on when a sender leaves in the middle, or gives no length`, inEachRun, async () => {
    const folder = test.info().outputPath('web');
    const { address, stop } = await startReceiver(receiver, folder);
    const { port, pathname } = new URL(address);
    const begin = (more: string): Promise<void> =>
      new Promise((settle) => {
        const socket = connect(Number(port), '127.0.0.1', () =>
          socket.write(`POST ${pathname} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${more}`, () => settle()),
        );
        socket.on('error', () => undefined);
        socket.setTimeout(200, () => socket.destroy());
      });
    try {
      await Promise.all(['Content-Length: 5000\r\n\r\n{"id":', 'Content-Length: -1\r\n\r\n{}', 'Content-Length: many\r\n\r\n{}', ''].map(begin));
      const answer = sampleAnswer(randomUUID());
      // With a length or without: taken whole, or refused with a status; never half.
      const { status } = await sendBytes(address, Buffer.from(JSON.stringify(answer)), {}, true);
      expect([201, 411]).toContain(status);
      expect(await post(address, answer)).toBe(status === 201 ? 409 : 201);
      const { answers, others } = readStore(`${folder}/${receiver.store}`);
      expect([...answers.values()]).toEqual([answer]);
      expect(others).toEqual([]);
    } finally {
      await stop();
    }
  });

  for (const depth of [400, 100_000])
    test(`${receiver.file} gives a status for ${depth} lists in one another`, inEachRun, async () => {
      const { address, errors, stop } = await startReceiver(receiver, test.info().outputPath('web'));
      try {
        const { status } = await sendBytes(address, Buffer.from(nested(depth)));
        expect([201, 400]).toContain(status);
        expect(errors().match(/traceback|fatal|uncaught/i)).toBe(null);
        expect(await post(address, sampleAnswer(randomUUID()))).toBe(201);
      } finally {
        await stop();
      }
    });
}

for (const [root, kept] of [
  ['site', 'answers'],
  ['home/public_html', 'home/answers'],
  ['home/public_html/addon.example', 'home/answers'],
  ['home/www/sub/public', 'home/answers'],
  ['vhost/httpdocs/addon/web', 'vhost/answers'],
  // The web root of the main site has a name of its own, and a first page.
  ['home/main/addon', 'home/answers'],
] as const)
  test(`receiver.php in the web root ${root} keeps answers outside every web root`, inEachRun, async () => {
    const receiver = receivers.find(({ file }) => file === 'receiver.php');
    if (!receiver) throw new Error('There is no receiver.php.');
    const top = test.info().outputPath('top');
    mkdirSync(`${top}/${root}`, { recursive: true });
    if (root.startsWith('home/main')) writeFileSync(`${top}/home/main/index.php`, '<?php');
    const { address, stop } = await startReceiver(receiver, `${top}/${root}`);
    try {
      expect(await post(address, sampleAnswer(id))).toBe(201);
      expect(readdirSync(`${top}/${kept}`)).toEqual([`${id}.json`]);
    } finally {
      await stop();
    }
  });
