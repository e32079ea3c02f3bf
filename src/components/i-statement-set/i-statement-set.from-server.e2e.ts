import { render } from '../../../tests/from-server';
import { holdBack } from '../../../tests/hold-back';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('a set of I statements from a server', () => {
  const served =
    '<co-i-statement-set name="home" ask-who action="/answers"><co-i-statement-item statement-id="a">I choose.</co-i-statement-item><co-i-statement-item statement-id="b">I know.</co-i-statement-item></co-i-statement-set>';
  test.beforeEach(({ site }) => void (site.policy = ''));

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is all on one page, in one form', inEachRun, async ({ page, site }) => {
      site.pages.set('/served', await render(served));
      await page.goto(`${site.url}/served`);
      await page.getByRole('radio', { name: 'Me, with help' }).check();
      await page.getByRole('group', { name: 'I choose.' }).getByRole('radio', { name: 'Sometimes' }).check();
      await page.getByRole('group', { name: 'I know.' }).getByRole('radio', { name: 'No, never' }).check();
      await page.getByRole('textbox', { name: 'Tell us more' }).last().fill('At weekends.');
      await page.getByRole('button', { name: 'Send my answers' }).click();
      await page.waitForURL('**/answers');
      const fields = Object.fromEntries(new URLSearchParams(site.answers[0]?.body));
      expect(fields).toMatchObject({ 'home-who': 'me-with-help', 'home[a]': 'sometimes', 'home[b]': 'never', 'home-more[b]': 'At weekends.' });
    });
  });

  test('keeps what a person has answered before its script loads', async ({ page, site }) => {
    const release = await holdBack(page, '**/cdn/i-statement-set.js');
    site.pages.set('/served', await render(served, '<script type="module" src="/cdn/i-statement-set.js"></script>'));
    await page.goto(`${site.url}/served`, { waitUntil: 'commit' });
    await page.getByRole('group', { name: 'I choose.' }).getByRole('radio', { name: 'Sometimes' }).check();
    release();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { name: 'I choose.' })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeChecked();
    await expect(page.getByRole('group', { name: 'I know.' })).toHaveCount(0);
  });
});
