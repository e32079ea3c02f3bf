/** Who may read answers, and how they go: by hand, by their reference, by their age, and by the tools of WordPress for personal data. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expect, given, post, sampleEnvelope, signIn, test } from './wordpress';

const list = 'edit.php?post_type=co_answer';
const rows = (page: Page, text: string): Locator => page.locator('#the-list').getByRole('row').filter({ hasText: text });

/** Sends an answer in these words; returns its reference. */
async function answer(more: string, verdict: 'likely-person' | 'unsure' = 'likely-person'): Promise<string> {
  const id = randomUUID();
  const response = await post(sampleEnvelope({ id, verdict, answer: { more } }), 'answers');
  expect(response.status).toBe(verdict === 'unsure' ? 202 : 201);
  return id.slice(0, 8).toUpperCase();
}

test('what the small receiver kept before is shown', async ({ page }) => {
  // Others came after it, and the list has pages.
  await signIn(page, 'editor', `${list}&s=small`);
  await expect(rows(page, 'From the small receiver.')).toHaveCount(2);
});

test('an editor looks at an unsure answer first, and keeps it', async ({ page }) => {
  const reference = await answer('Was I too quick?', 'unsure');
  await signIn(page, 'editor', list);
  await page.getByRole('link', { name: /^Look at th(is|ese) first/ }).click();
  const row = rows(page, reference);
  await row.hover();
  await row.getByRole('link', { name: 'It is from a person' }).click();
  await expect(rows(page, reference)).toContainText('Private');
  await expect(rows(page, reference)).toContainText('Was I too quick?');
});

test('an author sees no answers, at no address, and can neither keep nor delete one', async ({ page, visitor }) => {
  const reference = await answer('Not for authors');
  await signIn(page, 'editor', list);
  const address = (await rows(page, reference).getByRole('link').first().getAttribute('href')) ?? '';
  const number = new URL(address).searchParams.get('post') ?? '';
  await signIn(page, 'author', 'edit.php');
  await expect(page.getByRole('link', { name: 'Answers' })).toHaveCount(0);
  const closed: readonly (readonly [path: string, says: string])[] = [
    [list, 'Sorry, you are not allowed to edit posts in this post type.'],
    [`${list}&page=coproduction-kit-delete`, 'Sorry, you are not allowed to access this page.'],
    [`post.php?post=${number}&action=edit`, 'Sorry, you are not allowed to edit this item.'],
    // Without the nonce of an editor's page.
    [`admin-post.php?action=coproduction_kit_keep&post=${number}`, 'The link you followed has expired.'],
  ];
  for (const [path, says] of closed) {
    await page.goto(`/wp-admin/${path}`);
    await expect(page.getByText(says), path).toBeVisible();
  }
  const send = await page.request.post('/wp-admin/admin-post.php', { form: { action: 'coproduction_kit_delete', by: 'reference', reference } });
  expect(send.status()).toBe(403);
  for (const path of [
    `/?p=${number}`,
    `/?post_type=co_answer&p=${number}`,
    '/?post_type=co_answer',
    '/?s=home',
    '/feed/?post_type=co_answer',
    '/wp-sitemap.xml',
  ]) {
    await visitor.goto(path);
    expect(await visitor.content(), path).not.toContain('Not for authors');
  }
  await signIn(page, 'editor', list);
  await expect(rows(page, reference)).toHaveCount(1);
});

test('an editor deletes one answer by the reference that the person was given', async ({ page }) => {
  const [kept, gone] = [await answer('I stay'), await answer('I go')];
  await signIn(page, 'editor', `${list}&page=coproduction-kit-delete`);
  const fill = async (reference: string): Promise<void> => {
    await page.getByLabel('The reference that the person was given').fill(reference);
    await page.getByRole('button', { name: 'Delete this answer for good' }).click();
  };
  await fill('00000000');
  await expect(page.getByRole('status')).toHaveText('No answer fits. Nothing is deleted.');
  await fill(gone.toLowerCase());
  await expect(page.getByRole('status')).toHaveText('1 answer is deleted.');
  await page.goto(`/wp-admin/${list}`);
  await expect(rows(page, kept)).toHaveCount(1);
  await expect(rows(page, gone)).toHaveCount(0);
});

test('an editor deletes what is older than it may be kept, and one from its own page', async ({ page }) => {
  const [old, young] = [await answer('Two years ago'), await answer('Today')];
  const aged = execFileSync('php', ['tests/wordpress/age.php', given('ROOT'), old.toLowerCase(), '25'], { encoding: 'utf8' });
  expect(aged).toBe('1');
  await signIn(page, 'editor', `${list}&page=coproduction-kit-delete`);
  await page.getByRole('checkbox', { name: 'Yes, delete them for good' }).check();
  await page.getByRole('button', { name: 'Delete old answers' }).click();
  await expect(page.getByRole('status')).toHaveText('1 answer is deleted.');
  await page.goto(`/wp-admin/${list}`);
  await expect(rows(page, old)).toHaveCount(0);
  await rows(page, young).getByRole('link').first().click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Delete for good' }).click();
  await expect(page.getByText('1 post permanently deleted.')).toBeVisible();
  await expect(rows(page, young)).toHaveCount(0);
});

test('WordPress exports and erases the answers in which a person wrote their address, and nobody else’s', async ({ page }) => {
  const hers = await answer('Write to anna@anytown.example, please.');
  const other = await answer('Write to joanna@anytown.example, please.');
  await signIn(page, 'administrator', 'export-personal-data.php');
  const ask = async (): Promise<void> => {
    await page.getByLabel('Username or email address').fill('Anna@anytown.example');
    await page.getByRole('checkbox', { name: /Send personal data (export|erasure) confirmation email/ }).uncheck();
    await page.getByRole('button', { name: 'Send Request' }).click();
    await page.getByRole('row').filter({ hasText: 'Anna@anytown.example' }).hover();
  };
  await ask();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download personal data' }).first().click()]);
  const exported = execFileSync('unzip', ['-p', await download.path(), 'export.json'], { encoding: 'utf8' });
  expect(exported).toContain('Write to anna@anytown.example, please.');
  expect(exported).not.toContain('joanna');
  await page.goto('/wp-admin/erase-personal-data.php');
  await ask();
  await page
    .getByRole('button', { name: /erase personal data/i })
    .first()
    .click();
  await expect(page.getByText('All of the personal data found for this user was erased.')).toBeVisible();
  await page.goto(`/wp-admin/${list}`);
  await expect(rows(page, hers)).toHaveCount(0);
  await expect(rows(page, other)).toHaveCount(1);
});
