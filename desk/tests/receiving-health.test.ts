import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { onEachStore } from './desk.ts';

onEachStore('health and readiness', (open) => {
  it('says that the desk is ready when it could store an answer, and leaves no file behind', async () => {
    const { desk, send } = await open();
    const before = readdirSync(desk.settings.data);
    assert.deepEqual(await (await send('/health')).json(), { status: 'alive' });
    const ready = await send('/ready');
    assert.equal(ready.status, 200);
    assert.deepEqual(await ready.json(), { status: 'ready', database: true, disk: true });
    assert.deepEqual(readdirSync(desk.settings.data), before);
  });

  it('says what is missing when the database or the disk does not work, and is still alive', async () => {
    const { desk, send, setTime } = await open();
    const { settings } = desk;
    // A file where the folder should be.
    rmSync(settings.data, { recursive: true });
    writeFileSync(settings.data, '');
    const withoutDisk = await send('/ready');
    assert.equal(withoutDisk.status, 503);
    assert.equal(((await withoutDisk.json()) as { disk: boolean }).disk, false);
    setTime('2026-11-30T09:00:02.000Z');
    Object.assign(desk.store, { first: () => Promise.reject(new Error('The line broke.')) });
    assert.deepEqual(await (await send('/ready')).json(), { status: 'not ready', database: false, disk: false });
    assert.equal((await send('/health')).status, 200);
  });

  it('looks at the disk and the database once in two seconds, however many ask', async () => {
    const { desk, send, setTime } = await open();
    const { first } = desk.store;
    let looks = 0;
    Object.assign(desk.store, {
      first: (...parts: Parameters<typeof first>) => {
        looks += 1;
        return first(...parts);
      },
    });
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await send('/ready')).status));
    assert.deepEqual([new Set(statuses), looks], [new Set([200]), 1]);
    setTime('2026-11-30T09:00:01.999Z');
    rmSync(desk.settings.data, { recursive: true });
    writeFileSync(desk.settings.data, '');
    assert.equal((await send('/ready')).status, 200);
    setTime('2026-11-30T09:00:02.000Z');
    assert.deepEqual([(await send('/ready')).status, looks], [503, 2]);
    // The clock was set back.
    setTime('2026-11-30T08:00:00.000Z');
    assert.deepEqual([(await send('/ready')).status, looks], [503, 3]);
  });
});
