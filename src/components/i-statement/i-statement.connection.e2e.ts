import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { card, element, open, received, row, send, thanks } from '../../../tests/card';
import { startSite } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const failed = 'We could not send your answer.';

async function answer(page: Page): Promise<void> {
  await row(page, 'Sometimes').check();
  await page.getByRole('textbox').fill('It depends.');
  await send(page);
}

/** The person reads the same calm words whatever the cause, and keeps the answer. */
async function expectCalm(page: Page): Promise<void> {
  await expect(page.getByText(failed)).toBeFocused({ timeout: 15_000 });
  await expect(page.getByText('Your answer is still here. You can try again. You can keep a copy.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('It depends.');
}

test.describe('offline', () => {
  test(
    'the person is told at once, keeps the answer, and is asked when the device is online again',
    inEveryEngine,
    async ({ page, site, context, browserName }) => {
      test.skip(browserName === 'webkit', 'No test can take Debian’s WebKit off the internet');
      await open(page, site, card(`name="home" action="${site.url}/answers"`));
      await context.setOffline(true);
      // Nothing is written, because the character count would draw the card again a second later.
      await row(page, 'Sometimes').check();
      await send(page);
      await expect(page.getByText(failed)).toBeFocused();
      await expect(row(page, 'Sometimes')).toBeChecked();
      const line = page.locator('[aria-live]').filter({ hasText: /internet|online/ });
      await expect(line).toHaveText('You are not online now.');
      await context.setOffline(false);
      await expect(line).toHaveText('You are online again. Press “Try again”.');
      await context.setOffline(true);
      await expect(line).toHaveText('You are not online now.');
      await context.setOffline(false);
      await expect(line).toHaveText('You are online again. Press “Try again”.');
      expect(site.answers).toHaveLength(0);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByText(thanks)).toBeVisible();
      expect(site.answers).toHaveLength(1);
    },
  );
});

test.describe('leaving the page after Send', () => {
  test('what is on its way arrives', inEveryEngine, async ({ page, site, browserName }) => {
    test.skip(browserName === 'firefox', 'Firefox often drops it while it still asks another origin whether it may send (seen in 12 of 20)');
    site.policy = '';
    // The browser asks for leave first (CORS), and the person is gone before it has it.
    const bodies: string[] = [];
    let asked = 0;
    const slow = createServer((request, response) => {
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type, idempotency-key' };
      if (request.method === 'OPTIONS') {
        asked++;
        setTimeout(() => response.writeHead(204, headers).end(), 700);
        return;
      }
      request.setEncoding('utf8').on('data', (text: string) => bodies.push(text));
      request.on('end', () => response.writeHead(201, headers).end());
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    await open(page, site, card(`name="home" action="http://127.0.0.1:${(slow.address() as AddressInfo).port}/answers"`));
    await answer(page);
    await expect.poll(() => asked).toBe(1);
    await page.goto('about:blank');
    await expect.poll(() => bodies).toEqual([expect.stringContaining('It depends.')]);
    slow.close();
    slow.closeAllConnections();
  });

  test('what waits for its next try goes at once', inEveryEngine, async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(503, { 'retry-after': '25' }).end();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await answer(page);
    // The reply has come: before that, it does not wait for its next try, but is still on its way.
    await expect.poll(() => page.evaluate((address) => performance.getEntriesByName(address).length, `${site.url}/answers`)).toBe(1);
    expect(site.answers).toHaveLength(1);
    await page.goto('about:blank');
    await expect.poll(() => site.answers.length).toBe(2);
    expect(received(site, 1)).toEqual(received(site));
  });

  test('taken out of the page, it still arrives, and tells who listens', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    const sent = element(page).evaluate(
      (found) =>
        new Promise<boolean>((resolve) => {
          found.addEventListener('coSent', () => resolve(found.isConnected));
          found.addEventListener('coSubmit', () => setTimeout(() => found.remove()));
        }),
    );
    await send(page);
    expect(await sent).toBe(false);
    expect(site.answers).toHaveLength(1);
  });
});

test.describe('what the browser does not let through', () => {
  // The address is another origin's, which the page's policy does not stop unless a test says so.
  test.beforeEach(({ site }) => void (site.policy = ''));

  test('another origin that does not allow it (CORS)', inEveryEngine, async ({ page, site, console, kit }) => {
    const other = await startSite(kit);
    await open(page, site, card(`name="home" action="${other.url}/answers"`));
    await answer(page);
    await expectCalm(page);
    await expect.poll(() => console.join('\n')).toContain(`<co-i-statement> action: ${other.url} does not allow this page (CORS).`);
    expect(other.answers).toHaveLength(0);
    await other.close();
  });

  test('an address that the page’s policy forbids', async ({ page, site, console }) => {
    site.policy = "default-src 'self'; connect-src 'self'";
    await open(page, site, card('name="home" action="https://receiver.example/answers"'));
    await answer(page);
    await expectCalm(page);
    await expect.poll(() => console.join('\n')).toContain('<co-i-statement> action: https://receiver.example is not in connect-src of the page (CSP).');
    await page.evaluate(() => (window.violations = []));
  });

  test('a name that nobody has', async ({ page, site, console }) => {
    await open(page, site, card('name="home" action="https://nobody.invalid/answers"'));
    await answer(page);
    await expectCalm(page);
    await expect.poll(() => console.join('\n')).toContain('<co-i-statement> action: https://nobody.invalid does not answer.');
  });

  test('a server that breaks every connection', async ({ page, site, console }) => {
    site.respond = (request) => request.socket.destroy();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await answer(page);
    await expectCalm(page);
    await expect.poll(() => console.join('\n')).toContain(`<co-i-statement> action: ${site.url} does not answer.`);
    expect(new Set(site.answers.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test('http: on an https: page (mixed content)', async ({ page, site, console }) => {
    const secure = `<!doctype html><html lang="en"><title>Secure</title><script type="module" src="/cdn/i-statement.js"></script>${card('name="home" action="http://receiver.example/answers"')}</html>`;
    await page.route('https://kit.example/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      await route.fulfill(path === '/' ? { contentType: 'text/html', body: secure } : { response: await route.fetch({ url: site.url + path }) });
    });
    await page.goto('https://kit.example/');
    await answer(page);
    await expectCalm(page);
    await expect.poll(() => console.join('\n')).toContain('<co-i-statement> action: is http: on an https: page (mixed content).');
  });
});
