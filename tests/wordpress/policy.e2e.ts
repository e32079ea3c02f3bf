/** The card under a strict policy, in a theme that does not keep to one: WordPress’s own inline scripts and styles are stopped, the card works. */
import { expect, test } from './wordpress';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'";

test('the card answers and sends, and is stopped by nothing', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    Object.assign(window, { stopped: [] });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { stopped: string[] }).stopped.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const response = await visitor.goto(`/a-card/?policy=${encodeURIComponent(policy)}`);
  expect(response?.headers()['content-security-policy']).toBe(policy);
  const card = visitor.locator('co-i-statement');
  await card.getByRole('radio', { name: 'Yes, always' }).check();
  await card.getByRole('button', { name: 'Send my answer' }).click();
  await expect(card.getByText('Thank you. We have your answer.')).toBeFocused();
  const stopped = await visitor.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
  // What is stopped is WordPress's own, written into the page; of the kit nothing is.
  expect([...new Set(stopped)].sort()).toEqual(['script-src-elem inline', 'style-src-attr inline', 'style-src-elem inline']);
});
