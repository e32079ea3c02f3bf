/** Advice, and the code that gives it: it is loaded when a person asks, from beside the script, and nothing waits for it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addPage, strictPolicy, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const maker = (attributes = ''): string => `<co-i-statement-maker name="own" ${attributes}>What is a good day like for you?</co-i-statement-maker>`;
const { files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as { files: Readonly<Record<string, string>> };
const checker = Object.keys(files).find((file) => file.startsWith('kit/easy-words-')) ?? '';
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Your statement' });
const ask = (page: Page): Locator => page.getByRole('button', { name: 'Check if my words are easy' });
const idea = (page: Page): Locator => page.getByText('“utilise” is a hard word for many people.');
const missing = (page: Page): Locator => page.getByText('We cannot look at your words now.').first();

/** Follows what is asked for. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const open = (page: Page, site: Site, attributes = '', scripts = ['/cdn/i-statement-maker.js']): Promise<unknown> =>
  page.goto(addPage(site, '/own', maker(attributes), scripts));

async function send(page: Page, site: Site): Promise<void> {
  await page.getByRole('button', { name: 'Send what I wrote' }).click();
  await expect(page.getByText('Thank you. We have what you wrote.')).toBeVisible();
  expect(site.answers).toHaveLength(1);
}

test('gives advice that is asked for, and follows the words', inEveryEngine, async ({ page, site }) => {
  await open(page, site, `action="${site.url}/answers"`);
  await field(page).fill('I can utilise the bus.');
  await expect(idea(page)).toHaveCount(0);
  await ask(page).click();
  await expect(idea(page)).toBeVisible();
  await expect(page.getByText('You do not have to change anything.')).toBeVisible();
  await expect(field(page)).toHaveValue('I can utilise the bus.');
  await field(page).fill('I can use the bus.');
  await expect(page.getByText('Our program found nothing to change.')).toBeVisible();
  await field(page).fill('I can utilise the bus.');
  await expect(idea(page)).toBeVisible();
  await send(page, site);
});

test('at most three ideas at once, and none about how an organisation writes', async ({ page, site }) => {
  await open(page, site);
  await field(page).fill('I utilise the bus. I commence my day & facilitate tea. My service user group is at 24/7 venues, which I prioritise.');
  await ask(page).click();
  await expect(page.getByText('Ideas to make your words easier').first()).toBeVisible();
  await expect(page.locator('.ideas li')).toHaveCount(3);
});

test('asks for words first where there are none', async ({ page, site }) => {
  const asked = watch(page);
  await open(page, site);
  await ask(page).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(/Write something in your own words\./);
  expect(asked.filter((path) => path.includes('easy-words'))).toEqual([]);
});

for (const [name, script] of Object.entries({ 'the tool’s own file': '/cdn/i-statement-maker.js', 'kit.js': '/cdn/kit.js' })) {
  test(`${name}: the code is not loaded before a person asks, and then once, even with ?ver= on the script`, async ({ page, site, kit }) => {
    test.skip(kit === 'npm', 'The page’s bundler decides that.');
    const asked = watch(page);
    await open(page, site, '', [`${script}?ver=6.9`]);
    await field(page).fill('I can utilise the bus.');
    await expect(ask(page)).toBeVisible();
    expect(asked.filter((path) => path.includes('easy-words'))).toEqual([]);
    await ask(page).click();
    await expect(idea(page)).toBeVisible();
    await field(page).fill('I utilise the bus.');
    await ask(page).click();
    await expect(idea(page)).toBeVisible();
    expect(asked.filter((path) => path.includes('easy-words'))).toEqual([`/cdn/${checker}`]);
  });
}

test('is not there in other languages, nor with no-advice', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', `${maker('no-advice')}<div lang="cy">${maker()}</div>`));
  await expect(field(page)).toHaveCount(2);
  await expect(ask(page)).toHaveCount(0);
});

test.describe('code that does not come', () => {
  test.skip(({ kit }) => kit === 'npm', 'The page’s bundler decides where it is.');
  const pattern = /easy-words-/;
  const tag = `<script type="module" src="/cdn/i-statement-maker.js" integrity="${files['i-statement-maker.js'] ?? ''}" crossorigin="anonymous"></script>`;

  async function expectNoAdvice(page: Page, site: Site): Promise<void> {
    await field(page).fill('I can utilise the bus.');
    await ask(page).click();
    await expect(missing(page)).toBeVisible();
    await expect(field(page)).toHaveValue('I can utilise the bus.');
    await send(page, site);
  }

  test('is not there: there is no advice, and everything else goes on', inEveryEngine, async ({ page, site, console }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, site, `action="${site.url}/answers"`);
    await expectNoAdvice(page, site);
    expect(console.join('\n')).toContain('<co-i-statement-maker> advice: was not loaded.');
    // Firefox says itself which file it did not load. Nothing else fails.
    expect(console.filter((line) => line.startsWith('pageerror') && !pattern.test(line))).toEqual([]);
  });

  test('is there when the person asks again', async ({ page, site }) => {
    await page.route(pattern, (route) => route.abort(), { times: 1 });
    await open(page, site);
    await field(page).fill('I can utilise the bus.');
    await ask(page).click();
    await expect(missing(page)).toBeVisible();
    await ask(page).click();
    await expect(idea(page)).toBeVisible();
  });

  test('was changed: it does not run, because the tool’s own file has its hash', inEveryEngine, async ({ page, site }) => {
    await page.route(pattern, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `window.ran = true;${await response.text()}` });
    });
    await open(page, site, `action="${site.url}/answers"`);
    await expectNoAdvice(page, site);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('is forbidden by the policy of the page: nothing else is', async ({ page, site }) => {
    site.policy = strictPolicy.replace("script-src 'self'", `script-src '${files['i-statement-maker.js'] ?? ''}'`);
    site.pages.set('/own', `<!doctype html><html lang="en"><title>Page</title>${tag}${maker('action="/answers"')}`);
    await page.goto(`${site.url}/own`);
    await expectNoAdvice(page, site);
    // The browser says so once, and of nothing else.
    expect(await page.evaluate(() => window.violations.splice(0))).toEqual([expect.stringContaining(`/cdn/${checker}`)]);
  });

  for (const [what, source] of [
    ['its hash next to that of the tool', `'${files['i-statement-maker.js'] ?? ''}' '${files[checker] ?? ''}'`],
    ['a nonce', "'nonce-abc'"],
  ] as const) {
    test(`is allowed by ${what}`, async ({ page, site }) => {
      site.policy = strictPolicy.replace("script-src 'self'", `script-src ${source}`);
      site.pages.set('/own', `<!doctype html><html lang="en"><title>Page</title>${tag.replace('<script', '<script nonce="abc"')}${maker()}`);
      await page.goto(`${site.url}/own`);
      await field(page).fill('I can utilise the bus.');
      await ask(page).click();
      await expect(idea(page)).toBeVisible();
    });
  }

  test('comes after the answer was cleared: nothing is said of it', async ({ page, site }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(pattern, async (route) => {
      await held;
      await route.continue();
    });
    await open(page, site);
    await field(page).fill('I can utilise the bus.');
    await ask(page).click();
    await expect(page.getByText('Please wait. We are looking at your words.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Clear my answer without sending' }).click();
    const arrived = page.waitForResponse(pattern);
    release();
    await arrived;
    await page.getByRole('button', { name: 'Write again' }).click();
    await field(page).fill('I can utilise the bus.');
    await expect(ask(page)).toBeVisible();
    await expect(idea(page)).toHaveCount(0);
  });
});
