/** The example for Eleventy, with the packed tarball installed: static pages with the tools drawn in them, under a strict policy of their own. */
import { expect, test } from '../test';

const statement = 'I choose who comes into my home to support me.';
// The page brings its policy, in a `meta` element: only its own files, and the styles of the tool by their hash.
test.beforeEach(({ site }) => void (site.policy = ''));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the card is seen in its look, answered and sent', async ({ page, site }) => {
    await page.goto(`${site.url}/examples/eleventy/_site/index.html`);
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    await expect(page.locator('co-i-statement .tool')).toHaveCSS('border-block-start-width', '6px');
    await page.getByRole('radio', { name: 'Sometimes' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.waitForURL('**/answers');
    expect(Object.fromEntries(new URLSearchParams(site.answers[0]?.body))).toMatchObject({ home: 'sometimes' });
  });
});

test('the script takes it over: shown once, and sent', async ({ page, site, console }) => {
  await page.goto(`${site.url}/examples/eleventy/_site/index.html`);
  await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
  await expect(page.getByRole('radio')).toHaveCount(5);
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeFocused();
  expect(site.answers[0]?.body).toContain('"value":"sometimes"');
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});
