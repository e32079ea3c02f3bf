import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { putAnswer } from './answers.ts';
import { onEachStore, type TestDesk } from './desk.ts';
import { publishReply, sendForm, storeAnswer } from './keeping.ts';

/** Files of the desk that have a word in them. */
const filesWith = ({ desk }: TestDesk, word: string): string[] =>
  readdirSync(desk.settings.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
    .map(({ name }) => name);

/** Long enough for several pages of the database. */
const long = 'Zebrafinch in the hall. '.repeat(2000);

onEachStore('words that were taken back', (open, kind) => {
  it('are in no file of the desk afterwards', async () => {
    const test = await open();
    const { desk } = test;
    for (let count = 0; count < 20; count += 1) await putAnswer(desk);
    const { id, code } = await storeAnswer(desk, { answer: { more: long, contact: 'Zebrafinch Street' }, sound: 'Zebrafinch' });
    await publishReply(desk, [id], 'Zebrafinch in the hall.');
    if (kind === 'sqlite') assert.ok(filesWith(test, 'Zebrafinch').includes('desk.sqlite-wal'));
    await sendForm(test, '/take-back/withdraw/yes', { code, id });
    assert.deepEqual(filesWith(test, 'Zebrafinch'), []);
  });

  it('are in no file after the person has changed them, or an information officer has erased them', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { id, code } = await storeAnswer(test.desk, { answer: { more: long } });
    await sendForm(test, '/take-back/words/save', { code, id, more: 'Kingfisher' });
    assert.deepEqual(filesWith(test, 'Zebrafinch'), []);
    if (kind === 'sqlite') assert.notDeepEqual(filesWith(test, 'Kingfisher'), []);
    await officer.post('/keeping/person/erase', { who: id, id, sure: 'yes' });
    assert.deepEqual(filesWith(test, 'Kingfisher'), []);
  });

  it('are in no file as soon as a backup or an export that was running has ended, and nobody waits for it', async () => {
    const test = await open();
    const { id, code } = await storeAnswer(test.desk, { answer: { more: long } });
    await test.desk.store.snapshot(async (rows) => {
      for await (const row of rows('SELECT id FROM answers')) assert.equal(row.id, id);
      const before = Date.now();
      await sendForm(test, '/take-back/withdraw/yes', { code, id });
      assert.ok(Date.now() - before < 5000);
      if (kind === 'sqlite') assert.notDeepEqual(filesWith(test, 'Zebrafinch'), []);
    });
    assert.deepEqual(filesWith(test, 'Zebrafinch'), []);
  });
});
