import type { Locator, Page } from '@playwright/test';
import { item, items, open, row, set, statements } from '../../../tests/statement-set';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const link = '<a slot="screen" href="https://anytown.example/home">Answer on a screen</a>';
const print = (attributes = '', content = items): string => set(`mode="print" name="home" ${attributes}`, content + link);
const many = Array.from({ length: 25 }, (_, index) =>
  item(`many-${index + 1}`, `I can say what I want to say, as often as I like, to people who listen: ${index + 1}.`),
).join('');
const pages = (page: Page): Locator => page.locator('co-i-statement-set-print section');
const number = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const beforePrint = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('beforeprint')));

test('every statement is on a sheet, with its answers, lines, number and address', inEachRun, async ({ page, site }) => {
  await open(page, site, print());
  await expect(page.getByRole('heading', { name: 'Print the statements' })).toBeVisible();
  await expect(pages(page)).toHaveCount(3);
  for (const [index, words] of statements.entries()) {
    const sheet = pages(page).nth(index);
    await expect(sheet).toContainText(words);
    for (const text of ['Sheet 1', `Page ${index + 1} of 3`, 'Yes, always', 'This is not about me', 'Tell us more', 'anytown.example/home'])
      await expect(sheet).toContainText(text);
    await expect(sheet.locator('svg.code')).toBeVisible();
  }
});

test('six are on a page, without lines and pictures if nobody wants them', async ({ page, site }) => {
  await open(page, site, print('', many));
  await expect(pages(page)).toHaveCount(25);
  await row(page, 'Six on a page').check();
  await expect(pages(page)).toHaveCount(5);
  await page.getByRole('checkbox', { name: 'Lines to write on' }).uncheck();
  await expect(pages(page).getByText('Tell us more')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Pictures' }).uncheck();
  await expect(page.locator('co-i-statement-set-print li svg')).toHaveCount(0);
});

test('paper gets the sheets of every person, with their own numbers; the screen those of one', async ({ page, site }) => {
  await open(page, site, print());
  await page.getByRole('button', { name: 'How many people are they for?: add one' }).click();
  await page.getByRole('button', { name: 'How many people are they for?: add one' }).click();
  await page.getByRole('button', { name: 'How many people are they for?: take one away' }).click();
  await number(page, 'First number').fill('41');
  await expect(pages(page)).toHaveCount(3);
  await beforePrint(page);
  await expect(pages(page)).toHaveCount(6);
  await expect(pages(page).nth(2)).toContainText('Sheet 41');
  await expect(pages(page).nth(3)).toContainText('Sheet 42');
});

for (const layout of ['One on a page', 'Six on a page'])
  for (const large of [false, true])
    test(`25 statements, ${layout}${large ? ', large print' : ''}: on paper there is nothing else, and no statement is split`, async ({
      page,
      site,
      browserName,
    }) => {
      test.skip(browserName !== 'chromium', 'Only Chromium writes a PDF.');
      // The page’s own inline style.
      site.policy = '';
      await open(page, site, `<div style="overflow: hidden; display: flex"><header>Our council</header>${print('', many)}</div>`);
      await row(page, layout).check();
      if (large) await page.getByRole('checkbox', { name: 'Large print' }).check();
      await page.emulateMedia({ media: 'print' });
      await beforePrint(page);
      await expect(page.getByText('Our council')).toBeHidden();
      await expect(page.getByRole('heading', { name: 'Print the statements' })).toBeHidden();
      const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
      const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
      const count = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
      // One page each; or six, and in large print as many as fit.
      if (layout === 'One on a page') expect(count).toBe(25);
      else if (large) expect(count).toBeGreaterThan(5);
      else expect(count).toBe(5);
      // A statement goes on to the next page as a whole, because it is less high than one.
      await page.setViewportSize({ width: 703, height: 1000 });
      const cards = await page
        .locator('co-i-statement-set-print .card')
        .evaluateAll((all) => all.map((card) => [getComputedStyle(card).breakInside, card.clientHeight] as const));
      expect(cards.filter(([rule, height]) => rule !== 'avoid' || height > 1000)).toEqual([]);
    });

test('a statement of 60 words is never higher than a page', async ({ page, site }) => {
  const words =
    'I am supported by people who see me as an equal, who know what matters to me and to my family, who ask before they decide anything about me, and who help me to make plans for the whole of my life, with hope, with time to change my mind, and not only for the hours that are written into an assessment that someone else has made.';
  await page.setViewportSize({ width: 703, height: 1000 });
  await open(page, site, print('', item('long', words, '<img slot="picture" src="/pictures/home.svg" alt="">')));
  for (const layout of ['One on a page', 'Six on a page'])
    for (const large of [false, true]) {
      await page.emulateMedia({ media: 'screen' });
      await row(page, layout).check();
      await page.getByRole('checkbox', { name: 'Large print' }).setChecked(large);
      await page.emulateMedia({ media: 'print' });
      const height = await pages(page)
        .first()
        .evaluate((section) => section.clientHeight);
      expect(height, `${layout} ${large}`).toBeLessThan(1031);
    }
});

test('an address that cannot be followed has no code, and without an address there is nothing to follow', async ({ page, site }) => {
  await open(page, site, set('mode="print" name="home"', `${items}<a slot="screen" href="javascript:alert(1)">No</a>`));
  await expect(pages(page)).toHaveCount(3);
  await expect(page.locator('co-i-statement-set-print svg.code')).toHaveCount(0);
  await expect(page.getByText('You can answer on a screen:')).toHaveCount(0);
});

test('if the file of the mode does not come, people can read the statements, and the console says why', async ({ page, site, console }) => {
  await page.route(/i-statement-set-print/, (route) => route.abort());
  await open(page, site, print());
  await expect(page.getByText('We cannot show this now.')).toBeVisible();
  for (const words of statements) await expect(page.getByText(words).last()).toBeVisible();
  expect(console.filter((line) => /<co-i-statement-set> mode: .*i-statement-set-print\.js/.test(line))).toHaveLength(1);
});

test('another mode takes over on the page, and the first comes back', async ({ page, site }) => {
  await open(page, site, print());
  await expect(pages(page)).toHaveCount(3);
  const change = (mode: string): Promise<void> => page.locator('co-i-statement-set').evaluate((element, value) => element.setAttribute('mode', value), mode);
  await change('person');
  await expect(page.getByRole('heading', { name: statements[0] })).toBeVisible();
  await expect(pages(page)).toHaveCount(0);
  await change('print');
  await expect(pages(page)).toHaveCount(3);
});
