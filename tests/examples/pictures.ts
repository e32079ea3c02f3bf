/**
 * Pictures of an example. Those in light, and in forced colours where it is `full`, are compared with the baselines in `tests/baselines`, where the browser is
 * of the major version that made them; elsewhere the test notes that nothing was compared. `npm run test:all` and `npm run baselines` write every look to
 * `test-results/pictures/`, to look at.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { expect, type Browser, type Page, type TestInfo } from '@playwright/test';
import { isWholeRun } from '../speeds';

const looks = ['light', 'forced-colours', 'dark', 'more-contrast', 'calm', 'narrow'] as const;
type Look = (typeof looks)[number];

/** Far fewer than the points of one short word; more than a browser's own noise on one version, which was one point at the most. */
export const tolerance = { maxDiffPixels: 12, threshold: 0.1 };

export async function show(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced-colours' ? 'active' : 'none' });
  await page.setViewportSize({ width: look === 'narrow' ? 320 : 520, height: 900 });
  const theme = look === 'more-contrast' || look === 'calm' ? look : '';
  await page.evaluate((fixed) => document.documentElement.setAttribute('data-co-theme', fixed), theme);
}

/** The folder of the baselines that this browser can be compared with. */
export const madeBy = (browser: Browser): string => `chromium-${browser.version().split('.')[0] ?? ''}`;

/** A code that is made by chance, and today, are the same in each picture. */
export async function keepStill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Only the date, by hand: with the clock of Playwright, which replaces all timers, axe takes three times as long.
    const RealDate = Date;
    const today = RealDate.parse('2026-11-22T12:00:00Z');
    window.Date = new Proxy(RealDate, {
      construct: (target, given: unknown[]) => Reflect.construct(target, given.length > 0 ? given : [today]) as Date,
      get: (target, name, ...rest) => (name === 'now' ? () => today : (Reflect.get(target, name, ...rest) as unknown)),
    });
    let byte = 0;
    crypto.getRandomValues = (array) => {
      (array as unknown as Uint8Array).fill((byte += 5));
      return array;
    };
  });
}

/** In forced colours the caret blinks in pictures, too; a field that can only be read has none. */
const setReadOnly = (page: Page, isReadOnly: boolean): Promise<void> =>
  page.evaluate((value) => {
    for (const { shadowRoot } of document.querySelectorAll('main *'))
      for (const field of shadowRoot?.querySelectorAll<HTMLInputElement>('.control') ?? []) field.readOnly = value;
  }, isReadOnly);

interface Pictured {
  readonly component: string;
  readonly name: string;
  readonly isFull: boolean;
}

export async function expectToLookAsBefore(page: Page, { component, name, isFull }: Pictured, browser: Browser, testInfo: TestInfo): Promise<void> {
  const isMade = testInfo.config.updateSnapshots === 'all';
  const isCompared = existsSync(`tests/baselines/${madeBy(browser)}`) || isMade;
  const compared = ['light', ...(isFull ? ['forced-colours'] : [])];
  if (isWholeRun || isMade) await mkdir(`test-results/pictures/${component}`, { recursive: true });
  if (!isCompared) testInfo.annotations.push({ type: 'not compared', description: `There are no baselines of ${madeBy(browser)}.` });
  await setReadOnly(page, true);
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
  await show(page, 'light');
  await setReadOnly(page, false);
}
