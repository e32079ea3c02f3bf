import assert from 'node:assert/strict';
import { it } from 'node:test';
import { removeStaff } from '../src/signing-in/staff.ts';
import { makeLink } from '../src/signing-in/links.ts';
import { onEachStore, origin } from './desk.ts';
import { keyOf, visit } from './signing-in.ts';

onEachStore('a session', (open) => {
  it('has a cookie that only this host gets, over https, and that scripts cannot read', async () => {
    const test = await open();
    const { staffId } = await test.signIn('reader');
    const response = await visit(test).post('/sign-in/link', { key: keyOf(await makeLink(test.desk, staffId)) });
    const [line = '', ...more] = response.headers.getSetCookie();
    assert.deepEqual(more, []);
    assert.match(line, /^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('gets a new token at each sign-in, and one that was planted before is worth nothing', async () => {
    const test = await open();
    const { staffId } = await test.signIn('reader');
    const visitor = visit(test);
    visitor.cookies.set('__Host-desk', 'planted-by-somebody-else');
    await visitor.post('/sign-in/link', { key: keyOf(await makeLink(test.desk, staffId)) });
    const first = visitor.cookies.get('__Host-desk') ?? '';
    assert.notEqual(first, 'planted-by-somebody-else');
    assert.equal((await visitor.get('/passkeys')).status, 200);
    await visitor.post('/sign-in/link', { key: keyOf(await makeLink(test.desk, staffId)) });
    assert.notEqual(visitor.cookies.get('__Host-desk'), first);
    for (const cookie of [first, 'planted-by-somebody-else'])
      assert.equal((await test.send('/passkeys', { headers: { cookie: `__Host-desk=${cookie}` } })).status, 303);
  });

  it('is not there with a cookie in which one sign is another', async () => {
    const test = await open();
    const { cookie } = await test.signIn('information-officer');
    for (let index = cookie.indexOf('=') + 1; index < cookie.length; index += 1) {
      const changed = `${cookie.slice(0, index)}${cookie[index] === 'A' ? 'B' : 'A'}${cookie.slice(index + 1)}`;
      assert.equal((await test.send('/passkeys', { headers: { cookie: changed } })).status, 303, changed);
    }
    assert.equal((await test.send('/passkeys', { headers: { cookie } })).status, 200);
  });

  it('is stored as a hash only', async () => {
    const test = await open();
    const { cookie } = await test.signIn('reader');
    const stored = JSON.stringify(await test.desk.store.all('SELECT * FROM sessions'));
    assert.ok(!stored.includes(cookie.split('=')[1] ?? '?'));
  });

  it('ends two hours after the last request, and is not stored any longer', async () => {
    const test = await open();
    const { get } = await test.signIn('reader');
    test.setTime('2026-11-30T10:59:00.000Z');
    assert.equal((await get('/passkeys')).status, 200);
    test.setTime('2026-11-30T12:58:00.000Z');
    assert.equal((await get('/passkeys')).status, 200);
    test.setTime('2026-11-30T14:58:00.000Z');
    assert.equal((await get('/passkeys')).headers.get('location'), '/sign-in?next=%2Fpasskeys');
    await test.signIn('editor');
    assert.equal((await test.desk.store.all('SELECT hash FROM sessions')).length, 1);
  });

  it('ends after twelve hours, even if it was used all the time', async () => {
    const test = await open();
    const { get } = await test.signIn('reader');
    for (let hour = 10; hour < 21; hour += 1) {
      test.setTime(`2026-11-30T${hour}:00:00.000Z`);
      assert.equal((await get('/passkeys')).status, 200, `at ${hour}`);
    }
    test.setTime('2026-11-30T21:00:00.000Z');
    assert.equal((await get('/passkeys')).status, 303);
  });

  it('ends at once for someone who was removed, and stays ended if they come again', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer', 'Ola Ek');
    const { get, staffId } = await test.signIn('editor');
    await removeStaff(test.desk, staffId, { id: officer.staffId, name: 'Ola Ek', job: '', role: 'information-officer' });
    assert.equal((await get('/passkeys')).status, 303);
    assert.deepEqual(await test.desk.store.all('SELECT hash FROM sessions WHERE staff_id = ?', staffId), []);
    const again = await officer.post('/staff/add', { name: 'Priya Shah', job: 'Head', email: `${staffId}@fernley.example`, role: 'reader' });
    assert.equal(again.headers.get('location'), `/staff?added=${staffId}`);
    assert.equal((await get('/passkeys')).status, 303);
  });

  it('has the new role from the next request on', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { get, staffId } = await test.signIn('information-officer', 'Sam Oba');
    assert.equal((await get('/staff')).status, 200);
    await officer.post(`/staff/${staffId}`, { name: 'Sam Oba', job: 'Clerk', email: 'sam@fernley.example', role: 'reader' });
    assert.equal((await get('/staff')).status, 403);
  });

  it('ends by signing out, at this browser', async () => {
    const test = await open();
    const { get, post, staffId } = await test.signIn('reader');
    const other = visit(test);
    await other.post('/sign-in/link', { key: keyOf(await makeLink(test.desk, staffId)) });
    const out = await post('/sign-out');
    assert.equal(out.headers.get('location'), '/sign-in?done=signed-out');
    assert.match(out.headers.get('set-cookie') ?? '', /^__Host-desk=; Max-Age=0; Path=\/; HttpOnly; Secure/);
    assert.equal((await get('/passkeys')).status, 303);
    assert.equal((await other.get('/passkeys')).status, 200);
    assert.match(await (await other.get('/sign-in?done=signed-out')).text(), /You are signed out of the desk/);
  });

  it('comes back to the page that was asked for, with its query', async () => {
    const test = await open();
    assert.equal((await test.send('/staff?done=removed')).headers.get('location'), '/sign-in?next=%2Fstaff%3Fdone%3Dremoved');
    const page = await (await test.send('/sign-in?next=%2F%2Fevil.example')).text();
    assert.doesNotMatch(page, /evil/);
    assert.match(page, /name="next" value="\/answers"/);
  });

  it('shows what someone wrote if it has ended meanwhile, but nothing that another site wrote', async () => {
    const test = await open();
    const { cookie, post } = await test.signIn('information-officer');
    test.setTime('2026-11-30T23:00:00.000Z');
    const long = 'We read this, and we will repair <the> lift.';
    const ours = await post('/staff/add', { name: long });
    assert.equal(ours.status, 403);
    assert.match(await ours.text(), /We read this, and we will repair &lt;the&gt; lift\./);
    const body = new URLSearchParams({ name: long }).toString();
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
    const theirs = await test.send('/staff/add', {
      method: 'POST',
      body,
      headers: { ...headers, 'origin': 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(theirs.status, 303);
    const unsigned = await test.send('/staff/add', { method: 'POST', body: 'name=x', headers: { ...headers, origin, 'content-length': '6' } });
    assert.equal(unsigned.status, 303);
  });
});
