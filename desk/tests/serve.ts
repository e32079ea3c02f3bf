/**
 * A desk for tests in a browser, with something on every page: `node desk/tests/serve.ts` prints its address and one-time links for each role as one line of JSON, and
 * ends with its standard input.
 */
import { serve } from '@hono/node-server';
import { createServer } from '../src/web/server.ts';
import { routes } from '../src/all-routes.ts';
import { makeLink } from '../src/signing-in/links.ts';
import { roles } from '../src/roles.ts';
import { putAnswer } from './answers.ts';
import { openTestDesk } from './desk.ts';
import { freePort } from './postgres.ts';

/** Data, and addresses that only lead elsewhere. */
const notPages = /^\/$|^\/(?:feed|feeds|recordings|results\/|health|ready)|\.(?:js|json|csv)$|oidc|export/;

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const test = await openTestDesk(undefined, { DESK_ORIGIN: url });
const { desk, signIn } = test;

await putAnswer(desk, {
  answer: { value: 'sometimes', words: 'Sometimes' },
  tool: 'co-i-statement',
  name: 'home',
  question: { text: 'I choose who comes into my home.', register: 'standard' },
});
const bell = await putAnswer(desk, {
  answer: { more: 'Nobody in a wheelchair can reach the bell at the day centre.', publish: 'yes', shownName: 'Jo', reply: 'no' },
  answeredBy: 'me-with-help',
});
await putAnswer(desk, {
  answer: {
    more: 'The last bus leaves at six. Sam Hill told me that there is no later one.\n\nSo I miss the choir.',
    publish: 'yes',
    reply: 'yes',
    contact: 'jo@anytown.example',
  },
});
await putAnswer(desk, { answer: { more: 'مرحبا، أريد حافلة في المساء.' }, lang: 'ar', verdict: 'unsure' });

const browsers = await Promise.all(roles.map(async (role) => [role, await signIn(role, 'Priya Shah')] as const));
const editor = browsers.find(([role]) => role === 'editor')?.[1];
await editor?.post(`/answers/${bell}/reply`, {
  version: '1',
  state: 'doing',
  said: 'Nobody in a wheelchair can reach the bell.',
  answer: 'Tom lowers it this week, and asks you if you can reach it.',
  by: 'Priya Shah',
  role: 'Head of day services',
});
/** The routes that a browser opens, with something of the store for what they leave open. */
const ids = Object.fromEntries<string>(
  await Promise.all(
    ['answers', 'items', 'staff'].map(async (table): Promise<[string, string]> => [
      table,
      (await desk.store.first<{ id: string }>(`SELECT id FROM ${table} ORDER BY ${table === 'answers' ? 'may_publish DESC, ' : ''}id`))?.id ?? '',
    ]),
  ),
);
const tableOf: Readonly<Record<string, string>> = { '/published': 'items', '/staff': 'staff' };
const pages = routes
  .filter(({ method, path }) => method === 'GET' && !notPages.test(path))
  .map(({ path, who }) => ({
    path: path.replace(/:\w+/, ids[tableOf[/^\/\w+/.exec(path)?.[0] ?? ''] ?? 'answers'] ?? ''),
    role: who === 'everybody' ? '' : (who.at(-1) ?? ''),
  }));

/** A browser of each test uses one up. */
const links = Object.fromEntries(
  await Promise.all(browsers.map(async ([role, { staffId }]) => [role, await Promise.all(Array.from({ length: 8 }, () => makeLink(desk, staffId)))] as const)),
);

const listening = serve({ fetch: createServer(desk, routes).fetch, hostname: '127.0.0.1', port }, () => {
  console.log(JSON.stringify({ url, links, pages }));
});
process.stdin.resume().on('end', () => {
  listening.close();
  void test.close();
});
