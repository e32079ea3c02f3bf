/** The pages of the desk in a browser: every page that staff and people open, in each theme, at 320 px, with a keyboard, and without JavaScript. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { inEachRun, isWholeRun } from './speeds';
import { expect, test } from './test';

interface Served {
  readonly url: string;
  /** One-time links of each role. */
  readonly links: Readonly<Record<string, string[]>>;
  /** Each page that a browser can open with a GET, by who may. */
  readonly pages: readonly { readonly path: string; readonly role: string }[];
}

let desk: ChildProcess;
let served: Served;

test.beforeAll(async () => {
  desk = spawn(process.execPath, ['desk/tests/serve.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let line = '';
  desk.stdout?.setEncoding('utf8').on('data', (text: string) => (line += text));
  while (!line.includes('\n')) await once(desk.stdout as NodeJS.ReadableStream, 'data');
  served = JSON.parse(line) as Served;
});

test.afterAll(async () => {
  desk.stdin?.end();
  if (desk.exitCode === null) await once(desk, 'exit');
});

async function signIn(page: Page, role: string): Promise<void> {
  await page.goto(served.links[role]?.pop() ?? '');
  await page.getByRole('button', { name: /^Sign in/ }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/** Opens each page as someone who may, and does something there. */
async function onEveryPage(page: Page, work: (path: string) => Promise<void>): Promise<void> {
  for (const role of ['', ...Object.keys(served.links)]) {
    await page.context().clearCookies();
    if (role) await signIn(page, role);
    for (const { path } of served.pages.filter((each) => each.role === role))
      await test.step(`${path} as ${role || 'anybody'}`, async () => {
        await page.goto(`${served.url}${path}`);
        await work(path);
      });
  }
}

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none', contrast: null }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none', contrast: null }],
  ['more contrast', { colorScheme: 'light', forcedColors: 'none', contrast: 'more' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active', contrast: null }],
] as const;

/** In forced colours the browser paints a plate behind words, in the colour of the page: words in that colour cannot be read. */
const unreadableWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const plate = Object.assign(document.createElement('p'), { style: 'background: Canvas' });
    document.body.append(plate);
    const { backgroundColor } = getComputedStyle(plate);
    plate.remove();
    const hasWords = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & { forcedColorAdjust: string };
      return element.checkVisibility() && hasWords(element) && forcedColorAdjust !== 'none' && color === backgroundColor ? element.outerHTML.slice(0, 80) : [];
    });
  });

/** `npm run test:all` looks at each page in all of them. */
const looked = isWholeRun ? looks : looks.filter(([look]) => look === 'light' || look === 'dark');

test('every page has nothing for axe in its themes, and fits into 320 px', inEachRun, async ({ page }) => {
  test.slow();
  expect(served.pages.length).toBeGreaterThan(5);
  await page.setViewportSize({ width: 320, height: 800 });
  await onEveryPage(page, async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const [look, media] of looked) {
      await page.emulateMedia(media);
      const { violations, passes } = await axeOn(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
      expect(passes.length).toBeGreaterThan(5);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, look).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(await unreadableWords(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

test('every control is large enough for a finger', async ({ page }) => {
  await onEveryPage(page, async (path) => {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, .button, select, textarea, summary, nav a, label.choice, input:not([type=hidden], [type=radio], [type=checkbox])')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
        .map((control) => control.outerHTML),
    );
    expect(small, path).toEqual([]);
  });
});

test('an editor reads, hides a name and replies, with the keyboard alone', async ({ page }) => {
  await signIn(page, 'editor');
  await page.goto(`${served.url}/answers`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: /The last bus leaves at six/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What would make our day centre better?' })).toBeVisible();
  await page.getByText('Hide words', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Words that nobody else should see' }).focus();
  await page.keyboard.type('Sam Hill');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^These words are hidden now/);
  await page.getByRole('link', { name: 'Reply in public' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'You said', exact: true })).toHaveValue(/\[hidden\] told me/);
  await page.getByRole('button', { name: 'Publish this reply' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole('link', { name: 'Choose what becomes of it.' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'We will do this' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'You said', exact: true }).fill('The last bus leaves at six.');
  await page.getByRole('textbox', { name: 'Your reply', exact: true }).fill('We ask the region for a later bus.');
  await page.getByRole('button', { name: 'Publish this reply' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Your reply is saved.');
  await expect(page.getByRole('link', { name: 'We ask the region for a later bus.' })).toBeVisible();
});
