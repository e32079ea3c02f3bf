import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const glossary = '<co-glossary><dl><dt id="advocate">Advocate</dt><dd>A person on your side.</dd></dl></co-glossary>';

test('is a list of words and meanings, and a link leads to a word', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/words', `<p><a href="#advocate">What is an advocate?</a></p>${glossary}`));
  await expect(page.getByRole('term')).toHaveText('Advocate');
  await expect(page.getByRole('definition')).toHaveText('A person on your side.');
  await expect(page.getByRole('term')).toHaveCSS('font-weight', '700');
  await page.getByRole('link').click();
  await expect(page.locator('dt:target')).toHaveText('Advocate');
});

test('a rule of the page comes before the kit’s', async ({ page, site }) => {
  await page.goto(addPage(site, '/words', glossary));
  await page.getByRole('term').waitFor();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dt { font-weight: 400 }');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  });
  await expect(page.getByRole('term')).toHaveCSS('font-weight', '400');
});

test('a word that comes later is known to the sentence before', async ({ page, site }) => {
  await page.goto(addPage(site, '/words', `<p>Ask an <co-jargon><a href="#advocate">advocate</a></co-jargon>.</p><co-glossary></co-glossary>`));
  await expect(page.getByRole('link', { name: 'advocate' })).toBeVisible();
  await page.locator('co-glossary').evaluate((host) => {
    const [word, meaning] = ['dt', 'dd'].map((tag) => document.createElement(tag)) as [HTMLElement, HTMLElement];
    Object.assign(word, { id: 'advocate', textContent: 'Advocate' });
    meaning.textContent = 'A person on your side.';
    const list = document.createElement('dl');
    list.append(word, meaning);
    host.append(list);
  });
  await page.getByRole('button', { name: 'advocate' }).click();
  await expect(page.getByText('(A person on your side.)')).toBeVisible();
});

test('the console names a word without a meaning, and a list that is not there', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/words', '<co-glossary></co-glossary><co-glossary><dl><dt>Deputy</dt></dl></co-glossary>'));
  await expect.poll(() => console.join('\n')).toContain('<co-glossary> default slot: has no words.');
  await expect.poll(() => console.join('\n')).toContain('<co-glossary> dt: "Deputy" has no meaning.');
});
