/**
 * What WordPress's filter leaves of each way of placing, by who writes: an author may not write every HTML, an editor may. And what the kit makes
 * of it, where an administrator has put it on every page.
 */
import type { Page } from '@playwright/test';
import { expect, given, publishMarkup, signIn, test } from './wordpress';

const address = '/wp-json/co-production/v1/answers';
const element = `<co-i-statement name="by-element" action="${address}">I choose by element.<span slot="next">We read it.</span></co-i-statement>`;
const data = `<div data-co="i-statement" data-name="by-data" data-action="${address}" data-statement="I choose by data."><span data-slot="next">We read it.</span></div>`;
const link = '<a href="/contact/#co-i-statement?name=by-link&amp;statement=I%20choose%20by%20link.">Tell us how true this is</a>';
const markup = `<!-- wp:html -->\n${element}\n${data}\n<p>${link}</p>\n<!-- /wp:html -->`;

// The third test opens what the first two have published.
test.describe.configure({ mode: 'serial' });

/** The markup that WordPress sends, before any script. */
const served = async (url: string): Promise<string> => (await fetch(url)).text();

/** Puts the kit on every page, or takes it away. */
async function everyPage(page: Page, isOn: boolean): Promise<void> {
  await signIn(page, 'administrator', 'options-reading.php');
  await page.getByRole('checkbox', { name: 'On every page' }).setChecked(isOn);
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
}

test('an author: the element goes and its words stay; the div with data-co and the link stay as they were written', async ({ page }) => {
  const html = await served(await publishMarkup(page, 'author', 'Placed by an author', markup));
  expect(html).toContain('I choose by element.<span>We read it.</span>');
  expect(html).not.toContain('<co-i-statement');
  expect(html).toContain(data);
  expect(html).toContain(link);
});

test('an editor: all three stay as they were written', async ({ page }) => {
  const html = await served(await publishMarkup(page, 'editor', 'Placed by an editor', markup));
  for (const placing of [element, data, link]) expect(html).toContain(placing);
});

test('with the kit on every page, what is left becomes cards, and their answers arrive', async ({ page, visitor }) => {
  await visitor.goto('/placed-by-an-author/');
  await expect(visitor.getByRole('link', { name: 'Tell us how true this is' })).toBeVisible();
  await everyPage(page, true);
  await visitor.goto('/placed-by-an-author/');
  const script = visitor.locator('script[src*="coproduction-kit"][src$="/kit.js"]');
  await expect(script).toHaveAttribute('integrity', /^sha384-/);
  await expect(script).toHaveAttribute('data-action', `${given('URL')}${address}`);
  for (const words of ['data', 'link']) {
    const card = visitor.locator(`co-i-statement[name="by-${words}"]`);
    await expect(card).toContainText(`I choose by ${words}.`);
    await card.getByRole('radio', { name: 'Sometimes' }).check();
    await card.getByRole('button', { name: 'Send my answer' }).click();
    await expect(card.getByText('Thank you. We have your answer.')).toBeVisible();
  }
  await visitor.goto('/placed-by-an-editor/');
  for (const words of ['element', 'data', 'link']) await expect(visitor.locator(`co-i-statement[name="by-${words}"]`).getByRole('radio')).toHaveCount(5);
  // A block's card, too, by the one script; and nothing is asked for twice.
  await visitor.goto('/a-card/');
  await expect(visitor.locator('co-i-statement').getByRole('radio')).toHaveCount(5);
  await expect(visitor.locator('script[src$="/i-statement.js"]')).toHaveCount(0);
  await signIn(page, 'editor', 'edit.php?post_type=co_answer');
  for (const words of ['data', 'link']) await expect(page.getByRole('link', { name: `I choose by ${words}.` }).first()).toBeVisible();
});

test('the link of a visitor’s comment stays a link: WordPress marks it, and the kit looks for the mark', async ({ page, visitor }) => {
  await everyPage(page, true);
  await visitor.goto('/a-card/');
  await visitor.getByRole('textbox', { name: /^Comment/ }).fill('<a href="/#co-i-statement?statement=I%20give%20my%20bank%20details.">Look here</a>');
  await visitor.getByRole('textbox', { name: /^Name/ }).fill('A stranger');
  await visitor.getByRole('textbox', { name: /^Email/ }).fill('stranger@anytown.example');
  await visitor.getByRole('button', { name: 'Post Comment' }).click();
  // A member of staff approves it, and does not see what is in the link.
  await signIn(page, 'editor', 'edit-comments.php');
  const comment = page.getByRole('row').filter({ hasText: 'A stranger' });
  await comment.hover();
  await comment.getByRole('button', { name: 'Approve' }).click();
  await expect(comment.getByRole('button', { name: 'Unapprove' })).toBeAttached();
  await visitor.goto('/a-card/');
  const theirs = visitor.getByRole('link', { name: 'Look here' });
  await expect(theirs).toHaveAttribute('rel', /\bugc\b/);
  await expect(visitor.locator('co-i-statement').getByRole('radio')).toHaveCount(5);
  await expect(theirs).toBeVisible();
  await everyPage(page, false);
});
