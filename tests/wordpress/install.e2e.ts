import { expect, given, signIn, test } from './wordpress';

test('an administrator uploads the .zip and activates the plugin', async ({ page }) => {
  await signIn(page, 'administrator', 'plugin-install.php?tab=upload');
  await page.getByLabel('Plugin zip file').setInputFiles(given('PLUGIN'));
  await page.getByRole('button', { name: 'Install Now' }).click();
  await expect(page.getByText('Plugin installed successfully.')).toBeVisible();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await expect(page.getByText('Plugin activated.')).toBeVisible();
});
