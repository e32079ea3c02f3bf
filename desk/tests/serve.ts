/**
 * A desk for tests in a browser, with something on every page: `node desk/tests/serve.ts` prints its address and a cookie for each role as one line of JSON, and
 * ends with its standard input.
 */
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createServer } from '../src/web/server.ts';
import { routes } from '../src/all-routes.ts';
import { roles } from '../src/roles.ts';
import { putAnswer } from './answers.ts';
import { openTestDesk } from './desk.ts';

const test = await openTestDesk();
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
const answers = await desk.store.all<{ id: string }>('SELECT id FROM answers ORDER BY id');
const items = await desk.store.all<{ id: string }>('SELECT id FROM items');

const listening = serve({ fetch: createServer(desk, routes).fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
  console.log(
    JSON.stringify({
      url: `http://127.0.0.1:${port}`,
      cookies: Object.fromEntries(browsers.map(([role, { cookie }]) => [role, cookie])),
      answers: answers.map(({ id }) => id),
      items: items.map(({ id }) => id),
    }),
  );
});
process.stdin.resume().on('end', () => {
  listening.close();
  void test.close();
});
