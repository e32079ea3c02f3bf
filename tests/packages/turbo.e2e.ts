/** A page with the real Turbo, and the packed tarball installed: what a person wrote is there after Back. */
import type { Page } from '@playwright/test';
import { expect, test } from '../test';

/** Another page and back, as Turbo does it: without loading the page again. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => (window.name = 'not loaded again'));
  await page.getByRole('link', { name: 'Who reads this?' }).click();
  await expect(page.getByRole('heading', { name: 'Who reads this?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'A card in a page with Turbo' })).toBeVisible();
}

// Turbo parses pages, and brings a style of its own.
test.beforeEach(({ site }) => (site.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'"));

test('half-written answers are there after Back, again and again, and are sent once', async ({ page, site, console }) => {
  await page.goto(`${site.url}/examples/turbo/index.html`);
  const card = page.locator('co-i-statement');
  await card.getByRole('radio', { name: 'Sometimes' }).check();
  await card.getByRole('textbox', { name: 'Tell us more' }).fill('At weekends.');
  await page.getByRole('checkbox', { name: 'Friday' }).check();
  await page.getByRole('textbox', { name: 'What should we know?' }).fill('I use a wheelchair.');
  for (const time of ['once', 'twice']) {
    await test.step(time, () => leaveAndComeBack(page));
    await expect(card).toHaveCount(1);
    await expect(card.getByRole('radio', { name: 'Sometimes' })).toBeChecked();
    await expect(card.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('At weekends.');
    await expect(page.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'What should we know?' })).toHaveValue('I use a wheelchair.');
  }
  const values = page
    .locator('form', { has: page.getByRole('button', { name: 'Send the form' }) })
    .evaluate((form: HTMLFormElement) => [...new FormData(form)]);
  expect(await values).toEqual(
    expect.arrayContaining([
      ['days', 'friday'],
      ['about', 'I use a wheelchair.'],
    ]),
  );
  await card.getByRole('button', { name: 'Send my answer' }).click();
  await expect(card.getByText('Thank you. We have your answer.')).toBeFocused();
  expect(site.answers).toHaveLength(1);
  expect(site.answers[0]?.body).toContain('"more":"At weekends."');
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});

test('an answer that was sent is still said to be sent after Back', async ({ page, site }) => {
  await page.goto(`${site.url}/examples/turbo/index.html`);
  const card = page.locator('co-i-statement');
  await card.getByRole('radio', { name: 'Sometimes' }).check();
  await card.getByRole('button', { name: 'Send my answer' }).click();
  await expect(card.getByText('Thank you. We have your answer.')).toBeVisible();
  await leaveAndComeBack(page);
  await expect(card.getByText('Thank you. We have your answer.')).toBeVisible();
  await expect(card.getByRole('radio')).toHaveCount(0);
  expect(site.answers).toHaveLength(1);
});
