import type { Page } from '@playwright/test';
import { addPage } from '../../../tests/site';
import { open, press, received, row, set, statement, thanks } from '../../../tests/statement-set';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

/** How many entries in a row a set has made up to the one that the page is at. The browser goes back in its own time. */
const entries = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => Object.values((history.state as { coSteps?: Record<string, { made: number }> } | null)?.coSteps ?? {})[0]?.made);

/** Goes back, or forward, in one document. WebKit's inspector tells nobody of such a step, so nothing waits for it. */
const go = (page: Page, entries: number): Promise<void> => page.evaluate((by) => history.go(by), entries);

test.describe('the Back button of the browser', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(addPage(site, '/before', 'The page before.'));
  });

  test('goes one statement back, with the answer still there, and sends nothing', inEveryEngine, async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await press(page, 'Skip this one');
    await press(page, 'Skip this one');
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    for (const index of [2, 1, 0]) {
      await go(page, -1);
      await expect(statement(page, index)).toBeFocused();
    }
    await expect(row(page, 'Sometimes')).toBeChecked();
    await go(page, 1);
    await expect(statement(page, 1)).toBeFocused();
    await go(page, -1);
    await expect(statement(page, 0)).toBeFocused();
    expect(site.answers).toHaveLength(0);
    await page.goBack();
    await expect(page.getByText('The page before.')).toBeVisible();
  });

  test('does nothing in the set before the person has done anything', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await row(page, 'Sometimes').check();
    await page.goBack();
    await expect(page.getByText('The page before.')).toBeVisible();
  });

  test('takes no more presses because the person went back by the button of the set', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await press(page, 'Skip this one');
    await press(page, 'Back');
    await expect(statement(page, 0)).toBeFocused();
    await expect.poll(() => entries(page)).toBe(0);
    await page.goBack();
    await expect(page.getByText('The page before.')).toBeVisible();
  });

  test('leads out of the page once the answers are sent', inEveryEngine, async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await press(page, 'Stop here and check my answers');
    await press(page, 'Send my answers');
    await expect(page.getByText(thanks)).toBeFocused();
    await expect.poll(() => entries(page)).toBe(0);
    await page.goBack();
    await expect(page.getByText('The page before.')).toBeVisible();
    expect(site.answers).toHaveLength(1);
    expect(received(site).answer.answers).toHaveLength(1);
  });

  test('shows nothing of a person to the next one', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await press(page, 'Stop here and check my answers');
    await press(page, 'Clear my answer without sending');
    await expect(page.getByText('We did not get it.')).toBeFocused();
    await expect.poll(() => entries(page)).toBe(0);
    await page.goForward().catch(() => undefined);
    await expect(page.getByText('We did not get it.')).toBeVisible();
    await expect(page.getByText('Sometimes')).toHaveCount(0);
  });

  test('moves only the set whose step it was, if there are two', async ({ page, site }) => {
    await open(page, site, set('name="one"') + set('name="two"'));
    const [one, two] = ['one', 'two'].map((name) => page.locator(`co-i-statement-set[name=${name}]`));
    if (!one || !two) throw new Error('There are no two sets.');
    await press(one, 'Skip this one');
    await press(two, 'Skip this one');
    await press(one, 'Skip this one');
    await expect(statement(one, 2)).toBeVisible();
    await page.goBack();
    await expect(statement(one, 1)).toBeVisible();
    await expect(statement(two, 1)).toBeVisible();
    await page.goBack();
    await expect(statement(two, 0)).toBeVisible();
    await expect(statement(one, 1)).toBeVisible();
    await page.goBack();
    await expect(statement(one, 0)).toBeVisible();
    await page.goBack();
    await expect(page.getByText('The page before.')).toBeVisible();
  });

  test('leaves what a router of the page has in the history, and does not wake it', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await page.evaluate(() => {
      history.replaceState({ router: 'kept' }, '');
      Object.assign(window, { woken: 0 });
      addEventListener('popstate', () => ((window as unknown as { woken: number }).woken += 1));
    });
    await press(page, 'Skip this one');
    await press(page, 'Skip this one');
    expect(await page.evaluate(() => (history.state as { router?: string }).router)).toBe('kept');
    await page.goBack();
    await expect(statement(page, 1)).toBeFocused();
    await press(page, 'Back');
    await expect(statement(page, 0)).toBeFocused();
    expect(await page.evaluate(() => [(window as unknown as { woken: number }).woken, (history.state as { router?: string }).router])).toEqual([0, 'kept']);
    await page.evaluate(() => (location.hash = 'place'));
    await expect(statement(page, 0)).toBeVisible();
  });

  test('keeps nothing when the page is loaded again', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await page.reload();
    await expect(statement(page, 0)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.goBack();
    await expect(statement(page, 0)).toBeVisible();
  });
});
