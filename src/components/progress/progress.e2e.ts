import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test('says the step in words, and follows the page', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/progress', '<co-progress step="2" total="5"></co-progress>'));
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - paragraph: Step 2 of 5
  `);
  await page.locator('co-progress').evaluate((host) => host.setAttribute('step', '3'));
  await expect(page.getByText('Step 3 of 5')).toBeVisible();
  await expect(page.locator('co-progress .done')).toHaveCount(3);
});

test('takes the words of the page', async ({ page, site }) => {
  await page.goto(addPage(site, '/progress', '<co-progress step="2" total="5">Question 2 of 5</co-progress>'));
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await expect(page.getByText('Step 2 of 5')).toBeHidden();
});

test('numbers that make no sense are told to the developer, and break nothing', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/progress', '<co-progress step="7" total="1e9"></co-progress><co-progress step="3" total="2"></co-progress>'));
  await expect.poll(() => console.join('\n')).toContain('error: <co-progress> step and total: are 3 and 2.');
  expect(await page.locator('co-progress .bar').count()).toBeLessThan(60);
});
