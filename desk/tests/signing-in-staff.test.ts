import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Staff } from '../src/roles.ts';
import { removeStaff } from '../src/signing-in/staff.ts';
import { onEachStore, type TestDesk } from './desk.ts';
import { keyOf, visit } from './signing-in.ts';

const sam = { name: 'Sam Oba', job: 'Participation worker', email: 'sam@fernley.example', role: 'reader' };

const rolesIn = async ({ desk }: TestDesk): Promise<string[]> =>
  (await desk.store.all<{ role: string }>('SELECT role FROM staff WHERE removed_at IS NULL ORDER BY role')).map(({ role }) => role);

onEachStore('the page of those who work here', (open) => {
  it('adds someone, says so, and lists them with their role', async () => {
    const test = await open();
    const { get, post } = await test.signIn('information-officer');
    const added = await post('/staff/add', { ...sam, name: '  Sam \n Oba ', email: 'SAM@fernley.example' });
    assert.equal(added.status, 303);
    const page = await (await get(added.headers.get('location') ?? '')).text();
    assert.match(page, /role="status">Sam Oba can work here now\./);
    assert.match(page, /<th scope="row"><a href="\/staff\/[\w-]+">Sam Oba<\/a><\/th>/);
    assert.match(page, /sam@fernley\.example/);
    assert.match(page, /<td>with a one-time link<\/td>/);
    assert.doesNotMatch(page, /with \d passkey/);
  });

  it('says what is missing next to each field, and loses nothing that was written', async () => {
    const test = await open();
    const { post } = await test.signIn('information-officer');
    const response = await post('/staff/add', { ...sam, name: '', email: 'no address', role: 'owner' });
    assert.equal(response.status, 422);
    const page = await response.text();
    assert.match(page, /<title>Error: /);
    for (const [field, words] of [
      ['name', 'Write the name'],
      ['email', 'Write an e-mail address'],
      ['role', 'Choose what they may do'],
    ])
      assert.match(page, new RegExp(`<a href="#${field}">${words}`));
    assert.match(page, /id="name-error"/);
    assert.match(page, /aria-invalid="true"/);
    assert.match(page, /value="Participation worker"/);
    assert.match(page, /value="no address"/);
    assert.deepEqual(await rolesIn(test), ['information-officer']);
  });

  it('does not add two people with one e-mail address', async () => {
    const test = await open();
    const { post } = await test.signIn('information-officer');
    const statuses = (await Promise.all([1, 2, 3].map(() => post('/staff/add', sam)))).map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [303, 422, 422]);
    assert.match(await (await post('/staff/add', sam)).text(), /Another person here has this e-mail address/);
  });

  it('changes what is known of someone, and asks their account to prove itself again with another address', async () => {
    const test = await open();
    const { get, post } = await test.signIn('information-officer');
    const { staffId } = await test.signIn('reader', 'Sam Oba');
    await test.desk.store.run('UPDATE staff SET subject = ? WHERE id = ?', '["https://id.example","1"]', staffId);
    await post(`/staff/${staffId}`, { ...sam, email: `${staffId}@fernley.example`, role: 'editor' });
    const row = (): Promise<{ role: string; subject: string | null } | undefined> =>
      test.desk.store.first<{ role: string; subject: string | null }>('SELECT role, subject FROM staff WHERE id = ?', staffId);
    assert.deepEqual({ ...(await row()) }, { role: 'editor', subject: '["https://id.example","1"]' });
    const saved = await post(`/staff/${staffId}`, { ...sam, role: 'editor' });
    assert.match(await (await get(saved.headers.get('location') ?? '')).text(), /It is saved\./);
    assert.equal((await row())?.subject, null);
  });

  it('never loses its last information officer, even when two remove each other at the same moment', async () => {
    const test = await open();
    const one = await test.signIn('information-officer', 'Ola Ek');
    const details = { name: 'Ola Ek', job: 'Officer', email: 'ola@fernley.example' };
    const refused = [await one.post(`/staff/${one.staffId}/remove`), await one.post(`/staff/${one.staffId}`, { ...details, role: 'reader' })];
    for (const response of refused) {
      assert.equal(response.status, 422);
      assert.match(await response.text(), /A desk needs an information officer/);
    }
    const two = await test.signIn('information-officer', 'Sam Oba');
    const [ola, oba] = [one.staffId, two.staffId].map((id) => ({ id, name: '', job: '', role: 'information-officer' as const })) as [Staff, Staff];
    const results = await Promise.allSettled([removeStaff(test.desk, oba.id, ola), removeStaff(test.desk, ola.id, oba)]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.deepEqual(await rolesIn(test), ['information-officer']);
  });

  it('removes someone with every way to sign in, gives back what they were reading, and keeps their name in the log', async () => {
    const test = await open();
    const { store } = test.desk;
    const officer = await test.signIn('information-officer');
    const sam = await test.signIn('editor', 'Sam Oba');
    const made = await officer.post(`/staff/${sam.staffId}/link`);
    assert.equal(made.status, 303);
    await store.run("INSERT INTO passkeys (id, staff_id, name, public_key, counter, added_at) VALUES ('key', ?, 'Laptop', '', 0, '2026')", sam.staffId);
    await store.run(
      `INSERT INTO answers (id, received_at, tool, name, question, lang, verdict, may_publish, wants_reply, code_hash, search_words, state, label, claimed_by, version)
       VALUES ('a', '2026', 'co-comment', 'ideas', 'What is missing', 'en', '', 0, 0, '', '', 'new', '', ?, 1)`,
      sam.staffId,
    );
    const asks = await (await officer.get(`/staff/${sam.staffId}/remove`)).text();
    assert.match(asks, /<h1>Remove Sam Oba\?<\/h1>/);
    const removed = await officer.post(`/staff/${sam.staffId}/remove`);
    assert.equal(removed.headers.get('location'), '/staff?done=removed');
    for (const table of ['sessions', 'sign_in_links', 'passkeys'])
      assert.deepEqual(await store.all(`SELECT staff_id FROM ${table} WHERE staff_id = ?`, sam.staffId), [], table);
    assert.equal((await store.first<{ claimed_by: string | null }>("SELECT claimed_by FROM answers WHERE id = 'a'"))?.claimed_by, null);
    assert.equal((await store.all('SELECT id FROM staff WHERE id = ?', sam.staffId)).length, 1);
    assert.equal((await officer.get(`/staff/${sam.staffId}`)).status, 404);
    assert.equal((await officer.post(`/staff/${sam.staffId}/link`)).status, 404);
  });

  it('shows a new link once, and only on the page of the person that it is for', async () => {
    const test = await open();
    const { staffId: officerId, formToken, cookie } = await test.signIn('information-officer');
    const { staffId } = await test.signIn('reader', 'Sam Oba');
    const visitor = visit(test);
    visitor.cookies.set('__Host-desk', cookie.split('=')[1] ?? '');
    const make = (): Promise<Response> => visitor.post(`/staff/${staffId}/link`, { token: formToken });
    const made = await make();
    assert.equal(made.headers.get('location'), `/staff/${staffId}/link`);
    const shown = await (await visitor.get(`/staff/${staffId}/link`)).text();
    const link = />(https:\/\/desk\.example\/sign-in\/link\?key=[\w-]{43})</.exec(shown)?.[1] ?? '';
    assert.match(await (await visitor.get(`/staff/${staffId}/link`)).text(), /A link is shown only once/);
    await make();
    assert.doesNotMatch(await (await visitor.get(`/staff/${officerId}/link`)).text(), /key=/);
    const guest = visit(test);
    await guest.post('/sign-in/link', { key: keyOf(link) });
    assert.match(await (await guest.get('/passkeys')).text(), /You are Sam Oba/);
  });
});
