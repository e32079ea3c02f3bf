import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { openDesk } from '../src/desk.ts';
import { backUp } from '../src/keeping/backup.ts';
import { runDaily } from '../src/keeping/daily.ts';
import { restore } from '../src/keeping/restore.ts';
import { settleWithdrawals } from '../src/keeping/withdrawals.ts';
import { verify } from '../src/keeping/verify.ts';
import { itemsIn } from '../src/publishing/items.ts';
import { recordingsFolder } from '../src/receiving/recordings.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { onEachStore, type TestDesk } from './desk.ts';
import { publishReply, sendForm, storeAnswer } from './keeping.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'keeping-withdrawals-'));
  folders.push(folder);
  return folder;
};
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const elsewhere = (): Settings => readSettings({ DESK_DATA: newFolder(), DESK_SECRET: 'a secret of the tests, long enough' });
const listOf = ({ data }: Settings): string => join(data, 'backups/withdrawals.txt');
const silent = (): void => undefined;

/** A desk with a backup, after which one answer was taken back and another was erased. */
async function takeBackAfterBackup(test: TestDesk): Promise<{ readonly folder: string; readonly hash: string; readonly ids: readonly string[] }> {
  const { desk } = test;
  const taken = await storeAnswer(desk, { answer: { more: 'Zebra words to take back' }, sound: 'a voice' });
  const erased = await storeAnswer(desk, { answer: { more: 'Zebra words to erase' } });
  const stays = await storeAnswer(desk, { answer: { more: 'Words that stay' } });
  await publishReply(desk, [taken.id], 'Zebra words to take back');
  const { hash } = await verify(desk);
  const folder = await backUp(desk, join(newFolder(), 'copy'));
  await sendForm(test, '/take-back/withdraw/yes', { code: taken.code, id: taken.id });
  const officer = await test.signIn('information-officer');
  await officer.post('/keeping/person/erase', { who: erased.id, id: erased.id, sure: 'yes' });
  return { folder, hash, ids: [taken.id, erased.id, stays.id] };
}

/** What is left on a desk: states in the order of the ids, and everything that has words. */
async function leftAt(
  settings: Settings,
  ids: readonly string[],
): Promise<{ readonly states: unknown[]; readonly text: string; readonly problems: readonly string[] }> {
  const desk = await openDesk(settings, { backUp, report: silent });
  const states: unknown[] = [];
  for (const id of ids) states.push((await desk.store.first<{ state: string }>('SELECT state FROM answers WHERE id = ?', id))?.state);
  const text = JSON.stringify([await desk.store.all('SELECT * FROM answers'), await desk.store.all('SELECT * FROM item_answers'), await itemsIn(desk.store)]);
  const sounds = existsSync(recordingsFolder(desk)) ? readdirSync(recordingsFolder(desk)) : [];
  const { problems } = await verify(desk);
  await desk.store.close();
  return { states, text: text + sounds.join(), problems };
}

onEachStore('withdrawals after a backup', (open) => {
  it('are on a list outside the database, with ids only', async () => {
    const test = await open();
    const { ids } = await takeBackAfterBackup(test);
    const lines = readFileSync(listOf(test.desk.settings), 'utf8').split('\n').filter(Boolean);
    assert.deepEqual(lines, [`${ids[0]} withdrawn`, `${ids[1]} erased`]);
  });

  for (const place of ['next to the backup', 'in the folder of the desk'] as const)
    it(`are withdrawn again by a restore, with the list ${place}`, async () => {
      const test = await open();
      const { folder, hash, ids } = await takeBackAfterBackup(test);
      const settings = elsewhere();
      const target = place === 'next to the backup' ? join(folder, '../withdrawals.txt') : listOf(settings);
      mkdirSync(join(target, '..'), { recursive: true });
      copyFileSync(listOf(test.desk.settings), target);
      // A full disk can leave half a line.
      appendFileSync(target, ids[2]?.slice(0, 20) ?? '');
      const restored = await restore(settings, folder, silent);
      // What was restored is what was backed up, and then the answers go.
      assert.deepEqual([restored.hash, restored.endedAgain], [hash, 2]);
      const left = await leftAt(settings, ids);
      assert.deepEqual([left.states, left.problems], [['withdrawn', 'erased', 'new'], []]);
      assert.ok(!left.text.includes('Zebra') && !left.text.includes('.webm') && left.text.includes('Words that stay'));
      // A second restore elsewhere finds them on the list of this desk.
      assert.ok(readFileSync(listOf(settings), 'utf8').includes(`${ids[1]} erased`));
    });

  it('are withdrawn again when the desk starts, if the list comes later', async () => {
    const test = await open();
    const { folder, ids } = await takeBackAfterBackup(test);
    const settings = elsewhere();
    assert.equal((await restore(settings, folder, silent)).endedAgain, 0);
    mkdirSync(join(settings.data, 'backups'), { recursive: true });
    copyFileSync(listOf(test.desk.settings), listOf(settings));
    const desk = await openDesk(settings, { backUp, report: silent });
    assert.deepEqual([await settleWithdrawals(desk), await settleWithdrawals(desk)], [2, 0]);
    await desk.store.close();
    assert.deepEqual((await leftAt(settings, ids)).states, ['withdrawn', 'erased', 'new']);
  });

  it('come onto the list the next day if it could not be written', async () => {
    const test = await open();
    const { code, id } = await storeAnswer(test.desk);
    const { data } = test.desk.settings;
    // A file where the folder should be.
    writeFileSync(join(data, 'backups'), '');
    assert.equal((await sendForm(test, '/take-back/withdraw/yes', { code, id })).status, 200);
    assert.ok(test.reports.some((report) => report.includes('withdrawals.not-listed')));
    rmSync(join(data, 'backups'));
    await runDaily(test.desk);
    assert.ok(readFileSync(listOf(test.desk.settings), 'utf8').includes(`${id} withdrawn`));
  });
});

onEachStore('old backups', (open) => {
  it('are deleted after the days that are set, and nothing else is', async () => {
    const test = await open({ DESK_BACKUP_DAYS: '7' });
    const { desk, setTime } = test;
    const old = await backUp(desk);
    const backups = join(desk.settings.data, 'backups');
    mkdirSync(`${old}.part`.replace('T09', 'T08'));
    for (const name of ['my copy', '2020-01-01']) mkdirSync(join(backups, name));
    setTime('2026-12-07T09:00:00.000Z');
    await runDaily(desk);
    assert.ok(existsSync(old));
    setTime('2026-12-07T09:00:00.001Z');
    const recent = await backUp(desk);
    await runDaily(desk);
    assert.deepEqual(readdirSync(backups).sort(), ['2020-01-01', recent.slice(backups.length + 1), 'my copy']);
  });
});
