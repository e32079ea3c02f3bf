import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test('is a title and words, and setFocus has the title read', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/panel', '<co-panel><h2 slot="title">Thank you.</h2><p>We write back by 12 January.</p></co-panel>'));
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - heading "Thank you." [level=2]
    - paragraph: We write back by 12 January.
  `);
  await page.locator('co-panel').evaluate((host) => (host as HTMLElement & { setFocus: () => Promise<void> }).setFocus());
  await expect(page.locator('co-panel #title')).toBeFocused();
});

test('a panel without a title is told to the developer', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/panel', '<co-panel>Words.</co-panel>'));
  await expect.poll(() => console.join('\n')).toContain('error: <co-panel> slot title: is empty.');
});
