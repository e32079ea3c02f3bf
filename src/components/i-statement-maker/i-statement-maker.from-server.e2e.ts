import { fitsSchema } from '../../../scripts/answer-schema';
import { answers, render } from '../../../tests/from-server';
import { holdBack } from '../../../tests/hold-back';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('a person’s own I statement, from a server', () => {
  const served = '<co-i-statement-maker name="own" ask-who action="/answers">What is a good day like for you?</co-i-statement-maker>';
  test.beforeEach(({ site }) => void (site.policy = ''));

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test.skip(({ browserName }) => browserName === 'webkit', 'Debian’s WebKit leaves scripts out, and tells style sheets that they run');

    test('is one native form, with the examples open, and without what needs JavaScript', inEachRun, async ({ page, site }) => {
      site.pages.set('/served', await render(served));
      await page.goto(`${site.url}/served`);
      await expect(page.getByText('I can see my friends when I want to.')).toBeVisible();
      await expect(page.getByRole('button')).toHaveText(['See some examples', 'Send what I wrote']);
      await expect(page.getByText('You can start with:')).not.toBeVisible();
      await page.getByRole('radio', { name: 'Me, with help' }).check();
      await page.getByRole('textbox', { name: 'Your statement' }).fill('I can\ncook.');
      await page.getByRole('radio', { name: 'My home' }).check();
      await page.getByRole('radio', { name: 'Sometimes' }).check();
      await page.getByRole('button', { name: 'Send what I wrote' }).click();
      await page.waitForURL('**/answers');
      const envelope = answers.envelopeFromMakerForm(new URLSearchParams(site.answers[0]?.body), {
        name: 'own',
        question: { text: 'What is a good day like for you?' },
      });
      expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
      expect(envelope).toMatchObject({
        answeredBy: 'me-with-help',
        answer: {
          statements: [{ text: 'I can\ncook.', picture: { name: 'home', words: 'My home' }, now: { value: 'sometimes', words: 'Sometimes' } }],
        },
      });
    });
  });

  test('keeps what a person has written before its script loads', async ({ page, site }) => {
    const release = await holdBack(page, '**/cdn/i-statement-maker.js');
    site.pages.set('/served', await render(served, '<script type="module" src="/cdn/i-statement-maker.js"></script>'));
    await page.goto(`${site.url}/served`, { waitUntil: 'commit' });
    const field = page.getByRole('textbox', { name: 'Your statement' });
    await field.fill('I can cook.');
    await page.getByRole('radio', { name: 'My home' }).check();
    release();
    // Until then, its button does nothing.
    await page.waitForFunction(() => customElements.get('co-i-statement-maker') !== undefined);
    await page.getByRole('button', { name: 'Add another statement' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'I can cook.' })).toHaveCount(1);
    await expect(field).toHaveValue('');
    await page.getByRole('button', { name: 'Change I can cook.' }).click();
    await expect(page.getByRole('radio', { name: 'My home' })).toBeChecked();
  });
});
