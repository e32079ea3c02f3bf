/** Next.js with the defaults of `create-next-app` (`cacheComponents`), with the packed tarball installed: pages are made ahead of requests, tools and all. */
import { expect, test } from '../test';
import { startExample, type ExampleServer } from './server';

let server: ExampleServer;
test.beforeAll(async () => (server = await startExample('next-defaults', 'node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1')));
test.afterAll(() => server.stop());

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every tool is there to read and to answer, and nothing is loading', async ({ page }) => {
    await page.goto(server.url);
    await expect(page.getByRole('group', { name: 'I choose who comes into my home to support me.' })).toBeVisible();
    await expect(page.locator('co-i-statement').getByRole('radio')).toHaveCount(5);
    await expect(page.getByRole('radio', { name: 'Friday' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
    await expect(page.getByText('You can film me.')).toBeVisible();
  });
});

test('its script takes it over: words once, the answer arrives, and the console is quiet', async ({ page, console }) => {
  await page.goto(server.url);
  await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
  const card = page.locator('co-i-statement');
  await expect(card.getByRole('radio')).toHaveCount(5);
  await expect(page.getByText('You can film me.')).toHaveCount(1);
  await card.getByRole('radio', { name: 'Sometimes' }).check();
  await card.getByRole('button', { name: 'Send my answer' }).click();
  await expect(card.getByText('NEXT-2')).toBeVisible();
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});
