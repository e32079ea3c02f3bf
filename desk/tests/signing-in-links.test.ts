import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFirstLink, makeLink } from '../src/signing-in/links.ts';
import { onEachStore, origin } from './desk.ts';
import { keyOf, pathOf, visit } from './signing-in.ts';

const first = { name: 'Ola Ek', job: 'Information officer', email: ' Ola.Ek@Fernley.example ' };

onEachStore('a one-time link', (open) => {
  it('shows a button, however often it is opened, and signs in once', async () => {
    const test = await open();
    const { staffId } = await test.signIn('editor', 'Priya Shah');
    const link = await makeLink(test.desk, staffId);
    for (let times = 0; times < 3; times += 1) {
      const page = await test.send(pathOf(link));
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<h1>Sign in as Priya Shah<\/h1>/);
      assert.deepEqual(page.headers.getSetCookie(), []);
    }
    const visitor = visit(test);
    const used = await visitor.post('/sign-in/link', { key: keyOf(link) });
    assert.equal(used.status, 303);
    assert.equal((await visitor.get(used.headers.get('location') ?? '')).status, 200);
    const again = await visit(test).post('/sign-in/link', { key: keyOf(link) });
    assert.equal(again.status, 410);
    assert.equal((await test.send(pathOf(link))).status, 410);
  });

  it('signs one in when two press the button at the same moment', async () => {
    const test = await open();
    const { staffId } = await test.signIn('editor');
    const key = keyOf(await makeLink(test.desk, staffId));
    const statuses = (await Promise.all(Array.from({ length: 6 }, () => visit(test).post('/sign-in/link', { key })))).map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [303, 410, 410, 410, 410, 410]);
    assert.equal((await test.desk.store.all('SELECT hash FROM sessions')).length, 2);
  });

  it('is worth nothing after 15 minutes, for someone who was removed, or if it never was one', async () => {
    const test = await open();
    const { staffId } = await test.signIn('editor');
    const key = keyOf(await makeLink(test.desk, staffId));
    test.setTime('2026-11-30T09:14:59.000Z');
    assert.equal((await test.send(`/sign-in/link?key=${key}`)).status, 200);
    test.setTime('2026-11-30T09:15:00.000Z');
    assert.equal((await visit(test).post('/sign-in/link', { key })).status, 410);
    const later = keyOf(await makeLink(test.desk, staffId));
    await test.desk.store.run('UPDATE staff SET removed_at = ? WHERE id = ?', '2026-11-30T09:16:00.000Z', staffId);
    assert.equal((await visit(test).post('/sign-in/link', { key: later })).status, 410);
    for (const wrong of ['', 'x', later.slice(1)]) assert.equal((await visit(test).post('/sign-in/link', { key: wrong })).status, 410);
  });

  it('is not stored itself, and is never in a report or the log', async () => {
    const test = await open();
    const { staffId } = await test.signIn('editor', 'Priya Shah');
    const key = keyOf(await makeLink(test.desk, staffId));
    await visit(test).post('/sign-in/link', { key });
    const { store } = test.desk;
    const kept = JSON.stringify([await store.all('SELECT * FROM sign_in_links'), await store.all('SELECT * FROM log'), test.reports]);
    for (const secret of [key, 'Priya', 'fernley.example']) assert.ok(!kept.includes(secret), secret);
    const actions = (await store.all<{ action: string }>('SELECT action FROM log ORDER BY number')).map(({ action }) => action);
    assert.deepEqual(actions.slice(-2), ['link.make', 'session.begin']);
  });

  it('cannot be used from another site, which would sign people in as someone else', async () => {
    const test = await open();
    const { staffId } = await test.signIn('editor');
    const key = keyOf(await makeLink(test.desk, staffId));
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }]) {
      const response = await visit(test).post('/sign-in/link', { key }, headers);
      assert.equal(response.status, 403);
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
    const body = `key=${key}`;
    const silent = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
    assert.equal((await test.send('/sign-in/link', { method: 'POST', headers: silent, body })).status, 403);
    assert.equal((await visit(test).post('/sign-in/link', { key })).status, 303);
  });

  it('makes the first information officer, from what they write, and says what is missing without using the link up', async () => {
    const test = await open();
    const link = await makeFirstLink(test.desk);
    const page = await (await test.send(pathOf(link))).text();
    for (const name of ['name', 'job', 'email']) assert.match(page, new RegExp(`<label for="${name}">`));
    const visitor = visit(test);
    const wrong = await visitor.post('/sign-in/link', { key: keyOf(link), name: 'Ola Ek', job: '', email: 'ola' });
    assert.equal(wrong.status, 422);
    const text = await wrong.text();
    assert.match(text, /<title>Error: /);
    assert.match(text, /<a href="#job">Write the job<\/a>/);
    assert.match(text, /<a href="#email">Write an e-mail address/);
    assert.match(text, /value="Ola Ek"/);
    assert.match(text, /value="ola"/);
    const used = await visitor.post('/sign-in/link', { key: keyOf(link), ...first });
    assert.equal(used.headers.get('location'), '/passkeys');
    assert.equal((await visitor.get('/staff')).status, 200);
    const staff = await test.desk.store.all('SELECT name, job, email, role FROM staff');
    assert.deepEqual(
      staff.map((row) => ({ ...row })),
      [{ name: 'Ola Ek', job: 'Information officer', email: 'ola.ek@fernley.example', role: 'information-officer' }],
    );
  });

  it('sets up a desk once, even with two first links at the same moment', async () => {
    const test = await open();
    const links = [await makeFirstLink(test.desk), await makeFirstLink(test.desk)];
    const responses = await Promise.all(
      links.map((link, index) => visit(test).post('/sign-in/link', { key: keyOf(link), ...first, email: `${index}@fernley.example` })),
    );
    assert.deepEqual(responses.map(({ status }) => status).sort(), [303, 410]);
    assert.equal((await test.desk.store.all('SELECT id FROM staff')).length, 1);
    assert.equal((await test.send(pathOf(await makeFirstLink(test.desk)))).status, 410);
  });

  it('does not try for ever from one address, and locks nobody else out', async () => {
    const test = await open({ DESK_BEHIND_PROXY: 'yes' });
    const { staffId } = await test.signIn('editor');
    const key = keyOf(await makeLink(test.desk, staffId));
    const from = (address: string, guess: string): Promise<Response> => visit(test).post('/sign-in/link', { key: guess }, { 'x-forwarded-for': address });
    for (let times = 0; times < 100; times += 1) assert.equal((await from('192.0.2.1', 'guess')).status, 410);
    const stopped = await from('192.0.2.1', key);
    assert.equal(stopped.status, 429);
    assert.ok(Number(stopped.headers.get('retry-after')) > 0);
    assert.equal(test.reports.at(-2), '{"what":"sign-in.refused","way":"link"}');
    assert.equal(test.reports.at(-1), '{"what":"sign-in.too-many","path":"/sign-in/link"}');
    assert.equal((await from('192.0.2.2', key)).status, 303);
  });
});

describe('the program', () => {
  const program = new URL('../src/main.ts', import.meta.url).pathname;
  const environment = (data: string): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, DESK_DATA: data, DESK_PORT: '0', DESK_ORIGIN: origin });

  it('prints a link at the start and by command while nobody works there, and then only for those who do', async () => {
    const data = mkdtempSync(join(tmpdir(), 'desk-link-'));
    const env = environment(data);
    try {
      const started = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'ignore'] });
      const closed = once(started, 'close');
      let printed = '';
      for await (const text of started.stdout) {
        printed += String(text);
        if (/key=[\w-]{43}\n/.test(printed)) started.kill('SIGTERM');
      }
      await closed;
      assert.match(printed, /^Nobody works at this desk yet\.[^\n]*\nhttps:\/\/desk\.example\/sign-in\/link\?key=[\w-]{43}\n$/);
      const run = (...parts: string[]): string => execFileSync(process.execPath, [program, 'link', ...parts], { env, encoding: 'utf8', stdio: 'pipe' });
      assert.match(run(), /^https:\/\/desk\.example\/sign-in\/link\?key=[\w-]{43}\n$/);
      const { openSqlite } = await import('../src/store/sqlite.ts');
      const store = openSqlite(join(data, 'desk.sqlite'));
      const ola = ['ola', 'Ola Ek', 'Officer', 'ola@fernley.example', 'information-officer', '2026-11-30T09:00:00.000Z'];
      await store.run('INSERT INTO staff (id, name, job, email, role, added_at) VALUES (?, ?, ?, ?, ?, ?)', ...ola);
      await store.close();
      assert.match(run('Ola@fernley.example'), /key=/);
      assert.throws(() => run('nobody@fernley.example'), /Nobody at this desk has this e-mail address/);
      assert.throws(() => run(), /Write: coproduction-desk link/);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});
