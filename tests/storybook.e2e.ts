/** Storybook as it is built, in the folder `stories` of the site: every story passes the accessibility addon, and its panels work. */
import type { Server } from 'node:http';
import { components } from './all-examples';
import { serve, showStory, stories, type Finished, type WithChannel } from './published-site';
import { speedOf } from './speeds';
import { expect, test } from './test';

let server: Server;
let address: string;

// Words that fade in have too little contrast for a moment.
test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
// Storybook’s frame takes about 3 s to open on an idle machine.
test.describe.configure({ timeout: 120_000 });
const opened = { timeout: 60_000 };

test.beforeAll(async () => {
  ({ server, address } = await serve());
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

// The addon looks at what `examples.e2e.ts` looks at, so a few components show that it works.
for (const [index, component] of components.entries()) {
  const some = stories.filter(({ id }) => new RegExp(`^(tools|parts)-${component}--`).test(id));

  test(`${component}: every story passes the accessibility addon`, speedOf(index, 2), async ({ page }) => {
    test.setTimeout(30_000 + some.length * 10_000);
    const failed: string[] = [];
    for (const story of some) {
      const { id } = story;
      await showStory(page, address, story);
      const last = await page.waitForFunction((storyId) => {
        const finished = (window as unknown as WithChannel).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0] as Finished | undefined;
        return finished?.storyId === storyId ? finished : undefined;
      }, id);
      const { status, reporters } = (await last.jsonValue()) as Finished;
      const accessibility = reporters.find(({ type }) => type === 'a11y');
      if (status !== 'success' || accessibility?.status !== 'passed') failed.push(`${id}: ${status}, ${accessibility?.status ?? 'not checked'}`);
    }
    expect(failed).toEqual([]);
    expect(some.length).toBeGreaterThan(1);
  });
}

test('the Controls panel has a row for each attribute, which changes the story', async ({ page }) => {
  await page.goto(`${address}/stories/index.html?path=/story/tools-i-statement--default`);
  const shown = page.frameLocator('#storybook-preview-iframe');
  await expect(shown.getByRole('button', { name: 'Send my answer' })).toBeVisible(opened);
  await page.getByRole('tab', { name: 'Controls' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Controls' });
  const row = panel.getByRole('row', { name: /^ask-who/ });
  await expect(row).toHaveCount(1);
  await row.locator('label').click();
  await expect(shown.getByRole('group', { name: 'Who is answering?' })).toBeVisible();
});

test('the panel “Easy words” says what it finds in the story in view, and that people decide', async ({ page }) => {
  await page.goto(`${address}/stories/index.html?path=/story/${stories.find(({ id }) => id.endsWith('easy-read--default'))?.id ?? ''}`);
  await page.getByRole('tab', { name: 'Easy words' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Easy words' });
  await expect(panel.getByRole('heading', { name: 'Easy words' })).toBeVisible(opened);
  await expect(panel.getByText('You have the right to take part in every decision', { exact: false }).first()).toBeVisible();
  await expect(panel).toContainText('over-15-words');
  await expect(panel).toContainText(/people/i);
});
