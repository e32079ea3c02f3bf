/** The pages of the site as they are built: each is opened as people open it, under the policy that it sets on itself. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { sitePages } from '../scripts/site-pages';
import { axeOn } from './axe';
import { isThere, serve, showPage, stories } from './published-site';
import { inEachRun, isWholeRun } from './speeds';
import { expect, test } from './test';

const pages = sitePages();
let server: Server;
let address: string;

// Words that fade in have too little contrast for a moment.
test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

test.beforeAll(async () => {
  ({ server, address } = await serve());
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** What is wider than a window of this width. */
async function widerThan(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    return [`${document.documentElement.scrollWidth} px in ${innerWidth}`, ...wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

/** Addresses on the page that lead nowhere on the site. Those in examples are of pages that a council would have. */
async function deadLinks(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => !link.closest('.co-example')).map(({ href }) => href),
  );
  return [...new Set(addresses)].filter((link) => {
    if (!link.startsWith(address)) return link.startsWith(new URL(address).origin);
    const { pathname, searchParams } = new URL(link);
    const [, story] = /^\/story\/(.+)$/.exec(searchParams.get('path') ?? '') ?? [];
    return !isThere(pathname.replace(new URL(address).pathname, '')) || (story && !stories.some(({ id }) => id === story));
  });
}

/** Links to a part of the page that is not on it. */
const deadParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .filter((link) => !link.closest('.co-example'))
      .map(({ hash }) => decodeURIComponent(hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  );

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations, passes } = await axeOn(page);
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`).join('\n')}`);
};

// The pages of one section are looked at one after the other.
for (const section of new Set(pages.map((page) => page.section))) {
  const all = pages.filter((page) => page.section === section);
  // The pages of a section are made by one template: in `npm test` its first shows that.
  const some = isWholeRun ? all : all.slice(0, 1);
  test(
    `the pages ${section || 'before all sections'}: silent, with nothing for axe; nothing scrolls sideways, and every link leads somewhere`,
    inEachRun,
    async ({ page, console }) => {
      test.setTimeout(60_000 + some.length * 30_000);
      for (const { address: file, title } of some) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await showPage(page, address, file);
        const found = {
          top: await page.evaluate(() => scrollY),
          focused: await page.evaluate(() => document.activeElement?.localName),
          // What the console says of examples that are wrong on purpose comes only when they are opened.
          console: console.splice(0).filter((message) => /^(?:error|warning|pageerror)/.test(message)),
          axe: await violationsOn(page),
          dead: [...(await deadLinks(page)), ...(await deadParts(page))],
          wide: await widerThan(page, 320),
        };
        expect.soft(found, title).toEqual({ top: 0, focused: 'body', console: [], axe: [], dead: [], wide: [] });
        expect.soft(await violationsOn(page), `${title}, at 320 px`).toEqual([]);
        expect.soft([...(await widerThan(page, 768)), ...(await widerThan(page, 1280))], title).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violationsOn(page), `${title}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
    },
  );
}

test('the search finds pages by other words that people use, by keyboard alone', inEachRun, async ({ page }) => {
  await showPage(page, address, 'index.html');
  const field = page.getByRole('searchbox', { name: 'Search this site' });
  const results = page.getByRole('search').getByRole('link');
  for (const [words, title] of [
    ['film', 'Consent form'],
    ['permission', 'Consent form'],
    ['not sure', 'I statement'],
    ['CAPTCHA', 'I statement'],
    ['checkbox', 'Choices'],
    ['radio', 'Choices'],
    ['tokens', 'Tokens'],
    ['contrast', 'Colour'],
    ['spacing', 'Space'],
    ['react', 'For developers'],
    ['changelog', 'What has changed'],
  ] as const) {
    await field.fill(words);
    await expect(results.filter({ hasText: title }).first(), words).toBeVisible();
  }
  await page.getByRole('heading', { level: 1 }).click();
  await expect(results.first()).toBeHidden();
  await page.keyboard.press('Control+k');
  await field.fill('permission');
  await expect(results.first()).toHaveText(/Consent form/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Consent form' })).toBeVisible();
});

test('on a phone the list of pages opens, and Escape gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await showPage(page, address, 'index.html');
  const list = page.getByRole('navigation', { name: 'Pages' });
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await expect(list.getByRole('link', { name: 'Welcome' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  await page.getByRole('button', { name: 'Menu' }).click();
  await list.getByRole('link', { name: 'Gallery' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible();
});

test('shows the tools in another language and theme, and keeps it on the next page', async ({ page }) => {
  await showPage(page, address, 'tools-i-statement.html');
  await page.getByText('Show the tools in other ways').click();
  await page.getByLabel('Language').selectOption('Welsh');
  await page.getByLabel('Theme', { exact: true }).selectOption('Dark');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL(/language=cy/);
  await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
  const example = page.locator('main .co-example').first();
  await expect(example).toHaveAttribute('lang', 'cy');
  await expect(example.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
  await expect(page).toHaveURL(/\?theme=dark&language=cy$/);
  // The words around the tools are English, and stay so.
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Consent form' }).click();
  await expect(page).toHaveURL(/tools-consent-form\.html\?theme=dark&language=cy$/);
  await expect(page.locator('html')).toHaveAttribute('data-co-theme', 'dark');
});

test('a component’s page has each state, which opens large with its HTML, React and accessibility tree to copy', async ({ page }) => {
  await showPage(page, address, 'parts-text.html');
  await page.getByRole('button', { name: 'With a hint', exact: true }).click();
  const large = page.getByRole('dialog', { name: 'With a hint' });
  await expect(large.getByRole('textbox', { name: 'What shall we call you?' })).toBeVisible();
  await large.getByText('HTML', { exact: true }).click();
  await expect(large.locator('pre', { hasText: '<co-text name="name" autocomplete="given-name">' })).toBeVisible();
  await large.getByText('React', { exact: true }).click();
  await expect(large.locator('pre', { hasText: "from 'coproduction-kit/react'" })).toContainText('<CoText name="name"');
  await large.getByText('Accessibility tree', { exact: true }).click();
  await expect(large.locator('pre', { hasText: 'textbox' })).toContainText('textbox “What shall we call you?”, described by “Your first name is enough.”');
  await large.getByRole('button', { name: 'Close' }).click();
  await expect(large).toBeHidden();
});

// Every other test fails where a page breaks its own policy: see `policy` in `test.ts`.
test('the policy of a page is the one in the docs, and blocks what is not a file of the site', async ({ page }) => {
  await showPage(page, address, 'index.html');
  const isRun = await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.isRun = true' }));
    return 'isRun' in window;
  });
  expect(isRun).toBe(false);
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  expect(readFileSync('docs/security-officer.md', 'utf8')).toContain(`\n${policy}\n`);
  await expect.poll(() => page.evaluate(() => window.violations.splice(0).join())).toContain('script-src');
});
