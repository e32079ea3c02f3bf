import { form, items, open } from '../../../tests/consent';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('configuration', () => {
  for (const [what, markup, words] of [
    ['no organisation', form().replace(/organisation="[^"]*"/, ''), 'organisation'],
    ['only a telephone', form('contact-phone="01632 960 001"').replace(/contact-email="[^"]*"/, ''), 'contact-email'],
    ['no privacy notice', form().replace(/privacy-href="[^"]*"/, ''), 'privacy-href'],
    ['no end of keeping it', form().replace(/keep-until="[^"]*"/, ''), 'keep-until'],
    ['no version of the text', form().replace(/text-version="[^"]*"/, ''), 'text-version'],
    ['no items', form('', ''), 'co-consent-item'],
    ['two items of one name', form('', items.replaceAll('video', 'website')), 'co-consent-item name'],
    ['an invalid date', form().replace('2031-12-31', 'next year'), 'keep-until'],
  ] as const) {
    test(`${what}: a clear message for the editor, and no form`, async ({ page, site, console }) => {
      await open(page, site, markup);
      await expect(page.getByText('This form is not ready yet. Please tell the people who gave you this page.')).toBeVisible();
      await expect(page.getByText(`For the editor of this page: this form needs ${words}.`)).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect.poll(() => console.join('\n')).toContain(`<co-consent-form> ${words}: is missing, or cannot be used as it is.`);
    });
  }

  test('without a secure context there is no proof: a clear message, and no form', inEachRun, async ({ page, site }) => {
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await open(page, site, form());
    await expect(page.getByText('For the editor of this page: this page needs an address that begins with https:.')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
