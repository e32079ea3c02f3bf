/** Makes the pictures of the README, `docs/pictures/*.png`. They are small, so that the page is light. */
import { mkdirSync, statSync } from 'node:fs';
import { startRoundTrip } from './round-trip';
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

test('docs/pictures/round-trip-*.png', async ({ page }) => {
  const trip = await startRoundTrip();
  const keep = async (name: string, height: number): Promise<void> => {
    const path = `docs/pictures/round-trip-${name}.png`;
    await page.screenshot({ path, animations: 'disabled', clip: { x: 0, y: 0, width: 480, height } });
    expect(statSync(path).size, `bytes of ${path}`).toBeLessThan(mostBytes);
  };
  try {
    await page.setViewportSize({ width: 480, height: 900 });
    await page.goto(trip.page);
    await page.getByRole('textbox', { name: 'What would make support better for you?' }).fill('The last bus leaves at six.');
    await page.getByRole('radio', { name: /^Yes/ }).first().check();
    await page
      .getByRole('group', { name: 'What would make support better for you?' })
      .or(page.locator('co-comment'))
      .first()
      .evaluate((tool) => tool.scrollIntoView());
    await keep('answer', 760);
    // Nobody writes so fast: the tool would say that a person should look first.
    await page.waitForFunction(() => performance.now() > 4000);
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByText(/^Thank you/)).toBeVisible();

    await page.goto(trip.link);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Priya Shah');
    await page.getByRole('textbox', { name: 'Job' }).fill('Head of transport');
    await page.getByRole('textbox', { name: 'Work e-mail address' }).fill('priya@fernley.example');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('link', { name: 'What people said' }).click();
    await page.getByRole('link', { name: 'The last bus leaves at six.' }).click();
    await page.getByRole('heading', { level: 1 }).evaluate((title) => title.scrollIntoView());
    await keep('read', 760);
    await page.getByRole('link', { name: 'Reply in public' }).click();
    await page.getByRole('radio', { name: 'We are doing this' }).check();
    await page.getByRole('textbox', { name: 'Your reply', exact: true }).fill('From May on, the last bus leaves at nine.');
    await page.getByRole('group', { name: 'What becomes of it' }).evaluate((question) => question.scrollIntoView());
    await keep('reply', 760);
    await page.getByRole('button', { name: 'Publish this reply' }).click();

    await page.goto(trip.page);
    await page.getByRole('heading', { name: /^You said The last bus/ }).waitFor();
    await page.getByRole('region', { name: 'What becomes of it' }).evaluate((replies) => replies.scrollIntoView());
    await keep('page', 640);
  } finally {
    await trip.stop();
  }
});
