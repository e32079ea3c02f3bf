import { render } from '../../../tests/from-server';
import { holdBack } from '../../../tests/hold-back';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('a comment from a server', () => {
  const question = 'What would you change?';
  const served = `<co-comment name="ideas" ask-who ask-publish ask-reply spoken action="/answers">${question}</co-comment>`;
  test.beforeEach(({ site }) => void (site.policy = ''));

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is a form that sends what a person wrote and chose, and offers no recording', inEachRun, async ({ page, site }) => {
      site.pages.set('/served', await render(served));
      await page.goto(`${site.url}/served`);
      await page.getByRole('textbox', { name: question }).fill('Open the café\non Sundays.');
      await page.getByRole('radio', { name: 'Me, with help' }).check();
      await page.getByRole('group', { name: 'May we publish this?' }).getByRole('radio', { name: 'No, do not publish it' }).check();
      await expect(page.getByRole('button', { name: /record/i })).toHaveCount(0);
      await page.getByRole('button', { name: 'Send my answer' }).click();
      await page.waitForURL('**/answers');
      const fields = Object.fromEntries(new URLSearchParams(site.answers[0]?.body));
      expect(fields).toMatchObject({ 'ideas': 'Open the café\r\non Sundays.', 'ideas-who': 'me-with-help', 'ideas-publish': 'no' });
    });
  });

  test('keeps what a person has written before its script loads', async ({ page, site }) => {
    const release = await holdBack(page, '**/cdn/comment.js');
    site.pages.set('/served', await render(served, '<script type="module" src="/cdn/comment.js"></script>'));
    await page.goto(`${site.url}/served`, { waitUntil: 'commit' });
    const field = page.getByRole('textbox', { name: question });
    await field.fill('Open the café');
    release();
    await page.waitForFunction(() => customElements.get('co-comment') !== undefined);
    await expect(field).toBeFocused();
    await field.press('End');
    await field.pressSequentially(' on Sundays.');
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
    expect(JSON.parse(site.answers[0]?.body ?? '')).toMatchObject({ answer: { more: 'Open the café on Sundays.' } });
  });
});
