/** What a receiver goes through in real life: everybody at once, twice; an end without a warning; a full disk; a disk without links. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { forEach, post, readStore, receivers, sampleAnswer, startReceiver, withoutLinks, type RunningReceiver } from './receivers';
import { isWholeRun, speedOf } from './speeds';

const pairs = isWholeRun ? 2000 : 100;
const killed = isWholeRun ? 300 : 60;

/** Answers with a length of their own: some go in one packet, some in many. */
const answers = (count: number): readonly ReturnType<typeof sampleAnswer>[] =>
  Array.from({ length: count }, (_, index) => sampleAnswer(randomUUID(), `${index} `.repeat(index % 7 === 0 ? 20_000 : 20)));

for (const [index, receiver] of receivers.entries()) {
  test.describe(receiver.file, () => {
    test(`keeps ${pairs} answers once each when every answer arrives twice at the same moment, in two processes`, speedOf(index), async () => {
      test.setTimeout(isWholeRun ? 900_000 : 120_000);
      const folder = test.info().outputPath('web');
      const sent = answers(pairs);
      const running: RunningReceiver[] = [];
      try {
        // PHP has several processes of its own. Started together, as after a restart of the machine.
        running.push(...(await Promise.all((receiver.servesPages ? [0] : [0, 1]).map(() => startReceiver(receiver, folder)))));
        const addresses = [running[0]?.address ?? '', running.at(-1)?.address ?? ''];
        await forEach(sent, 60, async (answer) => {
          const statuses = await Promise.all(addresses.map((address) => post(address, answer)));
          expect(statuses.sort(), running.map(({ errors }) => errors()).join('\n')).toEqual([201, 409]);
        });
        const store = readStore(`${folder}/${receiver.store}`);
        expect(store.others).toEqual([]);
        expect(store.answers.size).toBe(pairs);
        for (const answer of sent) expect(store.answers.get(answer.id)).toEqual(answer);
      } finally {
        await Promise.all(running.map(({ stop }) => stop()));
      }
    });

    test('keeps every answer once on a disk without links', async () => {
      test.setTimeout(120_000);
      const folder = test.info().outputPath('web');
      const running = await startReceiver({ ...receiver, ...withoutLinks(receiver, test.info().outputPath('patches')) }, folder);
      try {
        const sent = answers(50);
        await forEach(sent, 20, async (answer) => {
          const statuses = await Promise.all([1, 2].map(() => post(running.address, answer)));
          expect(statuses.sort(), running.errors()).toEqual([201, 409]);
        });
        const store = readStore(`${folder}/${receiver.store}`);
        expect(store.others).toEqual([]);
        for (const answer of sent) expect(store.answers.get(answer.id)).toEqual(answer);
      } finally {
        await running.stop();
      }
    });

    test(`keeps ${killed} answers when it is killed in the middle, again and again, and leaves nothing half-written behind`, speedOf(index), async () => {
      test.setTimeout(isWholeRun ? 600_000 : 180_000);
      const folder = test.info().outputPath('web');
      const store = `${folder}/${receiver.store}`;
      let running = await startReceiver(receiver, folder);
      const port = Number(new URL(running.address).port);
      const sent = answers(killed);
      let done = 0;
      let restarting: Promise<void> | undefined;
      const restart = async (): Promise<void> => {
        await running.stop('SIGKILL');
        // As a crash at the worst moment leaves it.
        writeFileSync(`${store}/${receiver.servesPages ? 'next' : `${randomUUID()}.${randomUUID()}`}.part`, '{"half":'.padEnd(1_000_000, 'x'));
        running = await startReceiver(receiver, folder, { port });
        restarting = undefined;
      };
      try {
        await forEach(sent, 10, async (answer) => {
          // As the tool does: the same answer again until it is kept.
          await expect
            .poll(
              async () => {
                await restarting;
                return [201, 409].includes((await post(running.address, answer)) ?? 0);
              },
              { timeout: 60_000 },
            )
            .toBe(true);
          done++;
          if (done % Math.ceil(killed / 5) === 0 && done < killed) restarting ??= restart();
        });
        await restarting;
        const last = sampleAnswer(randomUUID());
        expect(await post(running.address, last)).toBe(201);
        const kept = readStore(store);
        expect(kept.others).toEqual([]);
        expect(kept.answers.size).toBe(killed + 1);
        for (const answer of [...sent, last]) expect(kept.answers.get(answer.id)).toEqual(answer);
      } finally {
        await running.stop();
      }
    });

    test('loses nothing on a full disk or one that cannot be written to, and goes on when there is room', async () => {
      test.setTimeout(120_000);
      const folder = test.info().outputPath('web');
      const store = `${folder}/${receiver.store}`;
      mkdirSync(folder, { recursive: true });
      mkdirSync(store, { recursive: true });
      const mount = (...parts: string[]): void => void execFileSync('mount', [...parts, store], { stdio: 'pipe' });
      try {
        mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs');
      } catch {
        test.skip(true, 'Only root can mount a small disk, and only where the system lets it.');
      }
      let running: RunningReceiver | undefined;
      try {
        running = await startReceiver(receiver, folder);
        const { address } = running;
        writeFileSync(`${store}/other-things.json`, `"${'x'.repeat(500_000)}"`);
        const sent = Array.from({ length: 12 }, (_, index) => sampleAnswer(randomUUID(), `${index} `.repeat(40_000)));
        const statuses = new Map<string, number | undefined>();
        await forEach(sent, 4, async (answer) => void statuses.set(answer.id, await post(address, answer)));
        const refused = sent.filter(({ id }) => statuses.get(id) !== 201);
        expect(refused.length).toBeGreaterThan(0);
        for (const { id } of refused) expect(statuses.get(id)).toBe(500);
        expect(readStore(store).others).toEqual([]);
        expect(readStore(store).answers.size).toBe(sent.length - refused.length + 1);

        rmSync(`${store}/other-things.json`);
        mount('-o', 'remount,ro');
        expect(await post(address, refused[0])).toBe(500);
        mount('-o', 'remount,rw,size=3m');
        for (const answer of sent) expect([201, 409]).toContain(await post(address, answer));
        const kept = readStore(store);
        expect(kept.others).toEqual([]);
        for (const answer of sent) expect(kept.answers.get(answer.id)).toEqual(answer);
      } finally {
        await running?.stop();
        execFileSync('umount', [store]);
      }
    });
  });
}
