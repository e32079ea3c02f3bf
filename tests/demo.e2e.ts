/** The demo page of `npm start`: the whole round trip of an answer. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { serveDemo } from '../scripts/demo.ts';
import { inEachRun } from './speeds';
import { expect, test } from './test';

let server: Server;

test.beforeAll(async () => {
  server = createServer((request, response) => void serveDemo((request.url ?? '').slice(1), request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('an answer goes round: from the card to the address, and back beside the card', inEachRun, async ({ page, console }) => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const received = page.getByRole('region', { name: 'What the council receives' });
  await expect(received.getByText('Nothing yet.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(page.getByText('You can tell us how it is now.')).toBeVisible();
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('textbox').fill('At weekends.');
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
  await expect(received.getByText('I choose who helps me at home.', { exact: true })).toBeVisible();
  await expect(received.getByText('“At weekends.”')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(console.filter((message) => /error/.test(message))).toEqual([]);
});

test('a session: hands are counted, the wall follows in a second window, and the counts arrive', async ({ page, console }) => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await page.goto(`${address}/session.html`);
  const [wall] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Open the wall in a new window' }).click()]);
  await expect(wall.getByRole('heading', { name: 'Support in your home' })).toBeVisible();
  await page.getByRole('textbox', { name: 'How many people are in the room?' }).fill('12');
  await page.getByRole('textbox', { name: 'Who is counting?' }).fill('Asha, facilitator');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Sometimes: add one' }).click();
  await page.getByRole('button', { name: 'Show the counts on the wall' }).click();
  await expect(wall.getByRole('heading', { name: 'I choose who comes into my home to support me.' })).toBeVisible();
  await expect(wall.getByRole('listitem').filter({ hasText: 'Sometimes' })).toContainText('1');
  for (const window of [page, wall]) expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Stop here and check the counts' }).click();
  await page.getByRole('button', { name: 'Send the counts' }).click();
  await expect(page.getByText('Thank you. We have the counts.')).toBeVisible();
  const [newest] = (await (await page.request.get(`${address}/answers`)).json()) as { tool: string }[];
  expect(newest?.tool).toBe('co-i-statement-set-group');
  expect(console.filter((message) => /error/.test(message))).toEqual([]);
});

test('sheets of paper: every statement, with nothing for axe', async ({ page, console }) => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sheets.html`);
  for (const words of [
    'I choose who comes into my home to support me.',
    'I know who is coming, and when.',
    'I have enough time with my family and my friends.',
  ])
    await expect(page.getByText(words).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(console.filter((message) => /error/.test(message))).toEqual([]);
});
