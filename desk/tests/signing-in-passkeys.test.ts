import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { serve } from '@hono/node-server';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/browser.ts';
import { makeLink } from '../src/signing-in/links.ts';
import { onEachStore, type TestDesk } from './desk.ts';
import { freePort } from './postgres.ts';
import { keyOf, visit } from './signing-in.ts';

const executablePath = findBrowser();

onEachStore('a passkey', (open) => {
  const endings: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  before(async () => {
    if (executablePath) browser = await chromium.launch({ executablePath, args: browserArguments });
  });
  after(async () => {
    for (const end of endings.reverse()) await end();
    if (executablePath) await browser.close();
  });

  /** A desk at `http://localhost`, and a page whose browser has an authenticator. */
  async function begin(
    more: { readonly javaScriptEnabled?: boolean } = {},
  ): Promise<{ test: TestDesk; url: string; page: Page; authenticator: CDPSession; authenticatorId: string }> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const test = await open({ DESK_ORIGIN: url });
    const server = serve({ fetch: test.server.fetch, hostname: '127.0.0.1', port });
    endings.push(async () => new Promise((resolve) => server.close(resolve)));
    const context = await browser.newContext(more);
    // The browser keeps its connections, and the server would wait for them.
    endings.push(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const authenticator = await context.newCDPSession(page);
    await authenticator.send('WebAuthn.enable');
    const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true } as const;
    const { authenticatorId } = await authenticator.send('WebAuthn.addVirtualAuthenticator', { options });
    return { test, url, page, authenticator, authenticatorId };
  }

  /** Signs in with a one-time link, and adds a passkey. */
  async function addOne({ test, page }: { test: TestDesk; page: Page }, name = 'My laptop'): Promise<string> {
    const { staffId } = await test.signIn('editor', 'Priya Shah');
    await page.goto(await makeLink(test.desk, staffId));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/passkeys');
    await page.getByLabel('A name for it').fill(name);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.waitForURL('**/passkeys?done=added');
    return staffId;
  }

  const signOut = (page: Page): Promise<void> => page.getByRole('button', { name: 'Sign out' }).click();
  const options = { skip: !executablePath && 'There is no Chromium. Install it, or set CHROMIUM_PATH.' };

  it('is added after signing in, signs in again, and comes back to the page that was asked for', options, async () => {
    const at = await begin();
    const { page, test, url } = at;
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    const staffId = await addOne(at);
    assert.match(await page.locator('main').innerText(), /You have a new passkey\.[^]*My laptop/);
    await signOut(page);
    await page.goto(`${url}/passkeys`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(`${url}/passkeys`);
    assert.match(await page.locator('nav').innerText(), /You are Priya Shah/);
    const actions = await test.desk.store.all<{ action: string; detail: string }>('SELECT action, detail FROM log WHERE staff_id = ? ORDER BY number', staffId);
    assert.deepEqual(actions.at(-1), { action: 'session.begin', detail: 'passkey' });
    assert.deepEqual(problems, []);
  });

  it('is refused when its counter did not grow, as that of a copy would not', options, async () => {
    const at = await begin();
    const { page, test, url } = at;
    await addOne(at);
    await signOut(page);
    await test.desk.store.run('UPDATE passkeys SET counter = 1000');
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/sign-in/passkey');
    assert.match(await page.locator('main').innerText(), /The desk did not accept this passkey/);
    assert.equal((await test.desk.store.first<{ counter: number }>('SELECT counter FROM passkeys'))?.counter, 1000);
    assert.ok(test.reports.some((report) => report.includes('sign-in.refused')));
  });

  it('is refused when the authenticator did not check who the person is', options, async () => {
    const at = await begin();
    const { page, url, authenticator, authenticatorId } = at;
    await addOne(at);
    await signOut(page);
    await authenticator.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('The passkey was not used. You can try again.').waitFor();
    assert.equal(new URL(page.url()).pathname, '/sign-in');
    // A browser that does not ask for it, against what the desk says.
    await page.route('**/sign-in/passkey/options', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), userVerification: 'discouraged' } });
    });
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/sign-in/passkey');
    assert.match(await page.locator('main').innerText(), /The desk did not accept this passkey/);
  });

  it('proves nothing a second time, in another browser, too late, or for someone who was removed', options, async () => {
    const at = await begin();
    const { page, test, url } = at;
    const staffId = await addOne(at);
    await signOut(page);
    /** What the browser would send, with the cookie of its try. */
    const sign = async (): Promise<{ response: string; cookie: string }> => {
      let body = '';
      await page.route('**/sign-in/passkey', async (route) => {
        body = route.request().postData() ?? '';
        await route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Stopped</h1>' });
      });
      await page.goto(`${url}/sign-in`);
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByRole('heading', { name: 'Stopped' }).waitFor();
      const cookie = (await page.context().cookies(url)).find(({ name }) => name === '__Host-desk-passkey')?.value ?? '';
      return { response: new URLSearchParams(body).get('response') ?? '', cookie };
    };
    const send = async ({ response, cookie }: { response: string; cookie: string }): Promise<string> => {
      const visitor = visit(test);
      visitor.cookies.set('__Host-desk-passkey', cookie);
      const sent = await visitor.post('/sign-in/passkey', { response }, { origin: url });
      return sent.status === 303 ? 'in' : (/That took|did not accept/.exec(await sent.text())?.[0] ?? '');
    };
    const first = await sign();
    assert.equal(await send({ ...first, cookie: '' }), 'That took');
    assert.equal(await send(first), 'in');
    assert.equal(await send(first), 'That took');
    const second = await sign();
    assert.equal(await send({ response: first.response, cookie: second.cookie }), 'did not accept');
    for (const response of ['', '{}', 'null', '{"id":"constructor"}', second.response.replace(/"signature":"..../, '"signature":"AAAA')]) {
      const { cookie } = await sign();
      assert.equal(await send({ response, cookie }), 'did not accept', response);
    }
    const third = await sign();
    test.setTime('2026-11-30T09:10:00.000Z');
    assert.equal(await send(third), 'That took');
    const fourth = await sign();
    await test.desk.store.run('UPDATE staff SET removed_at = ? WHERE id = ?', '2026-11-30T09:10:00.000Z', staffId);
    assert.equal(await send(fourth), 'did not accept');
  });

  it('is removed by its owner, and by nobody else', options, async () => {
    const at = await begin();
    const { page, test, url } = at;
    const staffId = await addOne(at);
    const id = (await test.desk.store.first<{ id: string }>('SELECT id FROM passkeys WHERE staff_id = ?', staffId))?.id ?? '';
    const visitor = visit(test);
    const other = await test.signIn('information-officer', 'Ola Ek');
    visitor.cookies.set('__Host-desk', other.cookie.split('=')[1] ?? '');
    assert.equal((await visitor.post(`/passkeys/${id}/remove`, { token: other.formToken }, { origin: url })).status, 404);
    await page.getByRole('button', { name: 'Remove the passkey My laptop' }).click();
    await page.waitForURL('**/passkeys?done=removed');
    assert.deepEqual(await test.desk.store.all('SELECT id FROM passkeys'), []);
  });

  it('is not offered without JavaScript, and the page says how else to sign in', options, async () => {
    const { page, test, url } = await begin({ javaScriptEnabled: false });
    await page.goto(`${url}/sign-in`);
    assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible(), false);
    assert.match(await page.locator('main').innerText(), /one-time link/);
    const { staffId } = await test.signIn('reader', 'Sam Oba');
    await page.goto(`${url}/sign-in/link?key=${keyOf(await makeLink(test.desk, staffId))}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/passkeys');
    assert.match(await page.locator('main').innerText(), /needs JavaScript/);
  });

  it('is not offered at an address made of numbers, where browsers refuse it', async () => {
    const test = await open({ DESK_ORIGIN: 'http://127.0.0.1:8090' });
    const page = await (await test.send('/sign-in')).text();
    assert.doesNotMatch(page, /data-passkey/);
    assert.match(page, /one-time link/);
    const { get } = await test.signIn('reader');
    assert.match(await (await get('/passkeys')).text(), /Passkeys do not work at an address made of numbers/);
  });
});
