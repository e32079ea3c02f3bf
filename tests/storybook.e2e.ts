/** The site as it is built: each page is opened as people open it, every story passes the accessibility addon, and it is used by keyboard. */
import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { components } from './all-examples';
import { axeOn } from './axe';
import { isWholeRun } from './speeds';
import { all, docs, serve, show, showPage, type Entry, type Finished, type WithChannel } from './storybook-site';
import { expect, test } from './test';

let server: Server;
let address: string;

// Words that fade in have too little contrast for a moment.
test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
// Storybook's frame takes about 5 s to open on an idle machine. How fast it opens is measured by `npm run site:figures`, and not here.
test.describe.configure({ timeout: 120_000 });
const opened = { timeout: 60_000 };

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
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter((link) => !link.closest('.co-example')).map(({ href }) => href),
  );
  const dead: string[] = [];
  for (const link of new Set(addresses)) {
    const url = new URL(link);
    if (!/^https?:/.test(url.protocol) || url.hostname.endsWith('example.org') || url.hostname.endsWith('.example')) continue;
    const [, id] = url.searchParams.get('path')?.match(/^\/(?:docs|story)\/(.+)$/) ?? [];
    if (id ? !all.some((entry) => entry.id === id) : url.origin === new URL(address).origin && !(await page.request.get(link)).ok()) dead.push(link);
  }
  return dead;
}

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations, passes } = await axeOn(page);
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`).join('\n')}`);
};

/** The section of the site that a page is in: those of one section are looked at one after the other. */
const sectionOf = ({ title }: Entry): string => (title.includes('/') ? (title.split('/')[0] ?? '') : 'above the tools');

for (const section of new Set(docs.map(sectionOf))) {
  const pages = docs.filter((entry) => sectionOf(entry) === section);
  test(`the pages ${section}: open at the top, silent, with nothing for axe; nothing scrolls sideways, and every link leads somewhere`, async ({
    page,
    console,
  }) => {
    test.setTimeout(30_000 + pages.length * 20_000);
    for (const [index, entry] of pages.entries()) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await showPage(page, address, entry);
      const found = {
        top: await page.evaluate(() => scrollY),
        focused: await page.evaluate(() => document.activeElement?.localName),
        // What the console says of examples that are wrong on purpose comes only when they are opened.
        console: console.splice(0).filter((message) => /^(?:error|warning|pageerror)/.test(message)),
        axe: await violationsOn(page),
        dead: await deadLinks(page),
        wide: await widerThan(page, 320),
      };
      expect.soft(found, entry.title).toEqual({ top: 0, focused: 'body', console: [], axe: [], dead: [], wide: [] });
      if (!isWholeRun && index > 1) continue;
      expect.soft([...(await widerThan(page, 768)), ...(await widerThan(page, 1280))], entry.title).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violationsOn(page), `${entry.title}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
}

for (const component of components) {
  const stories = all.filter(({ type, id }) => type === 'story' && new RegExp(`^(tools|parts)-${component}--`).test(id));

  test(`${component}: every story passes the accessibility addon`, async ({ page }) => {
    test.setTimeout(30_000 + stories.length * 10_000);
    const failed: string[] = [];
    for (const story of stories) {
      const { id } = story;
      await show(page, address, story);
      const last = await page.waitForFunction((storyId) => {
        const finished = (window as unknown as WithChannel).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0] as Finished | undefined;
        return finished?.storyId === storyId ? finished : undefined;
      }, id);
      const { status, reporters } = (await last.jsonValue()) as Finished;
      const accessibility = reporters.find(({ type }) => type === 'a11y');
      if (status !== 'success' || accessibility?.status !== 'passed') failed.push(`${id}: ${status}, ${accessibility?.status ?? 'not checked'}`);
    }
    expect(failed).toEqual([]);
    expect(stories.length).toBeGreaterThan(1);
  });
}

test('the search finds pages by other words that people use', async ({ page }) => {
  await page.goto(`${address}/`);
  // Its placeholder changes once it has the focus.
  const search = page.locator('#storybook-explorer-searchfield');
  await expect(search).toBeVisible(opened);
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
    await search.fill(words);
    await expect(page.getByRole('option', { name: title }).first(), words).toBeVisible();
  }
});

test('the Controls panel has a row for each attribute, which changes the story', async ({ page }) => {
  await page.goto(`${address}/?path=/story/tools-i-statement--default`);
  const shown = page.frameLocator('#storybook-preview-iframe');
  await expect(shown.getByRole('button', { name: 'Send my answer' })).toBeVisible(opened);
  await page.getByRole('tab', { name: 'Controls' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Controls' });
  const row = panel.getByRole('row', { name: /^ask-who/ });
  await expect(row).toHaveCount(1);
  await row.locator('label').click();
  await expect(shown.getByRole('group', { name: 'Who is answering?' })).toBeVisible();
});

test('is used by keyboard: search, choose a story, change its theme', async ({ page }) => {
  await page.goto(`${address}/`);
  const shown = page.frameLocator('#storybook-preview-iframe');
  await expect(shown.getByRole('heading', { name: 'Co-production Kit' })).toBeVisible(opened);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('twins');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(shown.getByRole('button', { name: 'Yes' })).toBeVisible();
  const theme = page.getByRole('button', { name: /Theme/ });
  await theme.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown.locator('html').getAttribute('data-co-theme')).toBeTruthy();
});

test('the panel “Easy words” says what it finds in the story in view, and that people decide', async ({ page }) => {
  await page.goto(`${address}/?path=/story/${all.find(({ id, type }) => type === 'story' && /easy-read--default$/.test(id))?.id ?? ''}`);
  await page.getByRole('tab', { name: 'Easy words' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Easy words' });
  await expect(panel.getByRole('heading', { name: 'Easy words' })).toBeVisible(opened);
  await expect(panel.getByText('You have the right to take part in every decision', { exact: false }).first()).toBeVisible();
  await expect(panel).toContainText('over-15-words');
  await expect(panel).toContainText(/people/i);
});

test('a component’s page has each state, which opens large with its HTML, React and accessibility tree to copy', async ({ page }) => {
  await page.goto(`${address}/iframe.html?viewMode=docs&id=parts-text--guidance`);
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
