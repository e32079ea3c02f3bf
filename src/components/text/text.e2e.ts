import type { Locator, Page } from '@playwright/test';
import { keepsTheContract } from '../../../tests/control-contract';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Your name' });

keepsTheContract({
  tag: 'co-text',
  content: 'Your name',
  control: field,
  answer: (page) => field(page).fill('Amina'),
  answered: ['Amina'],
  untouched: [''],
  initial: ['value="Sam"', ['Sam']],
  programmatic: [{ value: 'Robin' }, ['Robin']],
  required: 'Write your answer.',
  named: 'textbox',
  hasServerErrors: true,
});

const open = async (page: Page, site: Site, content: string): Promise<void> => {
  await page.goto(addPage(site, '/text', content));
  await page.getByRole('textbox').first().waitFor();
};

test('is a labelled field with its hint and its limit as description', inEveryEngine, async ({ page, site }) => {
  await open(page, site, '<co-text name="name" limit="40">Your name <span slot="hint">Your first name is enough.</span></co-text>');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - text: Your name
    - paragraph: Your first name is enough. Up to 40 characters.
    - textbox "Your name"
  `);
  await expect(field(page)).toHaveAccessibleDescription('Your first name is enough. Up to 40 characters.');
});

test('a label of the page names it, even for people who do not see it', async ({ page, site }) => {
  await open(page, site, '<label for="place">Where do you live?</label><co-text id="place" name="place"></co-text>');
  await expect(page.getByRole('textbox', { name: 'Where do you live?' })).toBeVisible();
});

test('several lines: Enter makes a line and sends nothing', inEveryEngine, async ({ page, site }) => {
  await open(page, site, '<form action="/done"><co-text name="it" lines="3">Your name</co-text><button>Send</button></form>');
  await field(page).fill('One');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('One\n');
  expect(page.url()).toContain('/text');
});

test('the count speaks only near the limit, and typing is never blocked', async ({ page, site }) => {
  await open(page, site, '<form><co-text name="it" limit="10">Your name</co-text><button>Send</button></form>');
  await field(page).fill('Seven67');
  await expect(page.locator('[aria-live]')).toHaveText('');
  await field(page).fill('Nine chars, and more');
  await expect(page.locator('[aria-live]')).toHaveText('Your words are 10 characters too long.');
  await expect(field(page)).toHaveValue('Nine chars, and more');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(field(page)).toHaveAccessibleDescription(/Error: Your words are 10 characters too long\./);
});

test('the event says that something is written, never what', async ({ page, site }) => {
  await open(page, site, '<co-text name="it">Your name</co-text>');
  const heard = page.evaluate(() => new Promise((resolve) => document.addEventListener('coAnswer', (event) => resolve((event as CustomEvent).detail))));
  await field(page).fill('Private');
  expect(await heard).toEqual({ name: 'it', written: true });
});

test('what is missing in the markup is told to the developer', async ({ page, site, console }) => {
  await open(page, site, '<co-text></co-text>');
  await expect.poll(() => console.join('\n')).toContain('error: <co-text> name: is missing.');
  expect(console.join('\n')).toContain('error: <co-text> default slot: has no label.');
});

test('what a page sets from script is text, whatever it is', async ({ page, site }) => {
  await open(page, site, '<form><co-text name="it">Your name</co-text></form>');
  const set = (value: unknown): Promise<string> =>
    page.locator('co-text').evaluate((host, given) => {
      Object.assign(host, { value: given });
      return new FormData(document.querySelector('form') as HTMLFormElement).get('it') as string;
    }, value);
  expect([await set(5), await set(null), await set('two\nlines')]).toEqual(['5', '', 'twolines']);
});
