import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBatch } from '../src/receiving/batches.ts';
import { onEachStore } from './desk.ts';

const insert = "INSERT INTO items (id, kind, published_at, changed_at) VALUES (?, 'promise', '2026', '2026')";

onEachStore('work in batches', (open, kind) => {
  it('writes what waits in one transaction, and returns the result of each', async () => {
    const { store } = (await open()).desk;
    let transactions = 0;
    const { transaction } = store;
    store.transaction = (work) => {
      transactions += 1;
      return transaction(work);
    };
    const works = Array.from({ length: 20 }, (_, index) => inBatch(store, (queries) => queries.run(insert, `${index}`).then(() => index)));
    assert.deepEqual(await Promise.all(works), [...Array(20).keys()]);
    assert.equal(transactions, 1);
    assert.equal((await store.all('SELECT id FROM items')).length, 20);
  });

  it('fails only for the work that fails', async () => {
    const { store } = (await open()).desk;
    const ids = ['a', 'b', 'b', 'c'];
    const results = await Promise.allSettled(ids.map((id) => inBatch(store, (queries) => queries.run(insert, id))));
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(
      (await store.all<{ id: string }>('SELECT id FROM items ORDER BY id')).map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(await inBatch(store, (queries) => queries.run(insert, 'd')), 1);
  });

  it('does not do it again if it may have been written', { skip: kind === 'sqlite' && 'Here it is always known.' }, async () => {
    const { store } = (await open()).desk;
    const { transaction } = store;
    let transactions = 0;
    store.transaction = async (work) => {
      transactions += 1;
      await transaction(work);
      throw Object.assign(new Error('The line broke.'), { code: 'EPIPE' });
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((id) => inBatch(store, (queries) => queries.run(insert, id))));
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.equal(transactions, 1);
    assert.equal((await store.all('SELECT id FROM items')).length, 3);
  });
});
