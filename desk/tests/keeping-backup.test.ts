import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openDesk } from '../src/desk.ts';
import { backUp } from '../src/keeping/backup.ts';
import { restore } from '../src/keeping/restore.ts';
import { tableNamesOf, tables, temporaryTables } from '../src/keeping/tables.ts';
import { verify } from '../src/keeping/verify.ts';
import { recordingsFolder } from '../src/receiving/recordings.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { onEachStore, openTestDesk, type TestDesk } from './desk.ts';
import { publishReply, sendForm, storeAnswer, storeAnswers, type StoredAnswer } from './keeping.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'keeping-backup-'));
  folders.push(folder);
  return folder;
};
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Settings of another computer that has nothing yet. */
const elsewhere = (databaseUrl?: string, more: Readonly<Record<string, string>> = {}): Settings =>
  readSettings({ DESK_DATA: newFolder(), DESK_SECRET: 'a secret of the tests, long enough', ...(databaseUrl && { DATABASE_URL: databaseUrl }), ...more });

/** A desk with something in every table. */
async function fill(test: TestDesk): Promise<StoredAnswer> {
  // A database of a council sorts as its language does: a, A, ä, b, B.
  if (test.desk.store.kind === 'postgres') await test.desk.store.script('ALTER TABLE passkeys ALTER COLUMN id TYPE TEXT COLLATE "und-x-icu"');
  const officer = await test.signIn('information-officer', 'Zoë Ärzte 🦉');
  const answer = await storeAnswer(test.desk, { answer: { more: 'Ünïcode “words”,\nlines \\ and\ttabs 🦉' }, sound: 'a voice' });
  await publishReply(test.desk, [answer.id]);
  for (const name of ['Zebra', 'apple', 'äpfel', 'Apple']) await storeAnswer(test.desk, { name });
  const complaint = await storeAnswer(test.desk, { name: 'complaint' });
  await officer.post(`/complaints/${complaint.id}/acknowledge`);
  for (const id of ['b', 'A', 'ä', 'a', 'B'])
    await test.desk.store.run(
      'INSERT INTO passkeys (id, staff_id, name, public_key, counter, added_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      officer.staffId,
      'Key',
      'k',
      4_294_967_295,
      '2026',
    );
  await storeAnswers(
    test.desk,
    Array(12).fill({ tool: 'co-i-statement', name: 'home', question: { id: 'h', text: 'I choose.' }, answer: { value: 'always' } }),
  );
  await officer.post('/close-results', { 'name': 'home', 'id': 'h', 'statement:h.': 'yes' });
  return answer;
}

onEachStore('a backup', (open) => {
  it('has every table, or says why not', async () => {
    const { desk } = await open();
    assert.deepEqual(await tableNamesOf(desk.store), [...tables.map(({ name }) => name), ...temporaryTables].sort());
  });

  it('gives the same hash after a restore on another computer, in either store, and everything works there', async () => {
    const test = await open();
    const other = await open();
    const { id, code } = await fill(test);
    const before = await verify(test.desk);
    for (const { name } of tables) assert.ok((before.counts[name] ?? 0) > 0, name);
    assert.deepEqual(before.problems, []);
    const folder = await backUp(test.desk);
    assert.equal((await verify(test.desk)).hash, before.hash);
    const postgres = other.desk.settings.databaseUrl;
    for (const settings of [elsewhere(), ...(postgres ? [elsewhere(postgres)] : [])]) {
      const verified = await restore(settings, folder);
      assert.deepEqual(verified, { ...before, endedAgain: 0 });
      const desk = await openDesk(settings, { backUp, report: () => undefined });
      assert.equal((await verify(desk)).hash, before.hash);
      assert.equal(readFileSync(join(recordingsFolder(desk), `${id}.webm`), 'utf8'), 'a voice');
      assert.deepEqual(await desk.store.all('SELECT hash FROM sessions'), []);
      await desk.store.close();
    }
    // The person's code is known on the other computer, too.
    const again = await openTestDesk(undefined, { DESK_DATA: folders.at(postgres ? -2 : -1) ?? '' });
    assert.ok((await (await sendForm(again, '/take-back', { code })).text()).includes('Ünïcode'));
    await again.close();
  });

  it('has another hash after any change, and says what is damaged', async () => {
    const test = await open();
    const { id } = await fill(test);
    const before = await verify(test.desk);
    const folder = recordingsFolder(test.desk);
    writeFileSync(join(folder, `${id}.webm`), 'another voice');
    const damaged = await verify(test.desk);
    assert.notEqual(damaged.hash, before.hash);
    assert.deepEqual(damaged.problems, [`The recording ${id}.webm is damaged.`]);
    rmSync(join(folder, `${id}.webm`));
    assert.deepEqual((await verify(test.desk)).problems, [`The recording ${id}.webm is missing.`]);
    writeFileSync(join(folder, `${id}.webm`), 'a voice');
    assert.deepEqual(await verify(test.desk), before);
    await test.desk.store.run("UPDATE answers SET label = 'x' WHERE id = ?", id);
    assert.notEqual((await verify(test.desk)).hash, before.hash);
    const trigger = test.desk.store.kind === 'sqlite' ? 'DROP TRIGGER log_is_not_changed' : 'DROP TRIGGER log_only_grows ON log';
    await test.desk.store.script(`${trigger}; UPDATE log SET subject = 'other' WHERE number = 2`);
    assert.deepEqual((await verify(test.desk)).problems, ['The log is damaged from entry 2 on.']);
  });

  it('is one moment, while others write', async () => {
    const test = await open();
    await fill(test);
    const state = { isOver: false };
    const writing = (async () => {
      // SQLite answers at once, so without the last line nothing else would ever have its turn.
      while (!state.isOver) {
        await Promise.all([storeAnswer(test.desk), test.signIn('reader')]);
        await setImmediate();
      }
    })();
    const folder = await backUp(test.desk, join(newFolder(), 'copy'));
    state.isOver = true;
    await writing;
    const verified = await restore(elsewhere(), folder);
    assert.deepEqual(verified.problems, []);
  });

  it('is restored only whole, only into an empty desk, and only with its secret', async () => {
    const test = await open();
    const { id } = await fill(test);
    const folder = await backUp(test.desk, join(newFolder(), 'copy'));
    await assert.rejects(backUp(test.desk, folder), /has something in it/);
    await assert.rejects(restore(test.desk.settings, folder), /This desk is not empty/);
    await assert.rejects(
      restore(elsewhere(undefined, { DESK_SECRET: 'another secret, which is long enough' }), folder),
      /DESK_SECRET is not the one of this backup/,
    );
    await assert.rejects(restore(elsewhere(), newFolder()), /is not a backup/);
    const line = readFileSync(join(folder, 'staff.jsonl'), 'utf8');
    writeFileSync(join(folder, 'staff.jsonl'), line.replace('Head of transport', 'Head of nothing'));
    await assert.rejects(restore(elsewhere(), folder), /staff\.jsonl in .* is missing or damaged/);
    writeFileSync(join(folder, 'staff.jsonl'), line);
    rmSync(join(folder, 'recordings', `${id}.webm`));
    const settings = elsewhere();
    await assert.rejects(restore(settings, folder), /\.webm in .* is missing or damaged/);
    assert.ok(!existsSync(join(settings.data, 'desk.sqlite')));
  });

  it('restores no rows at all if one of them cannot be stored', async () => {
    const test = await open();
    const other = await open();
    await fill(test);
    const folder = await backUp(test.desk, join(newFolder(), 'copy'));
    const file = join(folder, 'log.jsonl');
    const broken = `${readFileSync(file, 'utf8')}{"number":1}\n`;
    writeFileSync(file, broken);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: { path: string; sha256: string }[] };
    for (const one of manifest.files) if (one.path === 'log.jsonl') one.sha256 = createHash('sha256').update(broken).digest('hex');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await assert.rejects(restore(other.desk.settings, folder));
    assert.deepEqual(await other.desk.store.all('SELECT id FROM staff'), []);
  });

  it('is readable only by the account of the desk, and nothing half made is left', async () => {
    const test = await open();
    await fill(test);
    const folder = await backUp(test.desk);
    for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name);
    rmSync(recordingsFolder(test.desk), { recursive: true });
    const target = join(newFolder(), 'copy');
    await assert.rejects(backUp(test.desk, target), /is missing/);
    assert.ok(!existsSync(target) && !existsSync(`${target}.part`));
  });
});

it('the commands back up, verify and restore a desk with a secret of its own', async () => {
  const [from, to] = [newFolder(), newFolder()];
  const target = join(newFolder(), 'copy');
  const run = async (data: string, ...parts: readonly string[]): Promise<string> => {
    const main = new URL('../src/main.ts', import.meta.url).pathname;
    const environment = { PATH: process.env.PATH, DESK_DATA: data };
    const { stdout } = await promisify(execFile)(process.execPath, [main, ...parts], { env: environment, timeout: 20_000 });
    return stdout;
  };
  await assert.rejects(run(from, 'verify'), /has nothing in it yet/);
  const desk = await openDesk(readSettings({ DESK_DATA: from }), { backUp, report: () => undefined });
  const { id } = await storeAnswer(desk, { sound: 'a voice', receivedAt: '2020-01-01T09:00:00.000Z' });
  await desk.store.close();
  const hash = /Hash: \w{64}/.exec(await run(from, 'verify'))?.[0] ?? 'none';
  assert.equal((await run(from, 'backup', target)).trim(), target);
  assert.ok((await run(to, 'restore', target)).includes(hash));
  assert.ok((await run(to, 'verify')).includes(hash));
  assert.equal(readFileSync(join(to, 'secret'), 'utf8'), readFileSync(join(from, 'secret'), 'utf8'));
  assert.ok((await run(to, 'retention')).includes('co-comment: 1, from 2020-01-01 to 2020-01-01'));
  assert.ok(existsSync(join(to, 'recordings', `${id}.webm`)));
});
