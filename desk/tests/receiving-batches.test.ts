import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBatch } from '../src/receiving/batches.ts';
import type { Store } from '../src/store/store.ts';
import { onEachStore } from './desk.ts';

const insert = "INSERT INTO items (id, kind, name, published_at, revision) VALUES (?, 'promise', 'ideas', '2026', 1)";

/** A store that counts its transactions, and does something after each. */
function counted(whole: Store, afterwards = (): void => undefined): { readonly store: Store; readonly count: () => number } {
  let transactions = 0;
  const transaction: Store['transaction'] = async (work) => {
    transactions += 1;
    const result = await whole.transaction(work);
    afterwards();
    return result;
  };
  return { store: { ...whole, transaction }, count: () => transactions };
}

onEachStore('work in batches', (open, kind) => {
  it('writes what waits in one transaction, and returns the result of each', async () => {
    const { store, count } = counted((await open()).desk.store);
    const works = Array.from({ length: 20 }, (_, index) => inBatch(store, (queries) => queries.run(insert, `${index}`).then(() => index)));
    assert.deepEqual(await Promise.all(works), [...Array(20).keys()]);
    assert.equal(count(), 1);
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
    const { store, count } = counted((await open()).desk.store, () => {
      throw Object.assign(new Error('The line broke.'), { code: 'EPIPE' });
    });
    const results = await Promise.allSettled(['a', 'b', 'c'].map((id) => inBatch(store, (queries) => queries.run(insert, id))));
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.equal(count(), 1);
    assert.equal((await store.all('SELECT id FROM items')).length, 3);
  });
});
