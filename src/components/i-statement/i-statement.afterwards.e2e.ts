import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { card, element, open, openSaved, row, send, statement, thanks } from '../../../tests/card';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('afterwards', () => {
  async function answerAndSend(page: Page, site: Site): Promise<void> {
    await open(page, site, card(`name="home" action="${site.url}/answers"`, `${statement}<p slot="next">We write back by 12 January.</p>`));
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('<b>Only</b> & "mine"');
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
  }

  test('says what happens next and what was said', async ({ page, site }) => {
    await answerAndSend(page, site);
    await expect(page.getByText('We write back by 12 January.')).toBeVisible();
    await expect(page.getByText('Sometimes')).toBeVisible();
    await expect(page.getByText('<b>Only</b> & "mine"')).toBeVisible();
  });

  test('a copy is a page that any browser opens, with the words as text', inEveryEngine, async ({ page, site, browserName }, testInfo) => {
    await answerAndSend(page, site);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('my-answer.html');
    const path = testInfo.outputPath(file.suggestedFilename());
    await file.saveAs(path);
    await openSaved(page, site, path, browserName);
    await expect(page.getByRole('heading', { name: 'My answer' })).toBeVisible();
    await expect(page.getByText(statement)).toBeVisible();
    await expect(page.getByText('<b>Only</b> & "mine"')).toBeVisible();
    await expect(page.getByText(/^Sent on \d+ \w+ \d{4}/)).toBeVisible();
    await expect(page.getByText(/HOME-7K4-QX/)).toBeVisible();
  });

  test('a copy has what was sent, even if the words change afterwards', async ({ page, site }) => {
    await answerAndSend(page, site);
    await element(page).evaluate((card) => Object.assign(card, { words: 'easy', value: 'never' }));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    const copy = (await readFile(await (await download).path())).toString();
    expect(copy).toContain('<p>Sometimes</p>');
    expect(copy).not.toContain('No, never');
  });

  test('print prints the page', async ({ page, site }) => {
    await answerAndSend(page, site);
    const printed = page.evaluate(() => new Promise((resolve) => (window.print = () => resolve('printed'))));
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await printed).toBe('printed');
  });

  test('"Finish and clear" leaves nothing of the answer on the page', inEveryEngine, async ({ page, site }) => {
    await answerAndSend(page, site);
    await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
    await expect(page.getByText('Your answer is gone from this screen.')).toBeFocused();
    const left = await element(page).evaluate((card) => {
      const { value, moreText } = card as HTMLCoIStatementElement;
      // Whatever the element itself holds, as far as it can be written down, but the kit's own words.
      const held = Object.values(card).map((part: unknown) => {
        if ((part as { askForSomeone?: string } | undefined)?.askForSomeone) return '';
        try {
          return JSON.stringify(part);
        } catch {
          return '';
        }
      });
      return { value, moreText, text: `${card.shadowRoot?.textContent ?? ''} ${held.join(' ')}`, stored: localStorage.length + sessionStorage.length };
    });
    expect(left).toMatchObject({ value: undefined, moreText: '', stored: 0 });
    expect(left.text).not.toMatch(/Sometimes|mine|HOME-7K4-QX/);
    await page.getByRole('button', { name: 'Answer again' }).click();
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveValue('');
  });

  test('skipping sends nothing and can be undone', async ({ page, site }) => {
    await open(page, site, card(`name="home" statement-id="h1" action="${site.url}/answers"`));
    const skipped = element(page).evaluate(
      (card) => new Promise((resolve) => card.addEventListener('coSkip', (event) => resolve((event as CustomEvent).detail))),
    );
    await page.getByRole('button', { name: 'Skip this one' }).click();
    expect(await skipped).toEqual({ name: 'home', questionId: 'h1' });
    await expect(page.getByText('You skipped this one.')).toBeFocused();
    await page.getByRole('button', { name: 'Answer this one' }).click();
    await expect(row(page, 'Yes, always')).toBeFocused();
    expect(site.answers).toHaveLength(0);
  });
});

test.describe('misuse', () => {
  const mistakes: readonly (readonly [what: string, markup: string, message: string])[] = [
    ['no name', card(''), '<co-i-statement> name: is missing. Give each one its own'],
    [
      'an unknown scale',
      card('name="home" scale="stars"'),
      '<co-i-statement> scale: "stars" is not one of: a-lot-a-bit-not-at-all|always-sometimes-never|yes-no',
    ],
    ['no statement', card('name="home"', ' '), '<co-i-statement> default slot: is empty.'],
  ];
  for (const [what, markup, message] of mistakes) {
    test(`${what}: the console names element, attribute and fix, and the page goes on`, async ({ page, site, console }) => {
      await open(page, site, `${markup}${card('name="other"')}`);
      await expect.poll(() => console.join('\n')).toContain(`error: ${message}`);
      await expect(page.getByRole('group', { name: statement }).last()).toBeVisible();
    });
  }

  test('unusable choices: the scale is shown instead', async ({ page, site, console }) => {
    await open(page, site, card('name="home"'));
    await element(page).evaluate((card) => ((card as HTMLCoIStatementElement).choices = [{ value: 'one', words: 'Only one' }]));
    await expect(row(page, 'Yes, always')).toBeVisible();
    await expect.poll(() => console.join()).toContain('<co-i-statement> choices: needs two or more');
  });

  test('the same tool from two scripts: the first wins, and nothing breaks', async ({ page, site, console }) => {
    await page.goto(addPage(site, '/twice', card('name="home"'), ['/cdn/i-statement.js', '/cdn/kit.js']));
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    expect(console.filter((message) => /error/.test(message))).toEqual([]);
  });
});
