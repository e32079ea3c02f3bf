/** What the command writes, pasted into a page of the test site under the strict policy: it is shown, answered, and the answer arrives. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { openWatchingShifts } from './shifts';
import { strictPolicy, type Site } from './site';
import { inEveryEngine } from './speeds';
import { expect, test } from './test';

const statement = 'I choose <who> comes & "when".';
const run = async (...given: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['dist/command/index.js', 'snippet', ...given], { encoding: 'utf8' })).stdout;
const card = ['i-statement', '--name', 'home', '--statement', statement, '--action', '/answers', '--base', '/cdn'];

const pageOf = (content: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><main>${content}</main><p>Below.</p></html>`;

async function open(page: Page, site: Site, content: string): Promise<void> {
  site.pages.set('/placed', pageOf(content));
  await page.goto(`${site.url}/placed`);
}

async function answer(page: Page): Promise<void> {
  await expect(page.getByRole('group', { name: statement })).toHaveCount(1);
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeFocused();
}

const arrived = ({ answers }: Site): unknown => JSON.parse(answers[0]?.body ?? '{}');
const envelope = { name: 'home', question: { text: statement }, answer: { value: 'sometimes' } };

test.beforeEach(({ site }) => void (site.policy = strictPolicy));

for (const way of ['script', 'data', 'link'] as const)
  test(`as ${way}: nothing moves, it is answered, and the answer arrives`, async ({ page, site, console }) => {
    await page.setViewportSize({ width: 520, height: 1600 });
    site.pages.set('/placed', pageOf(await run(...card, '--as', way, '--page', '/placed', '--link', 'Tell us how true this is')));
    await openWatchingShifts(page, `${site.url}/placed`);
    await answer(page);
    expect(arrived(site)).toMatchObject(envelope);
    expect(console.filter((message) => /error|warning/.test(message) && !message.includes('favicon'))).toEqual([]);
  });

test('as <div>, to a receiver on another site: the script names it, so that the answer arrives there', async ({ page, site, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright cannot read there what a request that it answers has sent');
  const address = 'https://forms.anytown.example/answers';
  site.policy = strictPolicy.replace("connect-src 'self'", "connect-src 'self' https://forms.anytown.example");
  await page.route(address, async (route) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    await route.fulfill(route.request().method() === 'OPTIONS' ? { status: 204, headers } : { status: 201, headers, json: { reference: 'HOME-1' } });
  });
  const given = card.map((part) => (part === '/answers' ? address : part));
  await open(page, site, await run(...given, '--as', 'data'));
  const sent = page.waitForRequest((request) => request.url() === address && request.method() === 'POST');
  await answer(page);
  expect((await sent).postDataJSON()).toMatchObject(envelope);
});

test('consent as <div>: every permission is asked', async ({ page, site }) => {
  const given = '--name story --organisation Anytown --contact-email a@b.test --privacy-href /privacy --text-version 1 --keep-until 2099-12-31'.split(' ');
  const items = ['--item', 'take-part* | I take part.', '--item', 'video | You can film me. | so that people can see you'];
  await open(page, site, await run('consent-form', '--as', 'data', '--base', '/cdn', '--layout', 'page', ...given, ...items));
  for (const name of ['I take part.', 'You can film me.']) await expect(page.getByRole('group', { name })).toHaveCount(1);
});

test('a script that is not the one that was hashed does not run', async ({ page, site }) => {
  await page.route('**/cdn/i-statement.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  });
  await open(page, site, await run(...card));
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => customElements.get('co-i-statement') === undefined)).toBe(true);
  await expect(page.getByText(statement)).toBeVisible();
});

test('the import map of the evidence: the browser checks what kit.js loads, too', inEveryEngine, async ({ page, site, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright does not hear what Firefox itself says in its console');
  const evidence = await run(...card, '--as', 'data', '--evidence');
  const map = await run(...card, '--as', 'data', '--part', 'map');
  expect(evidence).toContain(map.trim());
  // Followed to the letter: the policy that the evidence names.
  const [scripts = 'none'] = /script-src [^;\n]*/.exec(evidence) ?? [];
  site.policy = strictPolicy.replace("script-src 'self'", scripts);
  const snippet = await run(...card, '--as', 'data');
  await open(page, site, map + snippet);
  await answer(page);
  await page.route('**/cdn/kit/tools-*/co-i-statement.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  });
  const refused = page.waitForEvent('console', (message) => message.type() === 'error' && /integrity/i.test(message.text()));
  await page.reload();
  await refused;
  await expect(page.getByText(statement)).toBeVisible();
  expect(await page.evaluate(() => customElements.get('co-i-statement') === undefined)).toBe(true);
});

test('React: the same card, in a bundle', async ({ page, site }) => {
  const snippet = await run(...card, '--as', 'react');
  const [imports = '', jsx = ''] = snippet.split('\n\n');
  const contents = `${imports}\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.querySelector('main')).render(${jsx.trim().replace(/;$/, '')});`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  site.pages.set('/react.js', outputFiles[0]?.text ?? '');
  site.pages.set('/placed', pageOf('').replace('</html>', '<script type="module" src="/react.js"></script></html>'));
  await page.goto(`${site.url}/placed`);
  await answer(page);
  expect(arrived(site)).toMatchObject(envelope);
});

test.describe('ready HTML', () => {
  /** The strict policy, with the hashes of styles that the evidence names. */
  async function openRendered(page: Page, site: Site): Promise<void> {
    const evidence = await run(...card, '--as', 'html', '--evidence');
    const [styles = 'none'] = /style-src [^;\n]*/.exec(evidence) ?? [];
    site.policy = strictPolicy.replace("style-src 'self'", styles);
    await open(page, site, await run(...card, '--as', 'html'));
  }

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test('is read in its own look, answered and sent', inEveryEngine, async ({ page, site }) => {
      await openRendered(page, site);
      await expect(page.getByRole('group', { name: statement })).toBeVisible();
      const [row] = await page.locator('co-i-statement label').all();
      // A row of the kit: with its border, and high enough to be pressed. Without its styles it has neither.
      expect((await row?.boundingBox())?.height).toBeGreaterThan(44);
      await page.getByRole('radio', { name: 'Sometimes' }).check();
      await page.getByRole('button', { name: 'Send my answer' }).click();
      await page.waitForURL('**/answers');
      expect(new URLSearchParams(site.answers[0]?.body).get('home')).toBe('sometimes');
    });
  });

  test('is taken over by the script, shown once, and the answer arrives as an envelope', inEveryEngine, async ({ page, site }) => {
    await openRendered(page, site);
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(page.getByRole('radio')).toHaveCount(5);
    await answer(page);
    expect(arrived(site)).toMatchObject(envelope);
  });
});
