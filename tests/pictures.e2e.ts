/**
 * Pictures of every example. Those in light, and in forced colours where an example is `full`, are compared with the baselines in `tests/baselines`, where the
 * browser is of the major version that made them; elsewhere the test says that nothing was compared. `npm run test:all` and `npm run baselines` write every
 * example in every look to `test-results/pictures/`, to look at.
 *
 * New baselines: `npm run baselines`.
 */
import { existsSync, globSync } from 'node:fs';
import { writeFile, mkdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { allExamples } from './all-examples';
import { isWholeRun } from './speeds';
import { expect, test } from './test';

const looks = ['light', 'forced-colours', 'dark', 'more-contrast', 'calm', 'narrow'] as const;
type Look = (typeof looks)[number];

/** Far fewer than the points of one short word; more than a browser's own noise on one version, which was one point at the most. */
const tolerance = { maxDiffPixels: 12, threshold: 0.1 };

async function show(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced-colours' ? 'active' : 'none' });
  await page.setViewportSize({ width: look === 'narrow' ? 320 : 520, height: 900 });
  const theme = look === 'more-contrast' || look === 'calm' ? look : '';
  await page.evaluate((fixed) => document.documentElement.setAttribute('data-co-theme', fixed), theme);
}

/** The folder of the baselines that this browser can be compared with. */
const madeBy = (browser: Browser): string => `chromium-${browser.version().split('.')[0] ?? ''}`;

for (const { component, name, isFull } of allExamples) {
  test(`${component}, ${name}: pictures`, async ({ page, browser, openExample }, testInfo) => {
    const isMade = testInfo.config.updateSnapshots === 'all';
    const isCompared = existsSync(`tests/baselines/${madeBy(browser)}`) || isMade;
    const compared = ['light', ...(isFull ? ['forced-colours'] : [])];
    if (isWholeRun || isMade) await mkdir(`test-results/pictures/${component}`, { recursive: true });
    // A code that is made by chance, and today, are the same in each picture.
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    await page.addInitScript(() => {
      let byte = 0;
      crypto.getRandomValues = (array) => {
        (array as unknown as Uint8Array).fill((byte += 5));
        return array;
      };
    });
    await openExample(component, name);
    // In forced colours the caret blinks in pictures, too; a field that can only be read has none.
    await page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('main *'))
        for (const field of shadowRoot?.querySelectorAll<HTMLInputElement>('.control') ?? []) field.readOnly = true;
    });
    const seen = new Set<string>();
    for (const look of isWholeRun || isMade ? looks : looks.filter((each) => compared.includes(each))) {
      await show(page, look);
      const main = page.locator('main');
      if (isCompared && compared.includes(look)) await expect.soft(main).toHaveScreenshot([madeBy(browser), component, `${name}, ${look}.png`], tolerance);
      if (!isWholeRun && !isMade) continue;
      const picture = await main.screenshot({ animations: 'disabled' });
      await writeFile(`test-results/pictures/${component}/${name}, ${look}.png`, picture);
      seen.add(picture.toString('base64'));
    }
    // An example with a theme of its own looks the same in the themes of the page.
    if (isWholeRun || isMade) expect(seen.size).toBeGreaterThanOrEqual(3);
    test.skip(!isCompared, `Not compared: there are no baselines of ${madeBy(browser)}.`);
  });
}

test('one word that changes trips the comparison', async ({ page, browser, openExample }) => {
  test.skip(!existsSync(`tests/baselines/${madeBy(browser)}`), 'Not compared: there are no baselines of this browser.');
  await openExample('notice', 'default');
  await show(page, 'light');
  await page.locator('co-notice').evaluate((notice) => (notice.textContent = notice.textContent.replace('stop', 'pause')));
  await expect(page.locator('main')).not.toHaveScreenshot([madeBy(browser), 'notice', 'default, light.png'], tolerance);
});

test('every baseline is of an example that there is', () => {
  const names = allExamples.flatMap(({ component, name, isFull }) => [
    `${component}/${name}, light.png`,
    ...(isFull ? [`${component}/${name}, forced-colours.png`] : []),
  ]);
  const made = globSync('tests/baselines/*/*/*.png').map((file) => file.split(sep).slice(-2).join('/'));
  expect(made.filter((file) => !names.includes(file))).toEqual([]);
});
