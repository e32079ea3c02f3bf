/** Script tags in a page that exists already: the auto-loader, two of everything, hashes, and the room that is kept. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { holdBack } from './hold-back';
import { openWatchingShifts } from './shifts';
import { addPage, strictPolicy } from './site';
import { inEachRun, speedOf } from './speeds';
import { expect, test } from './test';

const statement = 'I choose who comes into my home to support me.';
const card = `<co-i-statement name="home" action="/answers">${statement}</co-i-statement>`;
const { files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as { files: Readonly<Record<string, string>> };
const isFromKit = (url: URL): boolean => url.pathname.startsWith('/cdn/kit/');

const answer = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
};

test.describe('the auto-loader', () => {
  test('asks for all that the first HTML needs in one round, and for nothing else', inEachRun, async ({ page, site }) => {
    const asked: string[] = [];
    let release = (): void => undefined;
    const all = new Promise<void>((resolve) => (release = resolve));
    // Nothing arrives before everything was requested, so a chain of requests would stop.
    await page.route(isFromKit, async (route) => {
      asked.push(new URL(route.request().url()).pathname.replace(/^.*\/|(-[A-Z0-9]{4})?\.js$/g, ''));
      if (asked.length === 5) release();
      await all;
      await route.continue();
    });
    await page.goto(
      addPage(site, '/page', `${card}<co-reading-bar></co-reading-bar><co-unknown>Words.</co-unknown><div data-co="notice">Closed.</div>`, ['/cdn/kit.js']),
      {
        waitUntil: 'commit',
      },
    );
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toBeVisible();
    await expect(page.locator('co-notice')).toHaveText('Closed.');
    await expect(page.getByText('Words.', { exact: true })).toBeVisible();
    expect(asked.sort()).toEqual(['co-i-statement', 'co-notice', 'co-reading-bar', 'placements', 'runtime']);
  });

  test('loads what is added later', inEachRun, async ({ page, site }) => {
    await page.goto(addPage(site, '/page', '<p>Nothing yet.</p>', ['/cdn/kit.js']));
    await page.evaluate((words) => {
      const added = Object.assign(document.createElement('co-i-statement'), { textContent: words });
      added.setAttribute('name', 'home');
      added.setAttribute('action', '/answers');
      document.querySelector('main')?.append(added);
    }, statement);
    await answer(page);
  });

  test('works with a nonce instead of addresses, in every language', inEachRun, async ({ page, site }) => {
    site.policy = strictPolicy.replace("script-src 'self'", "script-src 'nonce-abc'");
    site.pages.set('/page', `<!doctype html><html lang="cy"><title>Page</title><script type="module" nonce="abc" src="/cdn/kit.js"></script>${card}`);
    await page.goto(`${site.url}/page`);
    await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
  });

  test('draws a tool in its own language at once, even after a tool in another language', async ({ page, site }) => {
    await page.addInitScript(() => {
      void customElements.whenDefined('co-reading-bar').then(() =>
        // The bar is drawn in the microtask after this one.
        requestAnimationFrame(() => (document.title = [...document.querySelectorAll('co-reading-bar')].map((bar) => bar.shadowRoot?.textContent).join())),
      );
    });
    const release = await holdBack(page, /\/kit\/cy-/);
    const arrived = Promise.all(['runtime-', 'co-reading-bar.'].map((name) => page.waitForResponse((response) => response.url().includes(`/${name}`))));
    const bar = '<co-reading-bar></co-reading-bar>';
    await page.goto(addPage(site, '/page', `${bar}<div lang="cy">${bar}</div>`, ['/cdn/kit.js']));
    // All but the language is here, and has had the time to be used.
    for (const response of await arrived) await page.evaluate(async (url) => (await fetch(url)).text(), response.url());
    expect(await page.title()).toBe('A page');
    release();
    await expect(page).toHaveTitle(/Easy words.*Geiriau hawdd/);
  });

  test('a file that does not come is named, and the words of the page stay', async ({ page, site, console }) => {
    await page.route(isFromKit, (route) => route.abort());
    await page.goto(addPage(site, '/page', card, ['/cdn/kit.js']));
    await expect.poll(() => console.join('\n')).toContain('<co-i-statement> was not loaded. Is kit/ beside kit.js?');
    await expect(page.getByText(statement)).toBeVisible();
  });
});

test.describe('two on one page', () => {
  for (const [what, scripts, note] of [
    ['the auto-loader twice', ['/cdn/kit.js', '/cdn/kit.js?again'], /^info: kit\.js \S+: \S+ came first\.$/],
    ['a tool twice', ['/cdn/i-statement.js', '/cdn/i-statement.js?again'], /^info: <co-i-statement> was there already\.$/],
    ['a tool, and the auto-loader', ['/cdn/i-statement.js', '/cdn/kit.js'], undefined],
    ['two tools that bring the same part', ['/cdn/easy-read.js', '/cdn/reading-bar.js', '/cdn/i-statement.js'], undefined],
    ['one version and another', ['/cdn/i-statement.js', '/older.js'], /^info: <co-i-statement> was there already\.$/],
  ] as const) {
    test(`${what}: the first stays, without an error`, async ({ page, site, console }) => {
      site.pages.set('/older.js', readFileSync('dist/cdn/i-statement.js', 'utf8').replaceAll('Send my answer', 'Send it'));
      await page.route('**/older.js', async (route) => route.fulfill({ body: site.pages.get('/older.js') ?? '', contentType: 'text/javascript' }));
      await page.goto(addPage(site, '/page', card, scripts));
      await answer(page);
      expect(site.answers).toHaveLength(1);
      expect(console.filter((message) => /error|warning/.test(message))).toEqual([]);
      if (note) await expect.poll(() => console.filter((message) => note.test(message))).toHaveLength(1);
    });
  }
});

test.describe('an element in another, each from its own file', () => {
  const pairs = {
    'agenda': ['agenda-item', '<h2 slot="title">Together</h2><co-agenda-item kind="talk" late><time slot="time">10:00</time> The bus</co-agenda-item>'],
    'consent-form': [
      'consent-item',
      '<co-consent-item name="film">You can film me.<span slot="easy">Film me</span></co-consent-item><co-consent-controller contact-email="a@b.example">A charity</co-consent-controller>',
    ],
    'comment': ['help', '<co-help slot="help"><co-help-contact kind="now">The police<span slot="hours">Always</span></co-help-contact></co-help>What is it?'],
    'help': ['help-contact', '<co-help-contact kind="urgent">A nurse<span slot="hours">Always</span></co-help-contact>'],
    'ideas': ['idea', '<h2 slot="title">What is missing?</h2><co-idea id="bus" agreed="20">A bus home</co-idea>'],
    'i-statement-set': ['i-statement-item', '<co-i-statement-item statement-id="one">I choose.<span slot="easy">I say</span></co-i-statement-item>'],
  } as const;
  for (const [outer, [inner, content]] of Object.entries(pairs)) {
    test(`co-${inner} in co-${outer} is the same, whichever comes first`, async ({ page, site }) => {
      const html = `<co-${outer} words="easy" open layout="page" without="understood" organisation="Anytown" name="it" report-href="/r" take-back-href="/t">${content}</co-${outer}>`;
      const shown = async (first: string, then: string): Promise<string> => {
        await page.goto(addPage(site, '/page', html, [`/cdn/${first}.js`]));
        await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild, `co-${first}`);
        await page.evaluate(async (path) => {
          await import(path);
        }, `/cdn/${then}.js`);
        await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild, `co-${then}`);
        return page.locator('main').ariaSnapshot();
      };
      const expected = await shown(outer, inner);
      expect(expected.length).toBeGreaterThan(100);
      expect(await shown(inner, outer)).toBe(expected);
    });
  }
});

test.describe('hashes', () => {
  test('each file has its own', () => {
    expect(Object.keys(files).length).toBeGreaterThan(50);
    for (const [path, hash] of Object.entries(files)) {
      expect(hash, path).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/cdn/${path}`))
          .digest('base64')}`,
      );
    }
  });

  const tag = (name: string): string => `<script type="module" src="/cdn/${name}" integrity="${files[name]}" crossorigin="anonymous"></script>`;
  const show = async (page: Page, url: string, path: string, html: string, pages: Map<string, string>): Promise<void> => {
    pages.set(path, `<!doctype html><html lang="en"><title>Page</title>${html}`);
    await page.goto(url + path);
  };

  for (const name of ['i-statement.js', 'i-statement.cy.js', 'consent-form.js'] as const) {
    test(`${name} is all that runs: a policy that allows its hash only is enough`, async ({ page, site }) => {
      site.policy = strictPolicy.replace("script-src 'self'", `script-src '${files[name]}'`);
      const form =
        '<co-consent-form name="story" organisation="Anytown Council" contact-email="a@b.example" privacy-href="/p" text-version="3" keep-until="2031-12-31"><co-consent-item name="film" required>You can film me.</co-consent-item></co-consent-form>';
      await show(page, site.url, '/page', tag(name) + (name === 'consent-form.js' ? form : card), site.pages);
      if (name === 'consent-form.js') await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
      else await answer(page);
    });
  }

  test('a file that was changed does not run', async ({ page, site, console }) => {
    await page.route('**/cdn/i-statement.js', async (route) =>
      route.fulfill({ body: `${readFileSync('dist/cdn/i-statement.js', 'utf8')};`, contentType: 'text/javascript' }),
    );
    await show(page, site.url, '/page', tag('i-statement.js') + card, site.pages);
    await expect.poll(() => console.join('\n')).toMatch(/integrity/i);
    expect(await page.evaluate(() => customElements.get('co-i-statement'))).toBeUndefined();
  });

  test('the parts of the auto-loader are held by an import map: a changed one does not run, the others do', async ({ page, site, console }) => {
    const parts = Object.fromEntries(Object.entries(files).flatMap(([path, hash]) => (path.startsWith('kit/') ? [[`/cdn/${path}`, hash]] : [])));
    const map = JSON.stringify({ integrity: parts });
    const allowed = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
    site.policy = strictPolicy.replace("script-src 'self'", `script-src 'self' ${allowed}`);
    await page.route('**/cdn/kit/tools-*/co-notice.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};` });
    });
    await show(page, site.url, '/page', `<script type="importmap">${map}</script>${tag('kit.js')}${card}<co-notice>Closed.</co-notice>`, site.pages);
    await answer(page);
    await expect.poll(() => console.join('\n')).toContain('<co-notice> was not loaded.');
    expect(await page.evaluate(() => customElements.get('co-notice'))).toBeUndefined();
  });
});

test.describe('with fouc.css nothing moves when the script loads', () => {
  const placings = {
    'an element': card,
    'a div': `<div data-co="i-statement" data-name="home">${statement}</div>`,
    'a link': '<a href="/feedback#co-i-statement?name=home">I choose who comes into my home.</a>',
    'a card that asks who answers': card.replace('name=', 'ask-who name='),
    'a consent form':
      '<co-consent-form name="story" organisation="Anytown Council" contact-email="a@b.example" privacy-href="/p" text-version="3" keep-until="2031-12-31"><p slot="why">So that others learn.</p><co-consent-item name="film" required>You can film me.</co-consent-item></co-consent-form>',
  };
  for (const [name, html] of Object.entries(placings)) {
    for (const [index, width] of [320, 520, 1000].entries()) {
      test(`${name}, at ${width} px`, speedOf(index), async ({ page, site }) => {
        const head =
          '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/cdn/fouc.css">';
        const script = '<script type="module" src="/cdn/kit.js" data-action="/answers"></script>';
        site.pages.set('/page', `<!doctype html><html lang="en">${head}${script}<main>${html}<p>Below.</p></main>`);
        // As high as the page, so that any movement below is seen.
        await page.setViewportSize({ width, height: 1600 });
        await openWatchingShifts(page, `${site.url}/page`);
        await expect(page.getByRole('button', { name: /Send my answer|Start/ })).toBeVisible();
        expect(await page.evaluate(() => window.violations)).toEqual([]);
      });
    }
  }
});

test('fouc.css keeps no space for a link that is not ours, and puts one that stays a link back into its line', async ({ page, site }) => {
  const links = ['#co-i-statement', '/docs#co-i-statement-props', 'https://other.example/#co-i-statement'].map((href) => `<p><a href="${href}">Words</a></p>`);
  const ours = '<p>Words <a href="/feedback#co-i-statement?name=home">and a link</a></p>';
  const head = '<meta charset="utf-8"><link rel="stylesheet" href="/cdn/fouc.css">';
  site.pages.set('/page', `<!doctype html><html lang="en"><title>Page</title>${head}<main>${links.join('')}${ours}</main>`);
  await page.goto(`${site.url}/page`);
  for (const link of await page.getByRole('link', { name: 'Words' }).all()) expect((await link.boundingBox())?.height).toBeLessThan(40);
  const kept = page.getByRole('link', { name: 'and a link' });
  expect((await kept.boundingBox())?.height).toBeGreaterThan(400);
  // The four seconds, at once.
  await kept.evaluate((link) => link.getAnimations().forEach((animation) => animation.finish()));
  await expect(kept).toHaveCSS('display', 'inline');
});
