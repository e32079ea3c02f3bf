/** Makes the pictures of the README, `docs/pictures/*.png`. They are small, so that the page is light. */
import { mkdirSync, statSync } from 'node:fs';
import { expect, test } from './test';

interface Picture {
  readonly file: string;
  readonly component: string;
  readonly example: string;
  /** A theme that is fixed on the page. */
  readonly theme?: string;
  readonly width: number;
  /** The most that is shown; what is longer is cut. */
  readonly height: number;
}

const pictures: readonly Picture[] = [
  { file: 'i-statement', component: 'i-statement', example: 'chosen', width: 480, height: 716 },
  { file: 'i-statement-dark', component: 'i-statement', example: 'chosen', theme: 'dark', width: 480, height: 716 },
  { file: 'consent-form', component: 'consent-form', example: 'one question', width: 480, height: 760 },
  { file: 'easy-words', component: 'reading-bar', example: 'easy words on', width: 560, height: 760 },
];
const mostBytes = 60_000;

for (const { file, component, example, theme, width, height } of pictures) {
  test(`docs/pictures/${file}.png`, async ({ page, openExample }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    await openExample(component, example, theme === undefined ? {} : { 'data-co-theme': theme });
    await page.evaluate(async () => {
      // The name of the example is for those who test it.
      document.querySelector('h1')?.remove();
      (document.activeElement as HTMLElement | null)?.blur();
      await document.fonts.ready;
    });
    const main = await page.locator('main').boundingBox();
    if (!main) throw new Error(`${example} shows nothing.`);
    mkdirSync('docs/pictures', { recursive: true });
    const path = `docs/pictures/${file}.png`;
    await page.screenshot({ path, fullPage: true, animations: 'disabled', clip: { x: 0, y: 0, width, height: Math.min(height, main.y + main.height + 16) } });
    expect(statSync(path).size, `bytes of ${path}`).toBeLessThan(mostBytes);
  });
}
