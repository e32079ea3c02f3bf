import type { Locator, Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const button = (page: Page, name = 'Send'): Locator => page.getByRole('button', { name });

async function open(page: Page, site: Site, content: string): Promise<void> {
  addPage(site, '/done', 'Done.');
  await page.goto(addPage(site, '/button', content));
  await page.getByRole('button').first().waitFor();
}

const form = (attributes = '', before = ''): string =>
  `<form action="/done"><label>Idea <input name="idea"></label>${before}<co-button ${attributes}>Send</co-button></form>`;

test('sends its form, and is in what is sent by its name', async ({ page, site }) => {
  await open(page, site, form('name="by" value="button"', '<co-button name="by" value="other">Other</co-button>'));
  await page.getByRole('textbox').fill('A bench');
  await button(page).click();
  await page.waitForURL('**/done?idea=A+bench&by=button');
});

test('a form that is not right stays', async ({ page, site }) => {
  await open(page, site, '<form action="/done"><input required aria-label="Idea"><co-button>Send</co-button></form>');
  await button(page).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  expect(page.url()).toContain('/button');
});

test('is the form’s default button where there is no native one: Enter sends once', inEveryEngine, async ({ page, site }) => {
  await open(page, site, form('name="by" value="enter"'));
  let posts = 0;
  page.on('request', (request) => (posts += request.url().includes('/done') ? 1 : 0));
  await page.getByRole('textbox').fill('A bench');
  await page.getByRole('textbox').press('Enter');
  await page.waitForURL('**/done?idea=A+bench&by=enter');
  expect(posts).toBe(1);
});

test('type="reset" brings the form back, type="button" leaves it alone', async ({ page, site }) => {
  await open(page, site, form('type="reset"', '<co-button type="button">Nothing</co-button>'));
  await page.getByRole('textbox').fill('A bench');
  await button(page, 'Nothing').click();
  await expect(page.getByRole('textbox')).toHaveValue('A bench');
  await button(page).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
  expect(page.url()).toContain('/button');
});

test('disabled by itself or by its fieldset, it does nothing; busy, it keeps the focus and does nothing', inEveryEngine, async ({ page, site }) => {
  await open(page, site, `<fieldset disabled>${form()}</fieldset>`);
  await expect(button(page)).toBeDisabled();
  await open(page, site, form('disabled'));
  await expect(button(page)).toBeDisabled();
  await page.locator('co-button').evaluate((host) => (host as HTMLElement).click());
  await page.locator('co-button').evaluate((host) => {
    host.removeAttribute('disabled');
    host.setAttribute('busy', '');
  });
  await button(page).press('Enter');
  await expect(button(page)).toBeFocused();
  // Its words say what is happening: as a disabled one it would be read out twice.
  await expect(button(page)).toBeEnabled();
  expect(page.url()).toContain('/button');
});

test('a press is one click, even from a label of the page, and a page can stop it', async ({ page, site }) => {
  await open(page, site, `<label for="it">The label</label>${form('id="it"')}`);
  await page.evaluate(() => {
    const clicks: number[] = [];
    document.querySelector('co-button')?.addEventListener('click', (event) => {
      event.preventDefault();
      clicks.push(1);
    });
    Object.assign(window, { clicks });
  });
  await button(page).click();
  await page.getByText('The label').click();
  expect(await page.evaluate(() => (window as unknown as { clicks: number[] }).clicks)).toHaveLength(2);
  expect(page.url()).toContain('/button');
});

test('moved to another form, it sends that one', async ({ page, site }) => {
  await open(page, site, `${form()}<form id="other" action="/done"><input type="hidden" name="other" value="yes"></form>`);
  await page.evaluate(() => document.getElementById('other')?.append(document.querySelector('co-button') as Element));
  await button(page).click();
  await page.waitForURL('**/done?other=yes');
});

test('a press on the space next to it does nothing; a click that goes no further still sends', async ({ page, site }) => {
  await open(page, site, `<div id="stop">${form()}</div>`);
  await page.evaluate(() => {
    (document.querySelector('co-button') as HTMLElement).style.cssText = 'display: block; inline-size: auto';
    document.getElementById('stop')?.addEventListener('click', (event) => event.stopPropagation());
  });
  const host = await page.locator('co-button').boundingBox();
  await page.mouse.click((host?.x ?? 0) + (host?.width ?? 0) - 5, (host?.y ?? 0) + 10);
  expect(page.url()).toContain('/button');
  await button(page).click();
  await page.waitForURL('**/done?idea=');
});

test('busy, not even a listener of the page hears a press', async ({ page, site }) => {
  await open(page, site, form('type="button" busy'));
  await page.evaluate(() => document.addEventListener('click', () => (document.title = 'heard')));
  await button(page).press('Enter');
  expect(await page.title()).toBe('A page');
});
