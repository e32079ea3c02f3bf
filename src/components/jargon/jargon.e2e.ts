import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const meaning = '(a person who helps you to say what you want)';
const jargon = `<co-jargon>advocate <span slot="meaning">${meaning}</span></co-jargon>`;
const page1 = `<p>You can ask for an ${jargon} to come with you.</p>`;
const list = '<co-glossary><dl><dt id="advocate">Advocate</dt><dd>A person on your side.</dd></dl></co-glossary>';

test('a press opens the meaning in the line, and the mouse alone does not', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/jargon', page1));
  const word = page.getByRole('button', { name: 'advocate', exact: true, expanded: false });
  await word.hover();
  await expect(page.getByText(meaning)).not.toBeVisible();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - paragraph:
      - text: You can ask for an
      - button "advocate"
      - text: to come with you.
  `);
  await word.press('Enter');
  await expect(page.getByText(meaning)).toBeVisible();
  await expect(page.getByRole('paragraph')).toContainText(`You can ask for an advocate ${meaning} to come with you.`);
});

test('Escape closes it, and the focus is back at the word; what is around it stays open', inEveryEngine, async ({ page, site }) => {
  const linked = page1.replace(meaning, '(a person. <a href="/more">More about advocates</a>)');
  await page.goto(addPage(site, '/jargon', `<dialog open>${linked}</dialog>`));
  await page.evaluate(() => document.addEventListener('keydown', ({ key }) => key === 'Escape' && document.querySelector('dialog')?.close()));
  await page.getByRole('button', { name: 'advocate' }).press('Enter');
  await page.getByRole('link', { name: 'More about advocates' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'advocate', expanded: false })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'advocate' })).not.toBeVisible();
});

test('the sentence stays in one paragraph, with and without the meaning', async ({ page, site }) => {
  await page.goto(addPage(site, '/jargon', page1));
  const lines = (): Promise<number> =>
    page
      .getByRole('paragraph')
      .evaluate((paragraph) => Math.round(paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight)));
  await page.getByRole('button', { name: 'advocate' }).waitFor();
  const closed = await lines();
  expect(closed).toBe(1);
  await page.getByRole('button', { name: 'advocate' }).click();
  expect(await lines()).toBe(2);
});

test('takes the meaning from a word list of the page', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/jargon', `<p>Ask an <co-jargon><a href="#advocate">advocate</a></co-jargon>.</p>${list}`));
  await page.getByRole('button', { name: 'advocate' }).click();
  await expect(page.getByText('(A person on your side.)')).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('stays a link to the word list of another page', async ({ page, site }) => {
  await page.goto(addPage(site, '/jargon', '<p>Ask an <co-jargon><a href="/words#advocate">advocate</a></co-jargon>.</p>'));
  await expect(page.getByRole('link', { name: 'advocate' })).toHaveAttribute('href', '/words#advocate');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('printed, the meaning follows the word', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/jargon', page1));
  await page.getByRole('button', { name: 'advocate' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(meaning)).toBeVisible();
});

test('the page is told when a person opens it', async ({ page, site }) => {
  await page.goto(addPage(site, '/jargon', page1));
  const heard = page.evaluate(() => new Promise((resolve) => document.addEventListener('coJargonToggle', (event) => resolve((event as CustomEvent).detail))));
  await page.getByRole('button', { name: 'advocate' }).click();
  expect(await heard).toEqual({ open: true });
});

test('the console names a meaning that would end the paragraph, and one that is missing', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/jargon', '<div><co-jargon>deputy</co-jargon> <co-jargon>carer <div slot="meaning">(a person)</div></co-jargon></div>'));
  await expect.poll(() => console.join('\n')).toContain('<co-jargon> slot meaning: is empty.');
  await expect.poll(() => console.join('\n')).toContain('<co-jargon> slot meaning: is not a <span>.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sentence reads with the meaning in brackets, or with a link to the word list', async ({ page, site }) => {
    await page.goto(addPage(site, '/jargon', `${page1}<p>Ask an <co-jargon><a href="#advocate">advocate</a></co-jargon>.</p>${list}`));
    await expect(page.getByText(`You can ask for an advocate ${meaning} to come with you.`)).toBeVisible();
    await page.getByRole('link', { name: 'advocate' }).click();
    await expect(page).toHaveURL(/#advocate$/);
  });
});

test('a meaning that the page hides is not shown, and the entry of the glossary is', async ({ page, site }) => {
  const hidden = '<co-jargon><a href="#advocate">advocate</a> <span slot="meaning" class="gone">A secret</span></co-jargon>';
  await page.goto(addPage(site, '/hidden', `<p>You can ask for an ${hidden}.</p>${list}`));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.gone { display: none }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.locator('co-jargon').evaluate((host) => host.append(' '));
  await page.getByRole('button', { name: 'advocate' }).click();
  await expect(page.getByText('(A person on your side.)')).toBeVisible();
  await expect(page.getByText('A secret')).toBeHidden();
});
