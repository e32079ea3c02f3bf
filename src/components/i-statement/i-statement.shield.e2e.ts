import type { Locator, Page } from '@playwright/test';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { SubmitDetail } from '../../sending/events';
import { card, open, received, row, send, statement, thanks } from '../../../tests/card';
import { addPage, strictPolicy, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test, violationsOf } from '../../../tests/test';

const trap = (page: Page): Locator => page.locator('[name="home-leave-empty"]');

test.describe('the shield', () => {
  test('a person never meets it: not seen, not in the tab order, not read out', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await expect(trap(page)).toBeHidden();
    expect(await page.locator('.shield').evaluate((found) => getComputedStyle(found).display)).toBe('none');
    expect(await page.locator('main').ariaSnapshot()).not.toContain('Leave this empty');
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeFocused();
  });

  test('where the styles do not come, its label says what to do', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await page.locator('co-i-statement').evaluate((found) => ((found.shadowRoot as ShadowRoot).adoptedStyleSheets = []));
    await expect(page.getByRole('textbox', { name: 'Leave this box empty.' })).toBeVisible();
  });

  test('is not in a form: that has a shield of its own', async ({ page, site }) => {
    await open(page, site, `<form>${card('name="home"')}</form>`);
    await expect(trap(page)).toHaveCount(0);
  });
});

test.describe('the verdict', () => {
  /** Answers as a person who takes `milliseconds` from the moment when the card appears. */
  async function answerIn(page: Page, site: Site, milliseconds: number, act: () => Promise<void> = () => Promise.resolve()): Promise<string> {
    // Its own seconds do not count: on a busy machine they are many.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.clock.runFor(milliseconds);
    await row(page, 'Sometimes').check();
    await act();
    await send(page);
    await page.clock.runFor(100);
    await expect(page.getByText(thanks)).toBeVisible();
    return received(site).verdict;
  }

  test('a voice user, who is done in three seconds, is a likely person', async ({ page, site }) => {
    expect(await answerIn(page, site, 3000)).toBe('likely-person');
  });

  test('a switch user, who takes forty minutes, is a likely person', async ({ page, site }) => {
    expect(await answerIn(page, site, 40 * 60_000)).toBe('likely-person');
  });

  test('a person with a form filler, which fills in what can be seen, is a likely person', async ({ page, site }) => {
    const fill = async (): Promise<void> => {
      for (const field of await page.locator('input[type="text"]:visible, textarea:visible').all()) await field.fill('me@example.org');
    };
    expect(await answerIn(page, site, 5000, fill)).toBe('likely-person');
  });

  test('who is done at once is unsure, and is thanked all the same', async ({ page, site }) => {
    expect(await answerIn(page, site, 0)).toBe('unsure');
  });

  test('a program that fills in everything is unsure, and is thanked all the same', async ({ page, site }) => {
    const fill = (): Promise<void> => trap(page).evaluate((field: HTMLInputElement) => void (field.value = 'https://spam.example'));
    expect(await answerIn(page, site, 60_000, fill)).toBe('unsure');
  });

  test('a password manager that fills in a hidden field, too, costs a person no more than a second look', async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(202).end();
    const fill = (): Promise<void> => trap(page).evaluate((field: HTMLInputElement) => void (field.value = 'me@example.org'));
    expect(await answerIn(page, site, 10_000, fill)).toBe('unsure');
    await expect(page.getByText('A person will read your answer before we use it.')).toBeVisible();
  });
});

test.describe('a proof of work', () => {
  const hmacSignatureSecret = 'only the server knows this';
  const challenge = (keyPrefix = '0'): Promise<Challenge> =>
    createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 100, keyPrefix, deriveKey, hmacSignatureSecret, expiresAt: new Date(Date.now() + 60_000) });

  /** A page under the strict policy, with the adapter; its challenge is `body`. */
  async function openWithProof(page: Page, site: Site, body: string): Promise<void> {
    site.policy = strictPolicy;
    site.pages.set('/challenge', body);
    const scripts = ['i-statement', 'altcha'].map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('');
    const content = `<section data-co-challenge="/challenge">${card(`name="home" action="${site.url}/answers"`)}</section>`;
    site.pages.set('/proof', `<!doctype html><html lang="en"><title>Proof</title>${scripts}<main>${content}</main></html>`);
    await page.goto(`${site.url}/proof`);
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    await row(page, 'Sometimes').check();
    await send(page);
  }

  test('goes with the answer, and the server can check it, under the strict policy', async ({ page, site }) => {
    await openWithProof(page, site, JSON.stringify(await challenge()));
    await expect(page.getByText(thanks)).toBeVisible();
    const payload = JSON.parse(atob(received(site).proof ?? '')) as { challenge: Challenge; solution: Parameters<typeof verifySolution>[0]['solution'] };
    expect(await verifySolution({ ...payload, deriveKey, hmacSignatureSecret })).toMatchObject({ verified: true });
    expect(await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: 'another' })).toMatchObject({ verified: false });
    expect(await violationsOf(page)).toEqual([]);
  });

  test('that fails stops nobody: the answer goes without, and the developer is told', async ({ page, site, console }) => {
    await openWithProof(page, site, '<h1>No challenge here</h1>');
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).proof).toBeUndefined();
    expect(console.join('\n')).toContain('<co-i-statement> data-co-challenge: ');
  });

  for (const [action, isAsked] of [
    ['/answers', false],
    ['https://elsewhere.example/answers', true],
  ] as const) {
    test(`${isAsked ? 'may' : 'may not'} be asked of another site, where answers go to ${action}`, async ({ page, site, console }) => {
      site.policy = site.policy.replace("connect-src 'self'", "connect-src 'self' https://elsewhere.example");
      const asked: string[] = [];
      await page.route('https://elsewhere.example/**', async (route) => {
        asked.push(new URL(route.request().url()).pathname);
        await route.abort();
      });
      const content = `<section data-co-challenge="https://elsewhere.example/challenge">${card(`name="home" action="${action}"`)}</section>`;
      await page.goto(addPage(site, '/proof', content, ['/cdn/i-statement.js', '/cdn/altcha.js']));
      await row(page, 'Sometimes').check();
      await send(page);
      await expect.poll(() => console.join('\n')).toContain('The answer goes without a proof.');
      expect(asked.includes('/challenge')).toBe(isAsked);
      expect(console.join('\n').includes('is of another site than the page and `action`.')).toBe(!isAsked);
    });
  }

  test('does not hold back the answer of a person who leaves in the meantime', async ({ page, site }) => {
    site.pages.set(
      '/proof',
      `<!doctype html><html lang="en"><script type="module" src="/cdn/i-statement.js"></script>${card(`name="home" action="${site.url}/answers"`)}</html>`,
    );
    await page.goto(`${site.url}/proof`);
    await row(page, 'Sometimes').check();
    await page.evaluate(() =>
      document.addEventListener('coSubmit', (event) => (event as CustomEvent<SubmitDetail>).detail.waitForProof(new Promise(() => undefined))),
    );
    await send(page);
    await expect(page.getByRole('button', { name: 'We are sending your answer.' })).toBeVisible();
    expect(site.answers).toHaveLength(0);
    await page.goto('about:blank');
    await expect.poll(() => site.answers.length).toBe(1);
    expect(received(site).proof).toBeUndefined();
  });

  test('that never comes is not waited for: after 20 seconds the answer goes without', async ({ page, site }) => {
    await page.clock.install();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await page.evaluate(() =>
      document.addEventListener('coSubmit', (event) => (event as CustomEvent<SubmitDetail>).detail.waitForProof(new Promise(() => undefined))),
    );
    await send(page);
    await page.clock.runFor(20_000);
    await expect(page.getByText(thanks)).toBeVisible();
  });

  test('is asked for only where the page says so', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const scripts = ['i-statement', 'altcha'].map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('');
    site.pages.set('/none', `<!doctype html><html lang="en"><title>None</title>${scripts}${card(`name="home" action="${site.url}/answers"`)}</html>`);
    await page.goto(`${site.url}/none`);
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(asked).toEqual(['/none', '/cdn/i-statement.js', '/cdn/altcha.js', '/answers']);
  });
});
