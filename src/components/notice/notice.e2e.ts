import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test('is its words; the picture is hidden from assistive technology', async ({ page, site }) => {
  await page.goto(addPage(site, '/notice', '<co-notice kind="done"><h2 slot="title">We saved it.</h2><p>You can change it.</p></co-notice>'));
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - heading "We saved it." [level=2]
    - paragraph: You can change it.
  `);
  await expect(page.locator('co-notice svg')).toBeVisible();
  await page.evaluate(() => document.documentElement.style.setProperty('--co-pictures', 'none'));
  await expect(page.locator('co-notice svg')).toBeHidden();
  await expect(page.getByText('You can change it.')).toBeVisible();
});

test('setFocus makes a screen reader read its title, or its words if it has no title', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/notice', '<co-notice id="one"><strong slot="title">Saved.</strong></co-notice><co-notice id="two">Words.</co-notice>'));
  for (const id of ['one', 'two']) {
    const notice = page.locator(`#${id}`);
    await notice.locator('#notice').waitFor();
    await notice.evaluate((host) => (host as HTMLElement & { setFocus: () => Promise<void> }).setFocus());
    await expect(notice.locator('#notice')).toBeFocused();
  }
});

test('a wrong kind and missing words are told to the developer', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/notice', '<co-notice kind="alarm"></co-notice>'));
  await expect.poll(() => console.join('\n')).toContain('error: <co-notice> kind: "alarm" is not one of: done|information|problem');
  await expect.poll(() => console.join('\n')).toContain('error: <co-notice> default slot: has no words.');
});
