/** When the runtime draws: at once; once for each handler of ours; before the page hears of an event. The focus and the page's own listeners depend on it. */
import { build } from 'esbuild';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

let script: string;
test.beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: ['tests/drawing.fixture.ts'], bundle: true, write: false, format: 'esm' });
  script = outputFiles[0]?.text ?? '';
});

interface Fixture extends HTMLElement {
  first: string;
  second: string;
  third: string;
  drawings: number;
  readonly text: () => string;
}

test.beforeEach(async ({ page, site }) => {
  site.pages.set('/drawing.js', script);
  await page.goto(addPage(site, '/drawing', '<x-drawing></x-drawing>', ['/drawing.js']));
  await expect(page.getByText('one two')).toBeVisible();
});

const fixture = 'x-drawing';

test('a change from outside is drawn at once', inEachRun, async ({ page }) => {
  const seen = await page.locator(fixture).evaluate((element: Fixture) => {
    element.first = 'new';
    return [element.text(), element.drawings];
  });
  expect(seen).toEqual(['new two', 2]);
});

test('all changes of one handler are drawn once, when it ends', inEachRun, async ({ page }) => {
  await page.getByRole('button', { name: 'change' }).click();
  await expect(page.getByText('changed changed')).toBeVisible();
  expect(await page.locator(fixture).evaluate((element: Fixture) => element.drawings)).toBe(2);
  // While it ran, nothing was drawn.
  await expect(page.locator(fixture)).toHaveAttribute('data-seen', 'one two');
});

test('a handler that fails has its changes drawn, and the next one draws, too', inEachRun, async ({ page, console }) => {
  await page.getByRole('button', { name: 'fail' }).click();
  await expect(page.getByText('changed changed')).toBeVisible();
  expect(console).toEqual(['pageerror: A fault in a handler.']);
  const seen = await page.locator(fixture).evaluate((element: Fixture) => {
    element.first = 'later';
    return element.text();
  });
  expect(seen).toBe('later changed');
});

test('a listener of the page finds drawn what came before the event, and what it sets is drawn when the handler ends', inEachRun, async ({ page }) => {
  await page.locator(fixture).evaluate((element: Fixture) => {
    element.addEventListener('fixturechange', () => {
      element.dataset['heard'] = element.text();
      element.third = 'from the page';
    });
  });
  await page.getByRole('button', { name: 'tell' }).click();
  await expect(page.locator(fixture)).toHaveAttribute('data-heard', 'changed two');
  await expect(page.getByText('changed changed')).toBeVisible();
  // One before the event, and one when the handler ends.
  expect(await page.locator(fixture).evaluate((element: Fixture) => [element.drawings, element.third])).toEqual([3, 'from the page']);
});

test('a drawing that is asked for is not made again when the handler ends', inEachRun, async ({ page }) => {
  await page.getByRole('button', { name: 'draw' }).click();
  await expect(page.locator(fixture)).toHaveAttribute('data-seen', 'changed changed');
  expect(await page.locator(fixture).evaluate((element: Fixture) => element.drawings)).toBe(2);
});
