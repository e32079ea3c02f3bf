import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, given, post, sampleEnvelope, signIn, test } from './wordpress';

/** The places in the database that have something of the plugin, except the posts in which an author placed a card. */
const remains = (): string[] => JSON.parse(execFileSync('php', ['tests/wordpress/remains.php', given('ROOT')], { encoding: 'utf8' })) as string[];

test('an administrator deletes the plugin, and nothing of it is left', async ({ page, visitor }) => {
  await post(sampleEnvelope());
  expect(remains()).toEqual(expect.arrayContaining(['wp_posts.post_type: post_type', 'wp_postmeta.meta_value: meta_value']));
  const senders = (): string[] => remains().filter((where) => /coproduction_kit_(sent|until)/.test(where));
  expect(senders()).not.toEqual([]);
  await signIn(page, 'administrator', 'plugins.php');
  await page.getByRole('link', { name: 'Deactivate Co-production Kit' }).click();
  await expect(page.getByText('Plugin deactivated.')).toBeVisible();
  expect(senders(), 'Who has sent, once the plugin is off').toEqual([]);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'Delete Co-production Kit' }).click();
  await expect(page.getByText('Co-production Kit was successfully deleted.')).toBeVisible();
  expect(existsSync(`${given('ROOT')}/wp-content/plugins/coproduction-kit`)).toBe(false);
  // WordPress's own notes of every plugin: whether there is a newer one, and which were used lately. It clears them by itself.
  expect(remains().filter((where) => !/: (_site_transient_update_plugins|recently_activated)$/.test(where))).toEqual([]);
  await visitor.goto('/a-card/');
  await expect(visitor.locator('co-i-statement, script[src*="coproduction"]')).toHaveCount(0);
});
