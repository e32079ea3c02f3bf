/** Themes: fixed on the page, on a part of it or on one element, and by what a person has set on the device. */
import type { Page } from '@playwright/test';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

const notice = (id: string, attributes = ''): string => `<co-notice id="${id}" ${attributes}>Words.</co-notice>`;

/** Colours of the words and of their ground, as the browser paints them. */
const colours = (page: Page, id: string): Promise<string[]> =>
  page.locator(`#${id} .notice`).evaluate((found) => [getComputedStyle(found).color, getComputedStyle(found).backgroundColor]);

test('a page, a part of it and one element can fix a theme, and each is followed', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/themes', `${notice('plain')}<div id="part">${notice('inner')}</div>${notice('own', 'theme="dark"')}`));
  await page.locator('#own .notice').waitFor();
  const [light, dark] = [await colours(page, 'plain'), await colours(page, 'own')];
  expect(dark).not.toEqual(light);
  await page.evaluate(() => document.getElementById('part')?.setAttribute('data-co-theme', 'dark'));
  await expect.poll(() => colours(page, 'inner')).toEqual(dark);
  await page.evaluate(() => document.documentElement.setAttribute('data-co-theme', 'dark'));
  await expect.poll(() => colours(page, 'plain')).toEqual(dark);
  await page.evaluate(() => document.getElementById('part')?.setAttribute('data-co-theme', 'light'));
  await expect.poll(() => colours(page, 'inner')).toEqual(light);
});

test('a theme without a side takes the side of the part around it; a tool that moves takes the theme of its new place', inEachRun, async ({ page, site }) => {
  await page.goto(
    addPage(
      site,
      '/themes',
      `<div data-co-theme="dark" id="dark"><div data-co-theme="calm">${notice('nested')}</div></div>${notice('whole', 'theme="dark calm"')}${notice('moved')}`,
    ),
  );
  await page.locator('#moved .notice').waitFor();
  expect(await colours(page, 'nested')).toEqual(await colours(page, 'whole'));
  await page.evaluate(() => document.getElementById('dark')?.append(document.getElementById('moved') as Element));
  await page.evaluate(() => document.getElementById('whole')?.setAttribute('theme', 'dark'));
  await expect.poll(async () => String(await colours(page, 'moved'))).toBe(String(await colours(page, 'whole')));
});

test('what a person has set comes before what the page fixes', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/themes', `${notice('calm', 'theme="calm"')}${notice('more', 'theme="more-contrast"')}`));
  await page.locator('#more .notice').waitFor();
  expect(await colours(page, 'calm')).not.toEqual(await colours(page, 'more'));
  await page.emulateMedia({ contrast: 'more' });
  expect(await colours(page, 'calm')).toEqual(await colours(page, 'more'));
});

test('printed, a dark tool has dark words', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/themes', `${notice('dark', 'theme="dark"')}${notice('light', 'theme="light"')}`));
  await page.locator('#light .notice').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect((await colours(page, 'dark'))[0]).toBe((await colours(page, 'light'))[0]);
});

test('the style sheet for pages gives the same colours as the elements have, even with a brand colour on one element', inEachRun, async ({ page, site }) => {
  site.pages.set(
    '/sheet',
    `<!doctype html><html lang="en"><title>Sheet</title><link rel="stylesheet" href="/tokens/tokens.css"><script type="module" src="/cdn/notice.js"></script><body>${notice('one')}${notice('two')}`,
  );
  await page.goto(`${site.url}/sheet`);
  await page.locator('#two .notice').waitFor();
  await page.locator('#two').evaluate((host) => (host as HTMLElement).style.setProperty('--co-brand', '#b5121b'));
  const withSheet = [await colours(page, 'one'), await colours(page, 'two')];
  await page.evaluate(() => document.querySelector('link')?.remove());
  await expect.poll(async () => [await colours(page, 'one'), await colours(page, 'two')]).toEqual(withSheet);
  expect(withSheet[0]).not.toEqual(withSheet[1]);
});
