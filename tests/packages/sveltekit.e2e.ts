/** SvelteKit in production, with the packed tarball installed: its server draws the tools, and Svelte takes the page over. */
import { expect, test } from '../test';
import { startExample, type ExampleServer } from './server';

let server: ExampleServer;
test.beforeAll(async () => (server = await startExample('sveltekit', 'build/index.js')));
test.afterAll(() => server.stop());

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-proto': 'http' } });

  test('every tool is there to read and to answer, and the card sends its answer', async ({ page }) => {
    await page.goto(server.url);
    await expect(page.getByText('We read every answer.')).toBeHidden();
    await page.getByRole('checkbox', { name: 'Friday' }).check();
    await page.getByRole('textbox', { name: 'Your initials' }).fill('AG');
    await page.locator('co-i-statement').getByRole('radio', { name: 'Sometimes' }).check();
    const arrives = page.waitForResponse('**/answers');
    await page.getByRole('button', { name: 'Send my answer' }).click();
    expect(await (await arrives).text()).toContain('home=sometimes');
  });
});

test.describe('with JavaScript', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(server.url);
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined && !document.querySelector('[data-co-waits]'));
  });
  test.afterEach(({ console }) => expect(console.filter((message) => /error|warning|hydrat/i.test(message))).toEqual([]));

  test('takes the page over as it is, with all words there once', async ({ page }) => {
    await expect(page.locator('co-i-statement').getByRole('radio')).toHaveCount(5);
    await expect(page.locator('co-choices').getByRole('checkbox')).toHaveCount(2);
    await expect(page.getByText('I choose who comes into my home to support me.')).toHaveCount(1);
    await expect(page.getByLabel('Held')).toHaveText('nothing yet, nothing yet,');
  });

  test('events, properties and slots work, and an answer arrives', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Monday' }).check();
    await page.getByRole('textbox', { name: 'Your initials' }).pressSequentially('ag');
    await expect(page.getByRole('textbox', { name: 'Your initials' })).toHaveValue('AG');
    const card = page.locator('co-i-statement');
    await card.getByRole('radio', { name: 'Sometimes' }).check();
    await expect(page.getByLabel('Held')).toHaveText('sometimes, monday, AG');
    await card.getByRole('button', { name: 'Send my answer' }).click();
    await expect(card.getByText('SVELTE-1')).toBeVisible();
    await expect(card.getByText('We read every answer.')).toBeVisible();
  });
});
