import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import { card, element, open, openSaved, row, send, statement, thanks } from '../../../tests/card';
import { withWholePages } from '../../../tests/launch';
import { inEveryEngine, speedOf } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.use({ launchOptions: withWholePages });

/** Words that are not anywhere else. */
const secret = 'Zebrafink-' + '7431';

/** Every string that the page's own memory still reaches, after a collection, that holds the secret. */
async function found(session: CDPSession): Promise<string[]> {
  await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const hear = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings.filter((text) => text.includes('Zebrafink'));
}

const inStorage = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    kept: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    history: JSON.stringify(history.state),
    address: location.search + location.hash,
  }));
const nothing = { kept: 0, cookies: '', databases: 0, caches: 0, history: 'null', address: '' };

test.describe('privacy', () => {
  test('asks nobody for anything but the page’s own files, and keeps nothing at any step', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(site.url, '')}`));
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    const before = asked.length;
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill(secret);
    expect(await inStorage(page)).toEqual(nothing);
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(await inStorage(page)).toEqual(nothing);
    await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
    expect(await inStorage(page)).toEqual(nothing);
    expect(asked.slice(before)).toEqual(['POST /answers']);
    expect(asked.every((request) => !request.includes('://'))).toBe(true);
  });

  for (const [index, fate] of (['saved and sent', 'not sent', 'sent'] as const).entries()) {
    test(
      `${fate}, then finished and cleared: nothing of the answer is left in memory, page, history or what Back restores`,
      speedOf(index),
      async ({ page, site, context, browserName }) => {
        test.skip(browserName !== 'chromium', 'Only Chromium lets a test read the memory of a page');
        // Reading the memory takes seconds each time.
        test.slow();
        if (fate === 'not sent') site.respond = (_, response) => response.writeHead(403).end();
        await open(page, site, card(`name="home" action="${site.url}/answers"`));
        const session = await context.newCDPSession(page);
        await row(page, 'Sometimes').check();
        // Typed in the page, not handed over by the tool that drives it, which keeps what it hands over.
        await page.getByRole('textbox').evaluate((area: HTMLTextAreaElement) => {
          area.value = ['Zebrafink', String(7000 + 431)].join('-');
          area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        });
        expect(await found(session)).not.toEqual([]);
        await send(page);
        await expect(page.getByText(fate === 'not sent' ? 'We could not send your answer.' : thanks)).toBeVisible();
        expect(site.answers[0]?.body).toContain(secret);
        if (fate === 'saved and sent') {
          const download = page.waitForEvent('download');
          await page.getByRole('button', { name: 'Keep a copy' }).click();
          await download;
        }
        await page.getByRole('button', { name: fate === 'not sent' ? 'Clear my answer without sending' : 'Finish and clear this screen' }).click();
        await expect(page.getByText(fate === 'not sent' ? 'Your answer is gone. We did not get it.' : 'Your answer is gone from this screen.')).toBeFocused();
        await expect.poll(() => found(session), { timeout: 60_000 }).toEqual([]);
        await page.goto(`${site.url}/done`);
        await page.goBack({ waitUntil: 'commit' });
        await expect(page.getByText(secret)).toHaveCount(0);
        for (const box of await page.getByRole('textbox').all()) await expect(box).toHaveValue('');
      },
    );
  }
});

test.describe('Back, to a page that the browser kept whole', () => {
  test.skip(({ launchOptions }) => /headless.shell/.test(launchOptions.executablePath ?? ''), 'Chromium without its window keeps no whole pages');
  test('an answer that was sent is not shown to the next person; a half-written one is not lost', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`) + card('name="other"', 'I have a say.'));
    // The page says itself what it shows then: tools that drive a browser lose sight of a page that it kept whole.
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        const shown = (): string[] =>
          [...document.querySelectorAll('co-i-statement')].map(({ shadowRoot }) =>
            [shadowRoot?.textContent, ...[...(shadowRoot?.querySelectorAll('textarea') ?? [])].map(({ value }) => value)].join(' '),
          );
        const tell = (): Promise<Response> => fetch('/shown', { method: 'POST', body: JSON.stringify(shown()) });
        if (persisted) requestAnimationFrame(() => requestAnimationFrame(() => void tell()));
      }),
    );
    await row(page, 'Sometimes').first().check();
    await page.getByRole('textbox').first().fill(secret);
    await page.getByRole('button', { name: 'Send my answer' }).first().click();
    await expect(page.getByText(secret)).toBeVisible();
    await page.getByRole('textbox').last().fill('Half');
    await page.goto(`${site.url}/done`);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => site.answers.length).toBe(2);
    const [sent = '', other = ''] = JSON.parse(site.answers[1]?.body ?? '[]') as string[];
    expect(sent).toMatch(/Your answer is gone\s+from this screen\./);
    expect(sent).not.toContain('Zebrafink');
    expect(other).toContain('Half');
    await page.goto('about:blank');
  });
});

test.describe('a copy to keep', () => {
  for (const fate of ['sent', 'not sent'] as const) {
    test(`of what was ${fate} is a page without a fault, and prints whole`, async ({ page, site, browser, browserName }, testInfo) => {
      if (fate === 'not sent') site.respond = (_, response) => response.writeHead(403).end();
      await open(page, site, card(`name="home" action="${site.url}/answers"`));
      await row(page, 'Sometimes').check();
      await page.getByRole('textbox').fill('One line.\nAnother line.');
      await send(page);
      await expect(page.getByText(fate === 'sent' ? thanks : 'We could not send your answer.')).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Keep a copy' }).click();
      const path = testInfo.outputPath('my-answer.html');
      await (await download).saveAs(path);
      // A browser without JavaScript, because some people open a file that way.
      const context = await browser.newContext();
      const copy = await context.newPage();
      const asked: string[] = [];
      copy.on('request', (request) => asked.push(request.url()));
      const address = await openSaved(copy, site, path, browserName);
      await expect(copy.getByText(statement)).toBeVisible();
      await expect(copy.getByText(fate === 'sent' ? /^Sent on/ : /^Not sent yet\.\sSaved on/)).toBeVisible();
      expect(await copy.getByText('Another line.').evaluate((line) => getComputedStyle(line).whiteSpace)).toBe('pre-wrap');
      // The inspector of Debian’s WebKit does not accept a script as long as axe. What axe finds in these few tags is the same in each engine.
      if (browserName !== 'webkit') expect((await new AxeBuilder({ page: copy }).analyze()).violations).toEqual([]);
      expect(await copy.locator('script, link, img').count()).toBe(0);
      expect(asked.filter((url) => url !== address && !url.endsWith('/favicon.ico'))).toEqual([]);
      await context.close();
    });
  }

  test('print shows the answer as it was sent', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(element(page).getByText('Sometimes')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  });
});
