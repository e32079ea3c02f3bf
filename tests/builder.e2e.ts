/** The snippet builder, `dist/builder`, as an editor uses it: under the strict policy, with nothing stored and nothing asked elsewhere. */
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { integrity } from './built-kit';
import { strictPolicy } from './site';
import { inEachRun, isWholeRun } from './speeds';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** Every address that the page asked for. */
const asked: string[] = [];

test.beforeEach(async ({ page, site }) => {
  site.policy = strictPolicy;
  asked.length = 0;
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}/builder/index.html`);
  await expect(phone(page).getByRole('radio', { name: 'Yes, always' })).toBeVisible();
});

test.afterEach(async ({ page, site, console }) => {
  expect(asked.filter((address) => !address.startsWith(`${site.url}/builder/`) && !address.startsWith('about:'))).toEqual([]);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([
    0,
    0,
    '',
    0,
  ]);
  expect(site.answers).toEqual([]);
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});

const phone = (page: Page): FrameLocator => page.frameLocator('iframe[title="On a phone"]');
const desktop = (page: Page): FrameLocator => page.frameLocator('iframe[title="On a desktop"]');
const region = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('region', { name, exact: true }).locator('code');
const field = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name, exact: true });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const warnings = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('region', { name: 'Read what we noticed' }).getByRole('listitem');

test('words are seen on a phone and on a desktop, and are copied; what was copied is said', inEachRun, async ({ page }) => {
  await field(page, 'The statement').fill('I choose <b>who</b> & when.');
  for (const shown of [phone(page), desktop(page)]) await expect(shown.getByRole('group', { name: 'I choose <b>who</b> & when.' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the code for the page' }).click();
  await expect(page.locator('#status')).toHaveText('Copied: the code for the page.');
  expect(await clipboard(page)).toContain('I choose &lt;b&gt;who&lt;/b&gt; &amp; when.');
  await page.getByRole('button', { name: 'Copy the code for the site' }).click();
  expect(await clipboard(page)).toContain(`integrity="${integrity.files['i-statement.js'] ?? ''}" crossorigin="anonymous"`);
  await page.getByRole('button', { name: 'Copy what the security officer needs' }).click();
  expect(await clipboard(page)).toContain('openssl dgst -sha384 -binary i-statement.js');
});

test('theme, colour and language are those of the preview and of the code', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Language of your words' }).selectOption('cy');
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('calm');
  await field(page, 'Brand colour of your site').fill('#ffdd00');
  await expect(phone(page).getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
  await expect(region(page, 'Into the page')).toContainText('theme="calm" lang="cy"');
  await expect(region(page, 'Once for the site')).toContainText('/i-statement.cy.js"');
  await expect(region(page, 'Into your style sheet')).toHaveText(':root {\n  --co-brand: #ffdd00;\n}');
  await expect(warnings(page).filter({ hasText: 'Brand colour' })).toContainText('contrast of 1.3:1');
  await expect
    .poll(() =>
      phone(page)
        .locator('html')
        .evaluate(({ style }) => style.getPropertyValue('--co-brand')),
    )
    .toBe('#ffdd00');
});

test('a label has space before its field, with a hint and without one', async ({ page }) => {
  await page.getByRole('button', { name: 'More settings' }).click();
  for (const box of await page.locator('co-text').getByRole('textbox').all()) {
    const gap = await box.evaluate((control) => {
      const host = (control.getRootNode() as ShadowRoot).host;
      const words = document.createRange();
      words.selectNodeContents(host.querySelector('[slot="hint"]') ?? (host.querySelector('.label') as Element));
      return control.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(6);
  }
});

test('what a link says is in the language of the words, until the editor writes something else', async ({ page }) => {
  const language = page.getByRole('combobox', { name: 'Language of your words' });
  await page.getByRole('radio', { name: 'Plain link: if your editor allows only links' }).check();
  await expect(field(page, 'What the link says')).toHaveValue('Tell us how true this is for you');
  await language.selectOption('cy');
  await expect(field(page, 'What the link says')).toHaveValue('Dywedwch wrthon ni pa mor wir yw hyn i chi');
  await expect(region(page, 'Into the page')).toHaveText(/^<a href="[^"]+" lang="cy">Dywedwch wrthon ni pa mor wir yw hyn i chi<\/a>$/);
  await language.selectOption('ar');
  await expect(region(page, 'Into the page')).toHaveText(/lang="ar">أخبرنا/);
  await language.selectOption('');
  await expect(field(page, 'What the link says')).toHaveValue('Tell us how true this is for you');
  await field(page, 'What the link says').fill('Say it here');
  await language.selectOption('cy');
  await expect(field(page, 'What the link says')).toHaveValue('Say it here');
});

test('words that a template of the site would run are named, and lead to their field', async ({ page }) => {
  await field(page, 'What happens next').fill('Sam reads {{ everything }}.');
  await expect(warnings(page).filter({ hasText: '{{' })).toContainText('Vue');
  await page.getByRole('radio', { name: 'Plain link: if your editor allows only links' }).check();
  await field(page, 'What the link says').fill('Tell us ${it}');
  await warnings(page).getByRole('link', { name: 'What the link says' }).click();
  await expect(field(page, 'What the link says')).toBeFocused();
});

test('says what is missing or may be hard, and leads to the field', async ({ page }) => {
  await expect(warnings(page).first()).toContainText('still the words of our example');
  await field(page, 'The statement').fill('');
  await field(page, 'Another way to reach you').fill('');
  await field(page, 'Where the answers go').fill('http://forms.example');
  await field(page, 'The statement in easy words').fill('The commissioning process is facilitated & monitored.');
  await expect(page.getByText(/^2 things to put right\. \d+ things to look at\.$/).first()).toBeVisible();
  await expect(warnings(page).filter({ hasText: 'Where the answers go' })).toContainText('begins with https://');
  await expect(warnings(page).filter({ hasText: 'Another way to reach you' })).toContainText('an email address');
  await expect(warnings(page).filter({ hasText: 'in easy words' }).first()).toContainText('“The commissioning process');
  // It is said once the typing pauses.
  await expect(page.locator('#status')).toContainText('2 things to put right.');
  await warnings(page).getByRole('link', { name: 'The statement', exact: true }).first().click();
  await expect(field(page, 'The statement')).toBeFocused();
});

test('each way: script, <div>, link, React; and why consent is never placed by a link', async ({ page }) => {
  const way = (name: string): Promise<void> => page.getByRole('radio', { name }).check();
  await way('Plain <div>: if your editor removes new tags');
  await expect(region(page, 'Into the page')).toContainText('<div data-co="i-statement" data-name="home"');
  await way('Plain link: if your editor allows only links');
  await field(page, 'What the link says').fill('How true is this?');
  await expect(region(page, 'Into the page')).toHaveText(/^<a href="\/feedback#co-i-statement\?.*">How true is this\?<\/a>$/);
  await way('React');
  await expect(region(page, 'Into the page')).toContainText("from 'coproduction-kit/react'");
  await expect(region(page, 'Once for the site')).toBeHidden();
  await way('Plain link: if your editor allows only links');
  await page.getByRole('radio', { name: /^Consent form/ }).check();
  await expect(page.getByText('Consent is never placed by a link', { exact: false })).toBeVisible();
  await expect(region(page, 'Into the page')).toBeHidden();
});

test('a consent form from ready-made words: permissions can be left out, words can be changed', async ({ page }) => {
  await page.getByRole('radio', { name: /^Consent form/ }).check();
  await expect(phone(page).getByRole('heading', { name: 'Photographs of you' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'You can take photographs of me on my own.' }).uncheck();
  await expect(region(page, 'Into the page')).not.toContainText('on-my-own');
  await page.getByRole('combobox', { name: 'Ready-made words' }).selectOption('recording-an-interview');
  await expect(page.getByRole('combobox', { name: 'Ready-made words' })).toBeFocused();
  await page.getByRole('button', { name: 'More settings' }).click();
  await field(page, 'Title').fill('Your voice');
  await expect(desktop(page).getByRole('heading', { name: 'Your voice' })).toBeVisible();
  await expect(page.getByText('Nothing to put right.', { exact: false }).first()).toBeVisible();
});

test('HTML that works without JavaScript is the same as a server renders', async ({ page }) => {
  const built = '../dist/hydrate/index.mjs';
  const { renderToString } = (await import(built)) as typeof import('../dist/hydrate/index');
  const plain = await region(page, 'Into the page').textContent();
  await page.getByRole('radio', { name: 'Ready HTML: works without JavaScript' }).check();
  await expect(region(page, 'Into the page')).toContainText('<template shadowrootmode="open">');
  const { html } = await renderToString(plain ?? '', { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: false, prettyHtml: false });
  // The server counts its renderings.
  const withoutCount = (text: string | null): string => (text ?? '').replace(/ (?:s-id|c-id)="[^"]*"|<!--[^>]*-->/g, '');
  expect(withoutCount(await region(page, 'Into the page').textContent())).toBe(withoutCount(html));
  await expect(page.getByText('needs the nonce of your page', { exact: false })).toBeVisible();
  await expect(region(page, 'For the security officer')).toContainText("style-src 'self' 'sha256-");
});

test('what is answered in the preview is not sent', async ({ page }) => {
  await phone(page).getByRole('radio', { name: 'Sometimes' }).check();
  await phone(page).getByRole('button', { name: 'Send my answer' }).click();
  await expect(phone(page).getByText('Thank you. We have your answer.')).toBeVisible();
  await page.getByRole('radio', { name: /^Reading bar/ }).check();
  await page.getByRole('combobox', { name: 'Remember the choice' }).selectOption('device');
  await phone(page).getByRole('switch', { name: 'Easy words' }).click();
  await expect(phone(page).getByText('You can tell us what you want.')).toBeVisible();
});

test('by keyboard alone: pick, write, pass the previews, copy', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the code' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Consent form/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^I statement:/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 'The statement')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('I choose when.');
  await expect(field(page, 'The statement')).toBeFocused();
  // Through all that follows, and out of both frames again; nothing is a trap.
  const copy = page.getByRole('button', { name: 'Copy the code for the page' });
  const frames = new Set<string>();
  for (let presses = 0; presses < 90 && !(await copy.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)); presses++) {
    await page.keyboard.press('Tab');
    frames.add(await page.evaluate(() => (document.activeElement instanceof HTMLIFrameElement ? document.activeElement.title : '')));
  }
  expect([...frames].filter(Boolean)).toEqual(['On a phone', 'On a desktop']);
  await page.keyboard.press('Enter');
  await expect(page.locator('#status')).toHaveText('Copied: the code for the page.');
  expect(await clipboard(page)).toContain('I choose when.');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('region', { name: 'Into the page', exact: true })).toBeFocused();
});

test('“Start again” brings the example back', async ({ page }) => {
  await field(page, 'The statement').fill('I forgot.');
  await page.getByRole('button', { name: 'Start again with the example' }).click();
  await expect(field(page, 'The statement')).toHaveValue('I choose who comes into my home to support me.');
});

/** What reaches past the sides of the window. */
const spills = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const isOut = ({ left, right }: DOMRect): boolean => left < -1 || right > innerWidth + 1;
    const parts = [...document.querySelectorAll('main *')].filter((part) => isOut(part.getBoundingClientRect()));
    return [`${document.documentElement.scrollWidth} px wide`, ...parts.map(({ outerHTML }) => outerHTML.slice(0, 100))];
  });

const themes = isWholeRun ? ['light', 'dark', 'light more-contrast', 'dark more-contrast', 'light calm', 'dark calm'] : ['light', 'dark more-contrast'];

for (const [dir, some] of [
  ['ltr', themes],
  ['rtl', ['light']],
] as const)
  test(`axe finds nothing, and nothing spills at 320 px, ${dir}, ${some.length} themes`, async ({ page }) => {
    test.slow();
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    for (const theme of some) {
      await page.emulateMedia({ colorScheme: theme.startsWith('dark') ? 'dark' : 'light' });
      await page.evaluate((look) => (document.documentElement.dataset.coTheme = look), theme);
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode()
        .analyze();
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
    }
    for (const width of [1024, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await spills(page), `${width} px`).toEqual([]);
    }
  });
