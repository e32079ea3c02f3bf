/** The demo page of `npm start`: the whole round trip of an answer. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { serveDemo } from '../scripts/demo.ts';
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

test('an answer goes round: from the card to the address, and back beside the card', async ({ page, console }) => {
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
