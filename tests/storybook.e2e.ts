/** Storybook as it is built: its pages are held against axe, every story passes the accessibility addon, and it is used by keyboard. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from '@playwright/test';
import { components } from './all-examples';
import { axeOn } from './axe';
import { expect, test } from './test';

const folder = 'storybook-static';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
  readonly componentPath?: string;
}
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const all = Object.values(entries);

let server: Server;
let address: string;

// Words that fade in have too little contrast for a moment.
test.use({ viewport: { width: 1200, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://storybook').pathname));
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (content) => response.setHeader('content-type', types[extname(path || '.html')] ?? 'text/html').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly { readonly type: string; readonly status: string }[];
}
interface WithChannel {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {
    readonly last: (type: string) => readonly [Finished | string] | undefined;
    readonly emit: (type: string, detail: unknown) => void;
  };
}

/** Shows a page or a story. In an open Storybook it goes there from what is shown, as Storybook itself does: because reloading takes longer than the check. */
async function show(page: Page, { id: storyId, type: viewMode }: Entry): Promise<void> {
  const isOpen = page.url().startsWith(address);
  if (!isOpen) await page.goto(`${address}/iframe.html?viewMode=${viewMode}&id=${storyId}`);
  else await page.evaluate((detail) => (window as unknown as WithChannel).__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', detail), { storyId, viewMode });
}

const docs = all.filter(({ type }) => type === 'docs');
/** The part of Storybook that a page belongs to. Pages of one part are checked one after the other. */
const partOf = ({ title, name }: Entry): string => (title.includes('/') ? `${title.split('/')[0] ?? ''}, ${name}` : 'above the tools');

for (const part of new Set(docs.map(partOf))) {
  const pages = docs.filter((entry) => partOf(entry) === part);
  test(`the pages ${part}: axe finds nothing`, async ({ page, console }) => {
    test.setTimeout(30_000 + pages.length * 20_000);
    for (const entry of pages) {
      await show(page, entry);
      await page.waitForFunction((id) => (window as unknown as WithChannel).__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered')?.[0] === id, entry.id);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // The live examples of the page have come into their states.
      await page.waitForFunction(() => [...document.querySelectorAll('.co-example')].every(({ childElementCount }) => childElementCount > 0));
      const { violations, passes } = await axeOn(page);
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`).join('\n')}`),
          `${entry.title}, ${entry.name}`,
        )
        .toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
    }
    expect(console.filter((message) => message.startsWith('pageerror'))).toEqual([]);
  });
}

for (const component of components) {
  const stories = all.filter(({ type, id }) => type === 'story' && new RegExp(`^(tools|parts)-${component}--`).test(id));

  test(`${component}: every story passes the accessibility addon`, async ({ page }) => {
    test.setTimeout(30_000 + stories.length * 10_000);
    const failed: string[] = [];
    for (const story of stories) {
      const { id } = story;
      await show(page, story);
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

test('is used by keyboard: search, choose a story, change its theme', async ({ page }) => {
  await page.goto(`${address}/`);
  const shown = page.frameLocator('#storybook-preview-iframe');
  await expect(shown.getByRole('heading', { name: 'Co-production Kit' })).toBeVisible();
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
  await expect.poll(() => shown.locator('html').getAttribute('data-co-theme')).not.toBe('light');
});

test('the panel “Easy words” says what it finds in the story in view, and that people decide', async ({ page }) => {
  await page.goto(`${address}/?path=/story/${all.find(({ id, type }) => type === 'story' && /easy-read--default$/.test(id))?.id ?? ''}`);
  await page.getByRole('tab', { name: 'Easy words' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Easy words' });
  await expect(panel.getByRole('heading', { name: 'Easy words' })).toBeVisible();
  await expect(panel.getByText('You have the right to take part in every decision', { exact: false }).first()).toBeVisible();
  await expect(panel).toContainText('over-15-words');
  await expect(panel).toContainText(/people/i);
});

test('a component’s page has HTML, React and accessibility tree of each example to copy', async ({ page }) => {
  await page.goto(`${address}/iframe.html?viewMode=docs&id=parts-text--docs`);
  const example = page.getByRole('region', { name: 'with a hint' });
  await example.getByText('HTML of').click();
  await expect(example.locator('pre', { hasText: '<co-text name="name" autocomplete="given-name">' })).toBeVisible();
  await example.getByText('React of').click();
  await expect(example.locator('pre', { hasText: "from 'coproduction-kit/react'" })).toContainText('<CoText name="name"');
  await example.getByText('Accessibility tree of').click();
  await expect(example.locator('pre', { hasText: 'textbox' })).toContainText('textbox “What shall we call you?”, described by “Your first name is enough.”');
});
