/** Words in other languages, and the page's own: in the nearest language, live, and in every way that the kit is loaded. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

const card = (attributes = ''): string => `<co-i-statement name="home" ${attributes}>I choose who comes into my home.</co-i-statement>`;
const scripts = ['/cdn/i-statement.js', '/words.js'];

test('a card speaks the nearest language, and says so where the page speaks another', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/words', `<div lang="cy">${card()}</div><div lang="fr">${card()}</div>`, scripts));
  await expect(page.locator('[lang=cy]').getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
  await expect(page.locator('[lang=cy] co-i-statement .root')).not.toHaveAttribute('lang');
  // No French: English words, which are marked as such.
  await expect(page.locator('[lang=fr]').getByRole('button', { name: 'Send my answer' })).toBeVisible();
  await expect(page.locator('[lang=fr] co-i-statement .root')).toHaveAttribute('lang', 'en-GB');
});

test('it follows the page when its language changes, and keeps a half-written answer', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/words', card(), scripts));
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('textbox', { name: 'Tell us more' }).fill('At week');
  await page.evaluate(() => (document.documentElement.lang = 'cy'));
  await expect(page.getByRole('radio', { name: 'Weithiau' })).toBeChecked();
  const text = page.getByRole('textbox', { name: 'Dywedwch fwy wrthon ni' });
  await expect(text).toHaveValue('At week');
  await expect(text).toBeFocused();
  await page.evaluate(() => document.documentElement.setAttribute('data-co-reading', 'easy no-pictures'));
  await expect(text).toHaveValue('At week');
  await expect(text).toBeFocused();
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
  await expect(page.getByRole('radio', { name: 'أحيانًا' })).toBeChecked();
});

test('an error that is shown is shown in the other language', inEachRun, async ({ page, site }) => {
  await page.goto(
    addPage(
      site,
      '/words',
      `<form><co-error-summary></co-error-summary><co-text name="a" required>A</co-text><co-choices name="b" required>B<co-choice value="1">One</co-choice><co-choice value="2">Two</co-choice></co-choices><button>Send</button></form>`,
      ['/cdn/error-summary.js', '/cdn/text.js', '/cdn/choices.js', '/words.js'],
    ),
  );
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('link', { name: 'Choose an answer.' })).toBeVisible();
  await page.evaluate(() => (document.documentElement.lang = 'cy'));
  await expect(page.getByRole('link')).toHaveText(['Ysgrifennwch eich ateb.', 'Dewiswch ateb.']);
  await expect(page.locator('co-text .error-words')).toContainText('Gwall: Ysgrifennwch eich ateb.');
});

test('the language is found, and followed, across the shadow roots of the page', async ({ page, site }) => {
  await page.goto(addPage(site, '/words', `<div id="outer" lang="en"></div>`, scripts));
  await page.evaluate(() => {
    const host = document.getElementById('outer') as HTMLElement;
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
    inner.lang = 'cy';
    const card = Object.assign(document.createElement('co-i-statement'), { textContent: 'I choose.' });
    card.setAttribute('name', 'home');
    inner.attachShadow({ mode: 'open' }).append(card);
  });
  await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
  await page.evaluate(() => document.getElementById('outer')?.shadowRoot?.querySelector('section')?.setAttribute('lang', 'ar'));
  await expect(page.getByRole('button', { name: 'أرسل إجابتي' })).toBeVisible();
});

test('the envelope says which words and which language the person saw', async ({ page, site }) => {
  const statement = `<co-i-statement name="home" action="/answers">I choose who comes into my home.<span slot="easy">I choose who helps me.</span></co-i-statement>`;
  await page.goto(addPage(site, '/words', statement, scripts));
  await page.evaluate(() => {
    document.documentElement.lang = 'cy';
    document.documentElement.setAttribute('data-co-reading', 'easy');
  });
  await page.getByRole('radio', { name: 'Weithiau' }).check();
  await page.getByRole('button', { name: 'Anfon fy ateb' }).click();
  await expect(page.getByText('Diolch.')).toBeVisible();
  expect(JSON.parse(site.answers[0]?.body ?? '')).toMatchObject({
    lang: 'cy',
    question: { text: 'I choose who helps me.', register: 'easy' },
    answer: { value: 'sometimes', words: 'Weithiau' },
  });
});

test('counts are said by the rules of the language', async ({ page, site }) => {
  await page.goto(addPage(site, '/words', `<div lang="ar" dir="rtl"><co-i-statement name="a" more-limit="5">أنا أختار.</co-i-statement></div>`, scripts));
  const text = page.getByRole('textbox');
  for (const [written, count] of [
    ['1234', 'بقي لك حرف واحد.'],
    ['1234567', 'كلماتك أطول من الحد بحرفين.'],
  ] as const) {
    await text.fill(written);
    await expect(page.locator('[aria-live]').filter({ hasText: count })).toBeVisible();
  }
});

test.describe('the page’s own words', () => {
  const own = '/cdn/language.js';
  test('for one tool alone', async ({ page, site }) => {
    await page.goto(addPage(site, '/words', `${card()}<co-reading-bar></co-reading-bar>`, [...scripts, '/cdn/reading-bar.js']));
    await page.evaluate(async (address) => {
      const { setMessages } = (await import(address)) as typeof import('../src/language/locales');
      setMessages({ print: 'On paper', tools: { 'reading-bar': { print: 'Print the page' } } });
    }, own);
    await expect(page.getByRole('button', { name: 'Print the page' })).toBeVisible();
    await page.getByRole('radio', { name: 'Sometimes' }).check();
    await page.locator('co-i-statement').evaluate((element) => element.addEventListener('coSubmit', (event) => event.preventDefault()));
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.locator('co-i-statement').evaluate((element) => (element as HTMLCoIStatementElement).confirmSent());
    await expect(page.getByRole('button', { name: 'On paper' })).toBeVisible();
  });

  test('for every element, now and later, for a language and a register', async ({ page, site }) => {
    await page.goto(addPage(site, '/words', card() + card('words="easy"'), scripts));
    await page.evaluate(async (address) => {
      const { setMessages } = (await import(address)) as typeof import('../src/language/locales');
      setMessages({ send: 'Post it', always: 'Always' });
      setMessages({ send: 'Post it now' }, 'en', 'easy');
      setMessages({ send: 'Postio' }, 'cy-GB');
    }, own);
    await expect(page.getByRole('button', { name: 'Post it', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Post it now' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Always', exact: true })).toHaveCount(2);
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toHaveCount(2);
    await page.evaluate(() => (document.documentElement.lang = 'cy'));
    await expect(page.getByRole('button', { name: 'Postio' })).toHaveCount(2);
    await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('co-i-statement')?.cloneNode(true) as Node));
    await expect(page.getByRole('button', { name: 'Postio' })).toHaveCount(3);
  });

  test('set before the card’s script is there', async ({ page, site }) => {
    site.pages.set('/own.js', `import { setMessages } from '${own}'; setMessages({ send: 'Post it' });`);
    await page.goto(addPage(site, '/words', card(), ['/own.js', '/cdn/i-statement.js']));
    await expect(page.getByRole('button', { name: 'Post it' })).toBeVisible();
  });

  test('for one element, by its property', async ({ page, site }) => {
    await page.goto(addPage(site, '/words', card('id="one"') + card(), scripts));
    await page.locator('#one').evaluate((element) => Object.assign(element, { messages: { send: 'Post it' } }));
    await expect(page.getByRole('button', { name: 'Post it' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Send my answer' })).toHaveCount(1);
  });

  test('a language that the kit has not is brought whole; a part of one is not mixed with English', async ({ page, site }) => {
    await page.goto(addPage(site, '/words', `<div lang="fr">${card()}</div>`, scripts));
    await page.evaluate(async (address) => {
      const { addLocale } = (await import(address)) as typeof import('../src/language/locales');
      addLocale('fr', { lang: 'fr', send: 'Envoyer' });
    }, own);
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeVisible();
  });
});

test('a tool in one file speaks a second language from the first moment, and asks for nothing more', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(addPage(site, '/words', `<div lang="cy">${card()}</div>${card()}`, ['/cdn/i-statement.cy.js']));
  await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send my answer' })).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual(['/cdn/i-statement.cy.js']);
});

test.describe('the auto-loader', () => {
  const isWelsh = (path: string): boolean => /\/cy-\w+\//.test(path);

  test('loads a language when the page asks for it, and no other', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addPage(site, '/words', card(), ['/cdn/kit.js']));
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeVisible();
    expect(asked.filter((path) => path.includes('/kit/'))).toHaveLength(2);
    await page.evaluate(() => (document.documentElement.lang = 'cy-GB'));
    await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
    // The words that tools share, and the card's own.
    expect(asked.filter((path) => path.includes('/kit/'))).toHaveLength(4);
    expect(asked.filter(isWelsh)).toHaveLength(2);
  });

  test('loads only the words of the tools on the page: under 2.5 kB for one card', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addPage(site, '/words', `<div lang="cy">${card()}</div>`, ['/cdn/kit.js']));
    await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
    const bytes = asked.filter(isWelsh).map((path) => brotliCompressSync(readFileSync(path.replace('/cdn/', 'dist/cdn/'))).length);
    expect(bytes).toHaveLength(2);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(2500);
  });

  test('brings the words of a tool that comes later, and those that tools share once', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addPage(site, '/words', `<div lang="cy">${card()}</div>`, ['/cdn/kit.js']));
    await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
    await page.evaluate(() => document.querySelector('[lang=cy]')?.append(document.createElement('co-reading-bar')));
    await expect(page.getByRole('switch', { name: 'Lluniau' })).toBeVisible();
    expect(
      asked
        .filter(isWelsh)
        .map((path) => path.replace(/.*\//, ''))
        .sort(),
    ).toEqual(['co-i-statement.js', 'co-reading-bar.js', 'shared.js']);
  });

  test('a link in another language, as bilingual sites have, asks for nothing', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addPage(site, '/words', `<a href="/cy" lang="cy">Cymraeg</a>${card()}`, ['/cdn/kit.js']));
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeVisible();
    expect(asked.some(isWelsh)).toBe(false);
  });

  test('shows no English first on a Welsh page', async ({ page, site }) => {
    // The language comes last, however slow it is.
    await page.route(
      (url) => isWelsh(url.pathname),
      async (route) => {
        await page.waitForFunction((count) => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/kit/')).length >= count, 2);
        await route.continue();
      },
    );
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      new MutationObserver(() =>
        document.querySelectorAll('co-i-statement').forEach(({ shadowRoot }) => seen.add(shadowRoot?.querySelector('.main')?.textContent ?? '')),
      ).observe(document, { subtree: true, childList: true });
      const watch = (): void => {
        document.querySelectorAll('co-i-statement').forEach(({ shadowRoot }) => seen.add(shadowRoot?.querySelector('.main')?.textContent ?? ''));
        requestAnimationFrame(watch);
      };
      watch();
    });
    await page.goto(addPage(site, '/words', `<div lang="cy">${card()}</div>`, ['/cdn/kit.js']));
    await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].filter(Boolean))).toEqual(['Anfon fy ateb']);
  });

  test('brings listening when it is turned on', async ({ page, site }) => {
    await page.goto(addPage(site, '/words', `<co-reading-bar></co-reading-bar>${card()}`, ['/cdn/kit.js']));
    const loaded = (): Promise<boolean> => page.evaluate(() => customElements.get('co-listen') !== undefined);
    await expect(page.getByRole('switch', { name: 'Listen' })).toBeVisible();
    expect(await loaded()).toBe(false);
    await page.getByRole('switch', { name: 'Listen' }).click();
    await expect(page.locator('co-i-statement').getByRole('button', { name: 'Listen' })).toBeVisible();
  });
});

test('every language has a file for the auto-loader, and for each tool that has words', () => {
  const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' });
  for (const lang of ['ar', 'cy']) {
    expect(files.some((file) => file.startsWith(`kit/${lang}-`))).toBe(true);
    for (const tool of ['i-statement', 'choices', 'text', 'reading-bar', 'easy-read', 'listen']) expect(files).toContain(`${tool}.${lang}.js`);
  }
});
