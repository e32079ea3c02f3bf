/** Goes through every route of the desk with every role and with none. Who may use a route is written in the route; this checks that it is so. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { routes } from '../src/all-routes.ts';
import { roles } from '../src/roles.ts';
import type { Route } from '../src/web/routes.ts';
import { onEachStore, origin, type Browser, type TestDesk } from './desk.ts';
import { everythingIn, pathOf, plant } from './planted.ts';

/** Routes without sign-in, each with the reason. A new one fails the test until someone has thought about it. */
const everybody: Readonly<Record<string, string>> = {
  'GET /': 'leads to the first page, which asks people to sign in',
  'GET /sign-in': 'people are not signed in yet',
  'GET /sign-in/link': 'shows whose link it is; the key in it is the secret',
  'POST /sign-in/link': 'the key is the secret; only from a page of the desk; works once',
  'GET /passkey.js': 'a script without data',
  'POST /sign-in/passkey/options': 'a challenge says nothing about anyone; only from a page of the desk; limited',
  'POST /sign-in/passkey': 'the passkey is the proof; only from a page of the desk; limited',
  'GET /sign-in/oidc': 'leads to the sign-in of the organisation; limited',
  'GET /sign-in/oidc/back': 'the code of the provider is the proof, and the cookie says that this browser began; limited',
  'GET /rules': 'the rules by which the organisation publishes are public',
  'GET /feed.json': 'what was published',
  'GET /feeds/:name': 'what was published about one tool',
  'GET /results/:name': 'what was published of answers to a closed question',
  'OPTIONS /answers': 'browsers ask before they send; only the sites of the organisation are allowed',
  'POST /answers': 'people who answer have no account',
  'OPTIONS /answers/forms/:tool/:name': 'the same for this address',
  'POST /answers/forms/:tool/:name': 'the same, without JavaScript',
  'GET /thank-you': 'the page after that, which says nothing about anyone',
  'GET /health': 'programs ask whether the desk runs; it says nothing else',
  'GET /ready': 'programs ask whether the store can be reached; it says nothing else',
  'GET /take-back': 'asks for the code',
  'POST /take-back': 'the code is the secret; tries are limited',
  'POST /take-back/words': 'the same',
  'POST /take-back/words/save': 'the same',
  'POST /take-back/withdraw': 'the same',
  'POST /take-back/withdraw/yes': 'the same',
  'POST /take-back/copy': 'the same',
  'POST /take-back/recording': 'the same',
};

type StaffRoute = Extract<Route, { who: readonly unknown[] }>;
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const staffRoutes = routes.filter((route): route is StaffRoute => route.who !== 'everybody');
const form = { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': 'same-origin' };

/** Sends a request as the route expects it, with what differs. */
function ask({ send }: TestDesk, route: Route, path: string, headers: Readonly<Record<string, string>>, token?: string): Promise<Response> {
  if (route.method !== 'POST') return send(path, { method: route.method, headers });
  const body = new URLSearchParams(token === undefined ? {} : { token }).toString();
  return send(path, { method: 'POST', headers: { ...form, 'content-length': String(body.length), ...headers }, body });
}

describe('routes without sign-in', () => {
  it('are each known, with the reason', () => {
    const open = routes.filter(({ who }) => who === 'everybody').map(nameOf);
    assert.deepEqual(open.toSorted(), Object.keys(everybody).toSorted());
  });

  it('are not also routes of staff, and no role is missing or twice', () => {
    const names = routes.map(nameOf);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    for (const { who, path } of staffRoutes) {
      assert.ok(who.length > 0, path);
      assert.deepEqual(
        who.filter((role) => !roles.includes(role)),
        [],
      );
    }
  });
});

onEachStore('every route of staff', (open) => {
  it('leads someone who is not signed in, who was removed, or whose session is over, to the sign-in, and changes nothing', async () => {
    const test = await open();
    const { desk } = test;
    const ids = await plant(desk, 'Plain words');
    const over = await test.signIn('information-officer');
    await desk.store.run("UPDATE sessions SET seen_at = '2026-11-30T07:00:00.000Z'");
    const removed = await test.signIn('information-officer');
    await desk.store.run("UPDATE staff SET removed_at = '2026-11-30T09:00:00.000Z' WHERE id = ?", removed.staffId);
    const before = await everythingIn(desk.store);
    for (const route of staffRoutes)
      for (const { cookie, formToken } of [{ cookie: '', formToken: 'none' }, { cookie: '__Host-desk=guess', formToken: '' }, over, removed]) {
        const path = pathOf(route, ids);
        const response = await ask(test, route, path, { cookie }, formToken);
        assert.equal(response.status, 303, nameOf(route));
        assert.equal(response.headers.get('location'), route.method === 'GET' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in', nameOf(route));
        assert.equal(await response.text(), '', nameOf(route));
      }
    assert.equal(await everythingIn(desk.store), before);
  });

  it('refuses every role that it does not name, and changes nothing', async () => {
    const test = await open();
    const ids = await plant(test.desk, 'Plain words');
    for (const role of roles) {
      const { cookie, formToken } = await test.signIn(role);
      const before = await everythingIn(test.desk.store);
      for (const route of staffRoutes.filter(({ who }) => !who.includes(role))) {
        const response = await ask(test, route, pathOf(route, ids), { cookie }, formToken);
        assert.equal(response.status, 403, `${role}: ${nameOf(route)}`);
        assert.doesNotMatch(await response.text(), /Plain words/, `${role}: ${nameOf(route)}`);
      }
      assert.equal(await everythingIn(test.desk.store), before, role);
    }
  });

  it('refuses a form without its token, with that of another session, or from another site, and changes nothing', async () => {
    const test = await open();
    const ids = await plant(test.desk, 'Plain words');
    const other = await test.signIn('information-officer');
    for (const role of roles) {
      const { cookie, formToken } = await test.signIn(role);
      const before = await everythingIn(test.desk.store);
      const forged: readonly (readonly [headers: Readonly<Record<string, string>>, token: string | undefined])[] = [
        [{}, undefined],
        [{}, ''],
        [{}, other.formToken],
        [{}, cookie.split('=')[1]],
        ...['cross-site', 'same-site', 'CROSS-SITE'].map((site) => [{ 'sec-fetch-site': site }, formToken] as const),
        ...['https://evil.example', 'null', 'http://desk.example', `${origin}.evil.example`, ''].map((from) => [{ origin: from }, formToken] as const),
        [{ 'content-type': 'text/plain' }, formToken],
        [{ 'content-length': '200001' }, formToken],
      ];
      for (const route of staffRoutes.filter(({ who, method }) => method === 'POST' && who.includes(role)))
        for (const [headers, token] of forged) {
          const response = await ask(test, route, pathOf(route, ids), { cookie, ...headers }, token);
          assert.equal(response.status, 403, `${role}: ${nameOf(route)} with ${JSON.stringify(headers)}`);
        }
      assert.equal(await everythingIn(test.desk.store), before, role);
    }
  });

  it('lets in every role that it names, even by a link on another site', async () => {
    const test = await open();
    // Nobody may be the last one: some routes remove people.
    await test.signIn('information-officer', 'Ola Ek');
    for (const route of staffRoutes)
      for (const role of route.who) {
        const ids = await plant(test.desk, 'Plain words');
        const browser: Browser = await test.signIn(role);
        const from = route.method === 'GET' ? { 'sec-fetch-site': 'cross-site' } : {};
        const own = { ...ids, passkeys: 'unknown' };
        const response = await ask(test, route, pathOf(route, own), { cookie: browser.cookie, ...from }, browser.formToken);
        // An export holds the store until it was read.
        await response.arrayBuffer();
        const name = `${role}: ${nameOf(route)} gives ${response.status}`;
        assert.ok(response.status !== 403 && response.status < 500, name);
        assert.doesNotMatch(response.headers.get('location') ?? '', /^\/sign-in(?!\?done=)/, name);
      }
    assert.deepEqual(
      test.reports.filter((report) => report.includes('broken')),
      [],
    );
  });

  it('knows no other method', async () => {
    const test = await open();
    const ids = await plant(test.desk, 'Plain words');
    const { cookie, formToken } = await test.signIn('information-officer');
    const before = await everythingIn(test.desk.store);
    for (const path of new Set(routes.map((route) => pathOf(route, ids))))
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const response = await test.send(path, { method, headers: { ...form, cookie }, body: `token=${formToken}` });
        assert.equal(response.status, 404, `${method} ${path}`);
      }
    assert.equal(await everythingIn(test.desk.store), before);
  });
});
