import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { onEachStore, origin, type TestDesk } from './desk.ts';
import { client, startProvider, type TestProvider } from './oidc/provider.ts';
import { visit, type Visitor } from './signing-in.ts';

onEachStore('the account of the organisation', (open) => {
  let provider: TestProvider;
  before(async () => {
    provider = await startProvider();
  });
  after(() => provider.stop());

  const settingsFor = (issuer: string): Readonly<Record<string, string>> => ({
    DESK_OIDC_ISSUER: issuer,
    DESK_OIDC_CLIENT_ID: client.id,
    DESK_OIDC_CLIENT_SECRET: client.secret,
  });
  const openWith = (issuer = provider.issuer): Promise<TestDesk> => open(settingsFor(issuer));

  /** Someone whom an information officer has added, with this address. */
  async function addStaff({ desk }: TestDesk, email: string, role = 'editor'): Promise<string> {
    const id = crypto.randomUUID();
    const values = [id, 'Priya Shah', 'Head of transport', email, role, desk.now().toISOString()];
    await desk.store.run('INSERT INTO staff (id, name, job, email, role, added_at) VALUES (?, ?, ?, ?, ?, ?)', ...values);
    return id;
  }

  const begin = async (visitor: Visitor, next = ''): Promise<string> => (await visitor.get(`/sign-in/oidc${next}`)).headers.get('location') ?? '';

  /** Signs in from the first page to the last. */
  async function signIn(test: TestDesk, account: string, visitor = visit(test), from = provider): Promise<Response> {
    return visitor.get(await from.signIn(await begin(visitor), account));
  }

  const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.get('/passkeys')).status === 200;
  const headingOf = async (response: Response): Promise<string> => {
    const page = await response.text();
    assert.match(page, /<h1>You are not signed in<\/h1>/);
    return page;
  };

  it('signs in someone who was added with their verified address, and comes back to the page that was asked for', async () => {
    provider.accounts.set('one', { email: 'Priya@Fernley.example', email_verified: true });
    const test = await openWith();
    const id = await addStaff(test, 'priya@fernley.example');
    const visitor = visit(test);
    const address = new URL(await begin(visitor, '?next=%2Fpasskeys'));
    assert.equal(address.searchParams.get('code_challenge_method'), 'S256');
    for (const name of ['state', 'nonce', 'code_challenge']) assert.ok((address.searchParams.get(name) ?? '').length >= 43, name);
    const back = await visitor.get(await provider.signIn(address.href, 'one'));
    assert.equal(back.headers.get('location'), '/passkeys');
    assert.match(await (await visitor.get('/passkeys')).text(), /You are Priya Shah/);
    const row = await test.desk.store.first<{ subject: string }>('SELECT subject FROM staff WHERE id = ?', id);
    assert.equal(row?.subject, JSON.stringify([provider.issuer, 'one']));
    assert.deepEqual([...visitor.cookies.keys()], ['__Host-desk']);
    assert.deepEqual(await test.desk.store.all('SELECT hash FROM sign_in_tries'), []);
  });

  it('knows someone by their account from then on, not by an address that another account has now', async () => {
    provider.accounts.set('two', { email: 'sam@fernley.example', email_verified: true });
    const test = await openWith();
    await addStaff(test, 'sam@fernley.example');
    assert.equal((await signIn(test, 'two')).status, 303);
    provider.accounts.set('two', { email: 'sam.new@fernley.example', email_verified: true });
    provider.accounts.set('impostor', { email: 'sam@fernley.example', email_verified: true });
    assert.equal((await signIn(test, 'two')).status, 303);
    const refused = await signIn(test, 'impostor');
    assert.equal(refused.status, 403);
    assert.match(await headingOf(refused), /you are not on the list of people who work at this desk/);
  });

  it('does not know an account whose address nobody has checked, that was never added, or that was removed', async () => {
    const test = await openWith();
    const id = await addStaff(test, 'ola@fernley.example');
    for (const [account, claims, words] of [
      ['unchecked', { email: 'ola@fernley.example' }, /has not confirmed your e-mail address/],
      ['denied', { email: 'ola@fernley.example', email_verified: false }, /has not confirmed your e-mail address/],
      ['text', { email: 'ola@fernley.example', email_verified: 'true' }, /has not confirmed your e-mail address/],
      ['stranger', { email: 'stranger@fernley.example', email_verified: true }, /you are not on the list/],
    ] as const) {
      provider.accounts.set(account, claims);
      const visitor = visit(test);
      const response = await signIn(test, account, visitor);
      assert.equal(response.status, 403, account);
      assert.match(await headingOf(response), words, account);
      assert.equal(await isIn(visitor), false, account);
    }
    provider.accounts.set('ola', { email: 'ola@fernley.example', email_verified: true });
    await test.desk.store.run('UPDATE staff SET removed_at = ? WHERE id = ?', '2026-11-30T09:00:00.000Z', id);
    assert.equal((await signIn(test, 'ola')).status, 403);
    for (const secret of ['ola@', 'stranger@', 'Priya']) assert.ok(!test.reports.join('\n').includes(secret), secret);
  });

  it('knows the checked address of Microsoft Entra', async () => {
    provider.accounts.set('entra', { email: 'lee@fernley.example', xms_edov: true });
    const test = await openWith();
    await addStaff(test, 'lee@fernley.example');
    assert.equal((await signIn(test, 'entra')).status, 303);
  });

  it('asks for the address if the token does not say it, and moves with a desk to another provider', async () => {
    const other = await startProvider({ saysEmail: false });
    try {
      other.accounts.set('moved', { email: 'moved@fernley.example', email_verified: true });
      const test = await openWith(other.issuer);
      const id = await addStaff(test, 'moved@fernley.example');
      await test.desk.store.run('UPDATE staff SET subject = ? WHERE id = ?', JSON.stringify([provider.issuer, 'before']), id);
      assert.equal((await signIn(test, 'moved', visit(test), other)).status, 303);
      const row = await test.desk.store.first<{ subject: string }>('SELECT subject FROM staff WHERE id = ?', id);
      assert.equal(row?.subject, JSON.stringify([other.issuer, 'moved']));
    } finally {
      await other.stop();
    }
  });

  it('lets nobody in with the address of another browser, a second time, too late, or with another state', async () => {
    provider.accounts.set('kim', { email: 'kim@fernley.example', email_verified: true });
    const test = await openWith();
    await addStaff(test, 'kim@fernley.example');
    const victim = visit(test);
    const attacker = visit(test);
    const stolen = await provider.signIn(await begin(attacker), 'kim');
    assert.match(await headingOf(await victim.get(stolen)), /That took too long, or you began in another window/);
    await begin(victim);
    assert.match(await headingOf(await victim.get(stolen)), /did not let you in/);
    assert.equal(await isIn(victim), false);

    const changed = (await provider.signIn(await begin(victim), 'kim')).replace(/state=[^&]+/, 'state=other');
    assert.match(await headingOf(await victim.get(changed)), /did not let you in/);

    const late = await provider.signIn(await begin(victim), 'kim');
    test.setTime('2026-11-30T09:10:00.000Z');
    assert.match(await headingOf(await victim.get(late)), /That took too long/);

    const once = await provider.signIn(await begin(victim), 'kim');
    assert.equal((await victim.get(once)).status, 303);
    assert.equal((await visit(test).get(once)).status, 403);
    // The same browser, by Back or Reload, simply goes on.
    assert.equal((await victim.get(once)).headers.get('location'), '/answers');
  });

  it('lets nobody in if the store has another nonce or verifier than the one that was sent', async () => {
    provider.accounts.set('ann', { email: 'ann@fernley.example', email_verified: true });
    const test = await openWith();
    await addStaff(test, 'ann@fernley.example');
    for (const name of ['nonce', 'verifier']) {
      const visitor = visit(test);
      const address = await begin(visitor);
      const row = await test.desk.store.first<{ content: string }>('SELECT content FROM sign_in_tries');
      const content = JSON.stringify({ ...(JSON.parse(row?.content ?? '{}') as object), [name]: 'a'.repeat(43) });
      await test.desk.store.run('UPDATE sign_in_tries SET content = ?', content);
      assert.match(await headingOf(await visitor.get(await provider.signIn(address, 'ann'))), /did not let you in/);
      assert.equal(await isIn(visitor), false, name);
    }
  });

  it('says calmly that the provider refused, and reports only reasons of the standard', async () => {
    const test = await openWith();
    for (const [error, kind] of [
      ['access_denied', 'access_denied'],
      ['priya@fernley.example', 'other'],
    ]) {
      const visitor = visit(test);
      const state = new URL(await begin(visitor)).searchParams.get('state') ?? '';
      const query = new URLSearchParams({ error: error ?? '', error_description: 'Priya <script>', state, iss: provider.issuer }).toString();
      const response = await visitor.get(`/sign-in/oidc/back?${query}`);
      assert.equal(response.status, 403);
      assert.doesNotMatch(await headingOf(response), /Priya|script>/);
      assert.equal(test.reports.at(-1), JSON.stringify({ what: 'sign-in.refused', way: 'oidc', kind }));
    }
  });

  it('says that the provider cannot be reached, and asks it again the next time', async () => {
    const gone = await startProvider();
    await gone.stop();
    const test = await openWith(gone.issuer);
    for (let times = 0; times < 2; times += 1) {
      const response = await visit(test).get('/sign-in/oidc');
      assert.equal(response.status, 503);
      assert.match(await headingOf(response), /We cannot reach your organisation’s sign-in/);
    }
    assert.deepEqual(test.reports.filter((report) => report.includes('sign-in.provider-down')).length, 2);
  });

  it('is not there without its settings, and signing out says that the account may still be signed in', async () => {
    const without = await open();
    for (const path of ['/sign-in/oidc', '/sign-in/oidc/back']) assert.equal((await without.send(path)).status, 404);
    assert.doesNotMatch(await (await without.send('/sign-in')).text(), /\/sign-in\/oidc/);
    const test = await openWith();
    assert.match(await (await test.send('/sign-in?next=%2Fstaff')).text(), /href="\/sign-in\/oidc\?next=%2Fstaff"/);
    const { post } = await test.signIn('reader');
    const out = await post('/sign-out');
    assert.match(await (await test.send(out.headers.get('location') ?? '')).text(), /On a shared computer, sign out of your Fernley Council account, too/);
  });

  it('sends people only to the address of the desk, whatever host a request names', async () => {
    const test = await openWith();
    const response = await test.server.request('http://evil.example/sign-in/oidc', { headers: { 'host': 'evil.example', 'x-forwarded-host': 'evil.example' } });
    assert.equal(new URL(response.headers.get('location') ?? '').searchParams.get('redirect_uri'), `${origin}/sign-in/oidc/back`);
  });
});
