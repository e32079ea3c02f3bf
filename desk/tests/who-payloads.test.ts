/** What attackers write instead of words, in everything that a person can write, on every page: it has to stay words. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Parser } from 'htmlparser2';
import { payloads } from '../../tests/injection-payloads.ts';
import { routes } from '../src/all-routes.ts';
import { makeFirstLink } from '../src/signing-in/links.ts';
import { onEachStore, origin, type Browser } from './desk.ts';
import { pathOf, plant, plantedCode, type Ids } from './planted.ts';
import { keyOf, visit } from './signing-in.ts';

interface Form {
  readonly action: string;
  readonly method: string;
  readonly fields: { readonly name: string; readonly kind: 'words' | 'choice' | 'hidden'; readonly value: string }[];
}

interface Page {
  /** Each element with each of its attributes: `a[href]`. */
  readonly parts: ReadonlySet<string>;
  /** Each address in an attribute. */
  readonly addresses: readonly string[];
  readonly forms: readonly Form[];
  /** All words, those in fields too. */
  readonly words: string;
}

const addressAttributes = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'ping', 'cite', 'background'];

function read(text: string): Page {
  const parts = new Set<string>();
  const addresses: string[] = [];
  const forms: Form[] = [];
  let words = '';
  let area: string | undefined;
  let choice = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.add(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        parts.add(`${name}[${attribute}]`);
        if (addressAttributes.includes(attribute)) addresses.push(value);
        words += `\n${value}`;
      }
      const { name: field = '', type = 'text', value = '' } = attributes;
      const fields = forms.at(-1)?.fields;
      if (name === 'form') forms.push({ action: attributes.action ?? '', method: attributes.method ?? 'get', fields: [] });
      if (name === 'input' && field)
        fields?.push({ name: field, kind: type === 'hidden' ? 'hidden' : /radio|checkbox/.test(type) ? 'choice' : 'words', value });
      if (name === 'textarea' && field) area = field;
      if (name === 'select') choice = field;
      if (name === 'option' && choice) fields?.push({ name: choice, kind: 'choice', value });
      if (name === 'button' && field) fields?.push({ name: field, kind: 'choice', value });
    },
    ontext(more) {
      words += more;
    },
    onclosetag(name) {
      if (name === 'textarea' && area) forms.at(-1)?.fields.push({ name: area, kind: 'words', value: '' });
      if (name === 'textarea') area = undefined;
      if (name === 'select') choice = '';
    },
  });
  parser.write(text);
  parser.end();
  return { parts, addresses, forms, words };
}

/** As it is after a form, a store and a page: unpaired halves and U+0000 are signs of their own, and white space does not count. */
const plainOf = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();

/** Whether an address leads to the desk itself. */
const isOwn = (address: string): boolean => /^(?:\/(?![/\\])|#|\?|$)/.test(address) && new URL(address, origin).origin === origin;

/** Fails if anything of a response is not what the desk itself wrote. */
async function check(response: Response, path: string, known: ReadonlySet<string> | undefined): Promise<Page | undefined> {
  assert.ok(response.status < 500, `${path} gives ${response.status}`);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
  assert.match(response.headers.get('content-security-policy') ?? '', /script-src 'self'/, path);
  assert.doesNotMatch(response.headers.get('content-security-policy') ?? '', /unsafe/, path);
  assert.ok(!response.headers.getSetCookie().some((cookie) => cookie.startsWith('stolen')), path);
  const location = response.headers.get('location');
  if (location) assert.ok(isOwn(location), `${path} leads to ${location}`);
  const text = await response.text();
  if (!/^text\/html/.test(response.headers.get('content-type') ?? '')) return undefined;
  const page = read(text);
  for (const address of page.addresses) assert.ok(isOwn(address), `${path} has the address ${address}`);
  if (known) for (const part of page.parts) assert.ok(known.has(part), `${path} has ${part}`);
  for (const part of page.parts) assert.doesNotMatch(part, /\[on|^style|\[style|\[srcdoc/, path);
  return page;
}

/** Ids in a path do not make another kind of page or form. */
const kindOf = (path: string): string => path.replace(/[^/?]*[0-9a-f]{8}-[0-9a-f-]+/g, ':id').replace(/=[^&]*/g, '');

interface Crawled {
  readonly parts: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, { readonly path: string; readonly form: Form }>;
  /** Those of all pages. */
  readonly words: string;
  readonly count: number;
}

/** Opens every page that a link leads to, and every route with each of the ids, and returns the forms by their kind, with the path of their page. */
async function crawl(browser: Browser, ids: readonly Ids[], known?: ReadonlySet<string>): Promise<Crawled> {
  const parts = new Set<string>();
  const forms = new Map<string, { readonly path: string; readonly form: Form }>();
  const gets = routes.filter(({ method }) => method === 'GET');
  const waiting = new Set(gets.flatMap((route) => ids.map((each) => pathOf(route, each))));
  let words = '';
  const look = async (response: Response, path: string): Promise<void> => {
    const page = await check(response, path, known);
    if (!page) return;
    words += `\n${plainOf(page.words)}`;
    for (const part of page.parts) parts.add(part);
    for (const address of page.addresses) if (address.startsWith('/')) waiting.add(address.split('#')[0] ?? '');
    for (const form of page.forms) if (!forms.has(kindOf(form.action))) forms.set(kindOf(form.action), { path, form });
  };
  for (const path of waiting) await look(await browser.get(path), path);
  // What a code leads to has no address of its own.
  await look(await browser.post('/take-back', { code: plantedCode }), '/take-back');
  await look(await browser.post('/keeping/person', { who: plantedCode }), '/keeping/person');
  // The page of the code has all of them, and each takes as long as all of them.
  for (const { answers: id } of ids.filter((_, index) => index % 9 === 0))
    await look(await browser.post('/take-back/words', { code: plantedCode, id }), '/take-back/words');
  return { parts, forms, words, count: waiting.size };
}

/** The fields of a form with a payload in one text, and something that is right in the others. */
function filled({ fields }: Form, target: string, payload: string, number: number): Record<string, string> {
  const values: Record<string, string> = {};
  const right: Readonly<Record<string, string>> = { email: `${crypto.randomUUID()}@fernley.example`, lookAgain: '', code: plantedCode, who: plantedCode };
  for (const { name, kind, value } of fields) {
    if (kind === 'words') values[name] = name === target ? payload : (right[name] ?? 'Plain words');
    else if (kind === 'hidden') values[name] = value;
    // The first choice, and every other time the last.
    else if (!(name in values) || number % 2 === 1) values[name] = value;
  }
  return values;
}

/** Parameters that some page reads. */
const parameters = ['done', 'problem', 'state', 'q', 'name', 'page', 'next', 'added', 'key', 'code', 'kind'];

const secrets = payloads.map(plainOf).filter((payload) => payload.length > 16);

onEachStore('a payload', (open, kind) => {
  /** Every one of them on SQLite. PostgreSQL has the same pages, so it gets a part, and all those with unusual signs. */
  const sent = kind === 'sqlite' ? payloads : payloads.filter((_, index) => index % 5 === 0 || index > 67);

  it('stays words on every page, no matter who wrote it, and is never in a report or the log', { timeout: 240_000 }, async () => {
    const plain = await open();
    const { parts: known } = await crawl(await plain.signIn('information-officer'), [await plant(plain.desk, 'Plain words')]);
    const test = await open();
    const officer = await test.signIn('information-officer', payloads[3]);
    const ids: Ids[] = [];
    // U+0000 comes as its escape in JSON; in the columns that PostgreSQL has, nothing can put it.
    for (const payload of payloads) ids.push(await plant(test.desk, payload.toWellFormed().replaceAll('\0', '\uFFFD')));
    for (const path of new Set(routes.filter(({ method }) => method === 'GET').map((route) => pathOf(route, ids[0] ?? {}))))
      for (const payload of sent) {
        const query = new URLSearchParams(parameters.map((name): [string, string] => [name, payload])).toString();
        await check(await officer.get(`${path}?${query}`), `${path}?${query}`, undefined);
      }
    const { words, count } = await crawl(officer, ids, known);
    assert.ok(count > payloads.length * 5, `only ${count} pages`);
    for (const payload of payloads) assert.ok(words.includes(plainOf(payload)), `no page shows ${JSON.stringify(payload)}`);
    const kept = plainOf([...test.reports, JSON.stringify(await test.desk.store.all('SELECT * FROM log'))].join('\n'));
    for (const secret of secrets) assert.ok(!kept.includes(secret), secret);
  });

  it('stays words after every form, and breaks none', { timeout: 240_000 }, async () => {
    const test = await open();
    const officer = await test.signIn('information-officer', 'Ola Ek');
    const { forms, parts: known } = await crawl(officer, [await plant(test.desk, 'Plain words')]);
    /** How often each text of each form was taken. */
    const taken: Record<string, number> = {};
    for (const [what, { path, form }] of forms) {
      if (form.action.includes(officer.staffId)) continue;
      for (const { name: target } of form.fields.filter((field) => field.kind === 'words')) {
        // Tries of codes are limited, so each text has its own ten minutes.
        test.setTime(new Date(test.desk.now().getTime() + 601_000).toISOString());
        for (const [number, payload] of sent.entries()) {
          // The form again: what was sent before may have changed its version, and is in its fields now.
          const page = await check(await officer.get(path), path, undefined);
          const now = page?.forms.find(({ action }) => action === form.action) ?? form;
          const fields = filled(now, target, payload, number);
          const query = new URLSearchParams(fields).toString();
          const response = now.method === 'post' ? await officer.post(now.action, fields) : await officer.get(`${now.action}?${query}`);
          const name = `${what} with ${JSON.stringify(fields)}`;
          await check(response, name, undefined);
          const isTaken = response.status === 303 || response.status === 200;
          taken[`${what} ${target}`] = (taken[`${what} ${target}`] ?? 0) + (isTaken ? 1 : 0);
        }
      }
    }
    for (const text of [
      '/passkeys name',
      '/staff/add name',
      '/staff/:id job',
      '/answers/:id/label label',
      '/answers/:id/reply said',
      '/published/:id answer',
      '/take-back/words/save more',
    ])
      assert.ok((taken[text] ?? 0) >= sent.length - 1, `${text}: ${taken[text] ?? 0} of ${sent.length}`);
    // Afterwards every page has what was sent, and nothing but words came of it.
    const { parts } = await crawl(officer, [await plant(test.desk, 'Plain words')]);
    for (const part of parts) assert.ok(known.has(part) || /^(?:div|h2|ul|li|span|a|p|strong|blockquote|input|pre)\b/.test(part), part);
    const kept = plainOf([...test.reports, JSON.stringify(await test.desk.store.all('SELECT * FROM log'))].join('\n'));
    for (const secret of secrets) assert.ok(!kept.includes(secret), secret);
    assert.deepEqual(
      test.reports.filter((report) => report.includes('broken')),
      [],
    );
  });

  it('stays words in the form of the first information officer', async () => {
    for (const payload of payloads.filter((_, index) => index % 9 === 0)) {
      const test = await open();
      const visitor = visit(test);
      const key = keyOf(await makeFirstLink(test.desk));
      await check(await visitor.post('/sign-in/link', { key, name: payload, job: payload, email: payload }), payload, undefined);
      await check(await visitor.post('/sign-in/link', { key, name: payload, job: payload, email: 'ola@fernley.example' }), payload, undefined);
      await check(await visitor.get('/staff'), payload, undefined);
      await check(await visitor.get(`/sign-in?next=${encodeURIComponent(payload)}&done=${encodeURIComponent(payload)}`), payload, undefined);
      await check(await visitor.get(`/passkeys?problem=${encodeURIComponent(payload)}&done=${encodeURIComponent(payload)}`), payload, undefined);
    }
  });
});
