import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firstWrongEntry, record } from '../src/store/log.ts';
import { onEachStore } from './desk.ts';

onEachStore('the store', (open) => {
  it('does all of a transaction, or nothing', async () => {
    const { desk } = await open();
    const { store } = desk;
    const insert = "INSERT INTO items (id, kind, name, published_at, revision) VALUES (?, 'promise', 'ideas', '2026', 1)";
    await assert.rejects(
      store.transaction(async (queries) => {
        await queries.run(insert, 'a');
        throw new Error('stop');
      }),
      /stop/,
    );
    assert.deepEqual(await store.all('SELECT id FROM items'), []);
    await Promise.all(['b', 'c', 'd'].map((id) => store.transaction((queries) => queries.run(insert, id))));
    assert.equal((await store.all('SELECT id FROM items')).length, 3);
  });

  it('has a log that nobody changes, and that shows if someone did', async () => {
    const { desk } = await open();
    const { store, now } = desk;
    await Promise.all(['one', 'two', 'three'].map((subject) => store.transaction((queries) => record(store, queries, now(), { action: 'test', subject }))));
    assert.equal(await firstWrongEntry(store), undefined);
    await assert.rejects(store.run("UPDATE log SET subject = 'other' WHERE number = 2"));
    await assert.rejects(store.run('DELETE FROM log'));
    const without = store.kind === 'sqlite' ? 'DROP TRIGGER log_is_not_changed' : 'DROP TRIGGER log_only_grows ON log';
    await store.script(`${without}; UPDATE log SET subject = 'other' WHERE number = 2`);
    assert.equal(await firstWrongEntry(store), 2);
  });
});
