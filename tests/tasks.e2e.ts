/** Three tasks on the site, each from its first page, with what a person sees. `docs/evidence/site-tasks.md` tells them in words. */
import type { Server } from 'node:http';
import type { Locator } from '@playwright/test';
import { serve, showPage } from './published-site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

let server: Server;
let address: string;

test.use({ viewport: { width: 1280, height: 900 } });
test.describe.configure({ timeout: 90_000 });

test.beforeAll(async () => {
  ({ server, address } = await serve());
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('an editor gets a consent form in Welsh with the colour of the council', inEachRun, async ({ page }) => {
  await showPage(page, address, 'index.html');
  await page.getByRole('link', { name: 'I edit a website' }).click();
  await page.locator('main').getByRole('link', { name: 'snippet builder', exact: true }).click();
  const builder = page.frameLocator('iframe[title="Snippet builder"]');
  await builder.getByRole('radio', { name: /^Consent form/ }).check();
  await builder.getByRole('combobox', { name: 'Language of your words' }).selectOption('cy');
  await builder.getByRole('textbox', { name: 'Brand colour of your site' }).fill('#00703c');
  const code = (name: string): Locator => builder.getByRole('region', { name, exact: true });
  await expect(code('Into the page')).toContainText('<co-consent-form');
  await expect(code('Into the page')).toContainText('lang="cy"');
  await expect(code('Once for the site')).toContainText('/consent-form.cy.js"');
  await expect(code('Into your style sheet')).toContainText('--co-brand: #00703c');
});

test('a designer finds the contrast of the focus ring on a yellow brand', async ({ page }) => {
  await showPage(page, address, 'index.html');
  await page.getByRole('link', { name: 'I design' }).click();
  await page.locator('main').getByRole('link', { name: 'Your brand in ten minutes' }).click();
  await page.getByRole('textbox', { name: 'Brand colour' }).fill('#ffdd00');
  const table = page.getByRole('table', { name: 'Measured now, #ffdd00 in light' });
  await expect(table.getByRole('row', { name: /^focus on focus-ring/ })).toContainText('10.68:1');
});

test('an officer finds what leaves the page', async ({ page }) => {
  await showPage(page, address, 'index.html');
  await page.locator('main').getByRole('link', { name: 'For a security officer' }).click();
  await page.getByRole('link', { name: 'What leaves the page', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What leaves the page' })).toBeInViewport();
});
