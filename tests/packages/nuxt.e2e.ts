/** Nuxt in production, with the packed tarball installed: its server draws the tools, and Vue takes the page over. */
import { expect, test } from '../test';
import { startExample, type ExampleServer } from './server';

let server: ExampleServer;
test.beforeAll(async () => (server = await startExample('nuxt', '.output/server/index.mjs')));
test.afterAll(() => server.stop());

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every tool is there to read and to answer, with what the page gave it', async ({ page }) => {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
    await expect(page.locator('co-i-statement').getByRole('radio', { name: 'Hardly ever' })).toBeVisible();
    await expect(page.locator('co-i-statement').getByRole('radio')).toHaveCount(2);
    await expect(page.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ann');
    await expect(page.getByText('Are you happy for us to film?')).toBeVisible();
    await expect(page.getByText('You can film me.')).toBeVisible();
  });
});

test.describe('with JavaScript', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(server.url);
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined && !document.querySelector('[data-co-waits]'));
  });
  test.afterEach(({ console }) => expect(console.filter((message) => /error|warning|hydrat/i.test(message))).toEqual([]));

  test('takes the page over as it is: choices and answers of the page stay, and words are there once', async ({ page }) => {
    await expect(page.locator('co-i-statement').getByRole('radio')).toHaveCount(2);
    await expect(page.locator('co-choices').getByRole('checkbox')).toHaveCount(2);
    await expect(page.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
    await expect(page.getByText('You can film me.')).toHaveCount(1);
    await expect(page.getByLabel('Held')).toHaveText('nothing yet, friday, Ann');
  });

  test('v-model, events with dashes and slots work, and an answer arrives', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Monday' }).check();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Rosa');
    const card = page.locator('co-i-statement');
    await card.getByRole('radio', { name: 'Hardly ever' }).check();
    await expect(page.getByLabel('Held')).toHaveText('hardly, monday and friday, Rosa');
    await card.getByRole('button', { name: 'Send my answer' }).click();
    await expect(card.getByText('NUXT-1')).toBeVisible();
    await expect(card.getByText('We read every answer.')).toBeVisible();
  });
});
