import type { Locator } from '@playwright/test';
import { card, element, open, received, row, send, statement, thanks } from '../../../tests/card';
import { addPage, strictPolicy } from '../../../tests/site';
import { inEachRun, inEveryEngine } from '../../../tests/speeds';
import { expect, test, violationsOf } from '../../../tests/test';

test.describe('under a strict policy', () => {
  test('is styled, works, saves a copy, and the browser reports no violation', inEveryEngine, async ({ page, site }) => {
    site.policy = strictPolicy;
    // A page with nothing of its own that the policy could stop.
    const html = `<!doctype html><html lang="en"><title>Strict</title><script type="module" src="/cdn/i-statement.js"></script>`;
    site.pages.set('/strict', `${html}<main>${card(`name="home" action="${site.url}/answers"`)}</main></html>`);
    await page.goto(`${site.url}/strict`);
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    expect(
      await page
        .locator('label')
        .first()
        .evaluate((label) => getComputedStyle(label).minHeight),
    ).toBe('60px');
    await send(page);
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await download;
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.describe('hostile content', () => {
  const hostile: Readonly<Record<string, string>> = {
    'markup': '<img src=x onerror="window.ran=1"><script>window.ran=1</script>',
    'quotes': `"'\`\${window.ran=1}{{constructor}}`,
    'ten thousand characters': 'Wordwithoutend'.repeat(715),
    'right to left and its marks': '\u202eevil\u202c عربي \u2067 \u0000\u0007',
    'emoji': '👩🏽‍🦽👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'a prototype key': '__proto__',
  };
  for (const [what, text] of Object.entries(hostile)) {
    test(`${what}: shown as text, nothing runs, and the envelope holds what was shown`, inEachRun, async ({ page, site }) => {
      // There is no policy, so anything that could run would run.
      site.policy = '';
      await page.goto(addPage(site, '/hostile', card(`name="home" action="${site.url}/answers"`, '…')));
      await element(page).evaluate((card, given) => {
        card.textContent = given;
        const choices = [
          { value: given, words: given },
          { value: 'other', words: 'Other' },
        ];
        Object.assign(card, { choices, statementId: given, statementVersion: given });
      }, text);
      await row(page, 'Other').check();
      await page.getByRole('radio').first().check();
      await page.getByRole('textbox').fill(text.slice(0, 1900));
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width).toBeLessThanOrEqual(0);
      await send(page);
      await expect(page.getByText(thanks)).toBeVisible();
      const { question, answer } = received(site);
      const shown = text.replace(/\s+/g, ' ').trim();
      expect(question).toMatchObject({ id: text, version: text, text: shown });
      expect(answer).toMatchObject({ value: text, words: text });
      expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    });
  }

  test('a server’s words are shown as text', inEachRun, async ({ page, site }) => {
    const evil = '<img src=x onerror="window.ran=1">';
    site.policy = '';
    site.respond = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ reference: evil, message: evil }));
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(evil)).toHaveCount(2);
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  });
});

test.describe('for every eye', () => {
  test('forced colours: chosen, focused, disabled and wrong are told apart from plain', inEveryEngine, async ({ page, site }) => {
    // For pictures, Firefox puts a style of its own into the page.
    site.policy = '';
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, site, card('name="home"') + card('name="off" disabled'));
    // With the space around the row, because the ring is there.
    const picture = async (label: Locator): Promise<string> => {
      await label.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width = 0, height = 0 } = (await label.boundingBox()) ?? {};
      return (await page.screenshot({ animations: 'disabled', clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 } })).toString('base64');
    };
    const label = page.locator('label', { hasText: 'Sometimes' }).first();
    const plain = await picture(label);
    const disabled = await picture(page.locator('label', { hasText: 'Sometimes' }).last());
    await row(page, 'Sometimes').first().focus();
    const focused = await picture(label);
    await row(page, 'Sometimes').first().check();
    await page.getByRole('textbox').first().focus();
    const chosen = await picture(label);
    expect(new Set([plain, disabled, focused, chosen]).size).toBe(4);
    const group = page.getByRole('group').first();
    const line = (): Promise<string> => group.evaluate((found) => getComputedStyle(found).borderInlineStartWidth);
    expect(await line()).toBe('0px');
    await element(page).evaluate((card) => Object.assign(card, { value: undefined }));
    await page.getByRole('button', { name: 'Send my answer' }).first().click();
    expect(await line()).toBe('6px');
  });

  test('forced colours on dark: the pictures of the answers are told apart', inEachRun, async ({ page, site }) => {
    site.policy = '';
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    // As most pages are: they say nothing of colour schemes.
    const cards = card('name="home"') + card('name="lot" scale="a-lot-a-bit-not-at-all"');
    site.pages.set('/bare', `<!doctype html><html lang="en"><title>Bare</title><script type="module" src="/cdn/i-statement.js"></script>${cards}</html>`);
    await page.goto(`${site.url}/bare`);
    await expect(row(page, 'A lot')).toBeVisible();
    const paints = await page
      .locator('label svg path')
      .evaluateAll((paths) => paths.map((path) => [getComputedStyle(path).fill, getComputedStyle(path).stroke]));
    expect(paints.length).toBeGreaterThan(15);
    expect(paints.filter(([fill, stroke]) => fill === stroke)).toEqual([]);
    const pictures = await page.locator('label svg').all();
    const seen = await Promise.all(pictures.map(async (picture) => (await picture.screenshot()).toString('base64')));
    // Ten rows; the last two of each scale have the same pictures.
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(8);
  });

  test('reduced motion: nothing moves', inEachRun, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, site, card('name="home"'));
    const moving = await element(page).evaluate((card) =>
      [...(card.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((part) => {
          const { transitionDuration, animationName } = getComputedStyle(part);
          return !['0s', ''].includes(transitionDuration) || !['none', ''].includes(animationName);
        })
        .map((part) => part.outerHTML),
    );
    expect(moving).toEqual([]);
  });

  test('takes the page’s font and one brand colour', inEachRun, async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    const looks = (): Promise<string[]> =>
      page.getByRole('button', { name: 'Send my answer' }).evaluate((button) => {
        const { fontFamily, backgroundColor } = getComputedStyle(button);
        return [fontFamily, backgroundColor];
      });
    const [font, before] = await looks();
    expect(font).toContain('Atkinson Hyperlegible Next');
    await element(page).evaluate((card) => (card as HTMLElement).style.setProperty('--co-brand', '#7a1fa2'));
    expect((await looks())[1]).not.toBe(before);
  });

  test('printed, the buttons are left out and the answer stays', inEachRun, async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await row(page, 'Sometimes').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeHidden();
    await expect(row(page, 'Sometimes')).toBeVisible();
  });
});
