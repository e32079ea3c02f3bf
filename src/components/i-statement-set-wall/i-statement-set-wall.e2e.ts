import type { Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { beginCounting, open, press, set, statement, statements } from '../../../tests/statement-set';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

/** The facilitator’s window and the wall, in one browser. */
async function both(page: Page, site: Site): Promise<Page> {
  await open(page, site, set('mode="group" name="home"'), '/group');
  const wall = await page.context().newPage();
  await wall.goto(addPage(site, '/wall', set('mode="wall" name="home"', `<span slot="title">My home</span>${content}`)));
  return wall;
}
const content = statements
  .map((text, index) => `<co-i-statement-item statement-id="home-${index + 1}" statement-version="1">${text}</co-i-statement-item>`)
  .join('');

test('the wall follows the facilitator, and shows counts only after Show is pressed', inEachRun, async ({ page, site }) => {
  const wall = await both(page, site);
  await expect(wall.getByText('We start soon.')).toBeVisible();
  await beginCounting(page);
  await expect(statement(wall, 0)).toBeVisible();
  await page.getByRole('textbox', { name: 'Sometimes' }).fill('4');
  await expect(page.getByText('Hands: 4.').first()).toBeVisible();
  await expect(wall.getByText('4', { exact: true })).toHaveCount(0);
  await press(page, 'Show the counts on the wall');
  await expect(wall.getByRole('listitem').filter({ hasText: 'Sometimes' })).toContainText('4');
  await press(page, 'Hide the counts on the wall');
  await expect(wall.getByText('4', { exact: true })).toHaveCount(0);
  await press(page, 'Show the counts on the wall');
  await press(page, 'Next');
  await expect(statement(wall, 1)).toBeVisible();
  await expect(wall.getByText('4', { exact: true })).toHaveCount(0);
  await press(page, 'Back');
  await expect(statement(wall, 0)).toBeVisible();
  await expect(wall.getByText('4', { exact: true })).toHaveCount(0);
});

test('a wall that is opened later, or loaded again, shows the statement that is asked', async ({ page, site }) => {
  await open(page, site, set('mode="group" name="home"'), '/group');
  await beginCounting(page);
  const wall = await page.context().newPage();
  await wall.goto(addPage(site, '/wall', set('mode="wall" name="home"')));
  await expect(statement(wall, 0)).toBeVisible();
  await wall.reload();
  await expect(statement(wall, 0)).toBeVisible();
});

test('a wall of another set does not follow, and neither stores anything', async ({ page, site }) => {
  const wall = await both(page, site);
  const other = await page.context().newPage();
  await other.goto(addPage(site, '/other', set('mode="wall" name="other"')));
  await beginCounting(page);
  await expect(statement(wall, 0)).toBeVisible();
  await expect(other.getByText('We start soon.')).toBeVisible();
  for (const window of [page, wall]) expect(await window.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

test('other messages change nothing, and a count is shown as text', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/wall', set('mode="wall" name="home"')));
  await expect(page.getByText('We start soon.')).toBeVisible();
  await page.evaluate(() => {
    const channel = new BroadcastChannel('coproduction-kit wall home');
    for (const data of [
      null,
      7,
      'x',
      {},
      { view: null },
      { view: { key: 7, counts: 'x' } },
      { view: { key: 'home-1.1', counts: { always: '<b>1</b>', sometimes: 2 } } },
    ])
      channel.postMessage(data);
  });
  await expect(statement(page, 0)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Yes, always' })).not.toContainText('1');
  await expect(page.getByRole('listitem').filter({ hasText: 'Sometimes' })).toContainText('2');
  expect(console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
});

test('letters of a short statement are a tenth of the height of the screen, and nothing is cut', async ({ page, site }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, site, set('mode="group" name="home"'), '/group');
  const wall = await page.context().newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(addPage(site, '/wall', set('mode="wall" name="home"')));
  await wall.getByRole('main').evaluate((main) => (main.style.maxInlineSize = 'none'));
  await beginCounting(page);
  await expect(statement(wall, 0)).toBeVisible();
  const size = await statement(wall, 0).evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
  expect(size).toBeGreaterThanOrEqual(107);
  expect(await wall.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920);
});

test('in a narrow part of a wide page, letters are small enough for their words', async ({ page, site }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(addPage(site, '/wall', set('mode="wall" name="home"')));
  await page.getByRole('main').evaluate((main) => (main.style.maxInlineSize = '20rem'));
  await expect(page.getByText('We start soon.')).toBeVisible();
  const heading = page.getByRole('heading', { name: 'We start soon.' });
  expect(await heading.evaluate((words) => parseFloat(getComputedStyle(words).fontSize))).toBeLessThanOrEqual(26);
});
