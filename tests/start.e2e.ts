/** `npm start`, as a newcomer runs it: the site, the demo page linked from its first page, and Storybook at the port after it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import AxeBuilder from '@axe-core/playwright';
import { inEachRun } from './speeds';
import { expect, test } from './test';
import { isBuilt } from '../scripts/built.ts';
import { freePort } from '../scripts/free-port.ts';
import { packed } from '../scripts/packed.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ viewport: { width: 1200, height: 900 } });

let started: ChildProcess;
let address: string;
let stories: string;

const packedBefore = packed();

/** The first build is over, with the script-tag file that is made after it. Each writes files, and the first reloads the page. */
const isSettled = (said: string): boolean => /watching for changes[\s\S]*The pages show this build/.test(said);

test.beforeAll(async () => {
  test.setTimeout(360_000);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  stories = `http://127.0.0.1:${port + 1}`;
  // Vite sets NODE_ENV to production in the tests of bundles, and Playwright passes that on to this project. React would then draw nothing.
  const env = { ...process.env, NODE_ENV: undefined, PORT: String(port), NO_OPEN: '1' };
  started = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  started.stdout?.on('data', (words: Buffer) => (said += words.toString()));
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 90_000 },
    )
    .toBe(200);
  await expect.poll(() => isSettled(said), { timeout: 240_000 }).toBe(true);
});

test.afterAll(async () => {
  started.kill();
  if (started.exitCode === null) await once(started, 'exit');
});

test('the first page leads to the demo page', inEachRun, async ({ page }) => {
  await page.goto(address);
  const link = page.getByRole('link', { name: 'demo page' });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await link.click();
  await page.waitForURL(`${address}/demo/`);
  await expect(page.getByRole('group', { name: 'I choose who comes into my home to support me.' })).toBeVisible();
});

test('a story shows its example in its state, with nothing for axe', inEachRun, async ({ page }) => {
  // Storybook's own check by axe would run on this page at the same time, which axe refuses.
  await page.goto(`${stories}/iframe.html?id=tools-i-statement--with-two-errors&viewMode=story&globals=a11y.manual:!true`);
  await expect(page.getByRole('group', { name: 'Please look at this again' })).toBeFocused({ timeout: 60_000 });
  // A story is a part of a page, without landmarks or a heading of its own.
  expect((await new AxeBuilder({ page }).include('#storybook-root').analyze()).violations).toEqual([]);
});

test('a story that sends keeps the focus, because it is drawn as it is on a page', inEachRun, async ({ page }) => {
  await page.goto(`${stories}/iframe.html?id=tools-i-statement--default&viewMode=story&globals=a11y.manual:!true`);
  await page.getByRole('radio', { name: 'Sometimes' }).check({ timeout: 60_000 });
  await page.evaluate(() => {
    addEventListener('coSubmit', (event) => {
      event.preventDefault();
      void (event.target as HTMLCoIStatementElement).confirmSent();
    });
  });
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeFocused();
});

test('the guidance shows the tool', inEachRun, async ({ page }) => {
  await page.goto(`${address}/tools-i-statement.html`);
  await expect(page.getByRole('heading', { name: 'When to use it' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('group', { name: 'I choose who comes into my home to support me.' }).first()).toBeVisible();
});

test('what is packed stays a whole build with our own runtime while the kit is watched', inEachRun, () => {
  expect(isBuilt()).toBe(true);
  expect(packed()).toEqual(packedBefore);
});
