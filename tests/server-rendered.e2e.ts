/** What a server sends. It can be read and used without JavaScript, and is shown once when the script loads. */
import type { Locator, Page } from '@playwright/test';
import { holdBack } from './hold-back';
import type { AnswerEnvelope } from '../src/answers/envelope';
import { components } from './all-examples';
import { answers, render } from './from-server';
import { openedOf, speedFor } from './pilots';
import { openWatchingShifts } from './shifts';
import { expect, test } from './test';

/** Whether a button is the title of a part that is open already. */
const isTitle = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => {
    const id = element.ariaExpanded === null ? null : element.getAttribute('aria-controls');
    const region = id && (element.getRootNode() as ShadowRoot).getElementById(id);
    return Boolean(region && region.checkVisibility({ contentVisibilityAuto: true }));
  });

for (const component of components) {
  test(`${component}: a server renders each of its examples`, speedFor(component), async () => {
    test.slow();
    for (const { name, example } of openedOf(component)) {
      const rendered = await render(example.html);
      expect(rendered, name).toContain('<template shadowrootmode="open"');
      expect(rendered, name).toMatch(/class="[^"]*\broot\b/);
    }
  });
}

test('what the page gives to slots counts on a server, too', async () => {
  expect(await render('<co-text name="n">Your name <span slot="hint">A hint.</span></co-text>')).toContain('<slot name="hint"');
  expect(await render('<co-notice><h2 slot="title">A title</h2>Words.</co-notice>')).toContain('<slot name="title"');
});

test.describe('the I statement card from a server', () => {
  const statement = 'I choose who comes into my home to support me.';
  const served = `<co-i-statement name="home" ask-who action="/answers">${statement}</co-i-statement>`;
  // The server's styles are inline; the policy of such a page names a nonce.
  test.beforeEach(({ site }) => void (site.policy = ''));

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('can be read, answered and sent', async ({ page, site }) => {
      site.pages.set('/served', await render(served));
      await page.goto(`${site.url}/served`);
      await expect(page.getByRole('group', { name: statement })).toBeVisible();
      await page.getByRole('radio', { name: 'Me, with help' }).check();
      await page.getByRole('radio', { name: 'Sometimes' }).check();
      await page.getByRole('textbox', { name: 'Tell us more' }).fill('At weekends.');
      await page.getByRole('button', { name: 'Send my answer' }).click();
      await page.waitForURL('**/answers');
      const fields = new URLSearchParams(site.answers[0]?.body);
      expect(Object.fromEntries(fields)).toEqual({
        'home': 'sometimes',
        'home-more': 'At weekends.',
        'home-who': 'me-with-help',
        'home-leave-empty': '',
      });
    });
  });

  test('what a person did before the script loaded stays, with the focus', async ({ page, site }) => {
    const release = await holdBack(page, '**/cdn/i-statement.js');
    site.pages.set('/slow', await render(served, '<script type="module" src="/cdn/i-statement.js"></script>'));
    await page.goto(`${site.url}/slow`, { waitUntil: 'commit' });
    await page.getByRole('radio', { name: 'Me, with help' }).check();
    await page.getByRole('radio', { name: 'Sometimes' }).check();
    const text = page.getByRole('textbox', { name: 'Tell us more' });
    await text.fill('At week');
    release();
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(text).toBeFocused();
    await text.pressSequentially('ends.');
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
    expect(JSON.parse(site.answers[0]?.body ?? '')).toMatchObject({ answer: { value: 'sometimes', more: 'At weekends.' }, answeredBy: 'me-with-help' });
  });

  test('makes the same envelope without JavaScript as with it', async ({ page, site }) => {
    site.pages.set('/with', `<!doctype html><html lang="en"><script type="module" src="/cdn/i-statement.js"></script>${served}</html>`);
    const answer = async (page: Page): Promise<void> => {
      await page.getByRole('radio', { name: 'Me, with help' }).check();
      await page.getByRole('radio', { name: 'Sometimes' }).check();
      await page.getByRole('textbox', { name: 'Tell us more' }).fill('At weekends.\nAnd on Fridays.');
      await page.getByRole('button', { name: 'Send my answer' }).click();
    };
    await page.clock.install();
    await page.goto(`${site.url}/with`);
    await page.getByRole('group', { name: statement }).waitFor();
    await page.clock.runFor(5000);
    await answer(page);
    await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
    const { id, at, ...withScript } = JSON.parse(site.answers[0]?.body ?? '') as AnswerEnvelope;

    const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
    const other = (await plain?.newPage()) as typeof page;
    site.pages.set('/served', await render(served));
    await other.goto(`${site.url}/served`);
    await answer(other);
    await other.waitForURL('**/answers');
    await plain?.close();
    const made = answers.envelopeFromForm(new URLSearchParams(site.answers[1]?.body), { name: 'home', question: { text: statement } });
    expect(made).toEqual({ ...withScript, id: made?.id, at: made?.at });
    expect([typeof id, typeof at]).toEqual(['string', 'string']);
  });

  test('with script it is shown once, works, and nothing moves', async ({ page, site, console }) => {
    const script = '<script type="module" src="/cdn/i-statement.js"></script>';
    site.pages.set('/served', await render(`<co-i-statement name="home" action="/answers">${statement}</co-i-statement>`, script));
    await openWatchingShifts(page, `${site.url}/served`);
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(page.getByRole('radio')).toHaveCount(5);
    await expect(page.getByRole('group', { name: statement })).toHaveCount(1);
    await page.getByRole('radio', { name: 'Sometimes' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByText('Thank you. We have your answer.')).toBeFocused();
    expect(site.answers[0]?.body).toContain('"value":"sometimes"');
    expect(console.filter((message) => /error|warning/.test(message))).toEqual([]);
  });
});

test.describe('easy read from a server', () => {
  const region =
    '<co-easy-read><div slot="standard"><h2>Your rights</h2>The usual words.</div><div slot="easy"><h2>Your rights, easy</h2><co-easy-block picture="talk">You can say it.</co-easy-block></div></co-easy-read>';
  test.beforeEach(({ site }) => void (site.policy = ''));

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('both versions are read, each under its heading, and there is no switch that does nothing', async ({ page, site }) => {
      site.pages.set('/served', await render(region));
      await page.goto(`${site.url}/served`);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Your rights', 'Your rights, easy']);
      await expect(page.getByText('The usual words.')).toBeVisible();
      await expect(page.getByText('You can say it.')).toBeVisible();
      await expect(page.locator('co-easy-block svg')).toBeVisible();
      await expect(page.getByRole('switch')).toHaveCount(0);
    });
  });

  test('with script one version is shown, and nothing moves', async ({ page, site }) => {
    const scripts = ['easy-read', 'easy-block'].map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('');
    site.pages.set('/served', await render(region, scripts));
    await openWatchingShifts(page, `${site.url}/served`);
    await page.waitForFunction(() => customElements.get('co-easy-read') && customElements.get('co-easy-block'));
    await expect(page.getByText('You can say it.')).toBeHidden();
    await page.getByRole('switch', { name: 'Easy words' }).click();
    await expect(page.getByText('You can say it.')).toBeVisible();
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });

  for (const [width, bar] of [
    [320, '<co-reading-bar></co-reading-bar>'],
    [500, '<co-reading-bar></co-reading-bar>'],
    [1000, '<co-reading-bar></co-reading-bar>'],
    [500, ''],
  ] as const) {
    test(`not from a server: with fouc.css nothing moves when the scripts load, at ${width} px, ${bar ? 'with' : 'without'} a bar`, async ({ page, site }) => {
      const scripts = ['reading-bar', 'easy-read', 'easy-block'].map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('');
      const head = `<meta charset="utf-8"><link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/cdn/fouc.css">${scripts}`;
      const marked = '<p data-co-words="standard">Usual.</p><p data-co-words="easy">Easy.</p>';
      site.pages.set('/unserved', `<!doctype html><html lang="en">${head}<main>${bar}${marked}${region}<p>Below.</p></main></html>`);
      await page.setViewportSize({ width, height: 900 });
      await openWatchingShifts(page, `${site.url}/unserved`);
      await expect(page.getByRole('switch')).toHaveCount(bar ? 3 : 1);
      await expect(page.getByText('Easy.', { exact: true })).toBeHidden();
      expect(await page.evaluate(() => window.violations)).toEqual([]);
    });
  }
});

test('a consent form: read without JavaScript, asked once with it, and with the same proof as without a server', async ({ page, site }) => {
  site.policy = '';
  const script = '<script type="module" src="/cdn/consent-form.js"></script>';
  const form = `<co-consent-form name="story" organisation="Anytown Council" contact-email="a@b.example" privacy-href="/privacy" text-version="3" keep-until="2031-12-31" layout="page" without="understood" action="/answers"><p slot="why">So that <b>other</b> people learn.</p><co-consent-item name="video" required>You can film me.</co-consent-item></co-consent-form>`;
  site.pages.set('/served', await render(form, script));
  site.pages.set('/plain', `<!doctype html><html lang="en">${script}${form}</html>`);
  const hashes: string[] = [];
  for (const path of ['/served', '/plain']) {
    await page.goto(site.url + path);
    await page.waitForFunction(() => customElements.get('co-consent-form') !== undefined);
    await expect(page.getByRole('group', { name: 'You can film me.' })).toHaveCount(1);
    await page.getByRole('radio', { name: 'No' }).check();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(page.getByText('You said no.')).toBeVisible();
    const { answer } = JSON.parse(site.answers.at(-1)?.body ?? '') as AnswerEnvelope<{ record: { wording: { hash: string } } }>;
    hashes.push(answer.record.wording.hash);
  }
  expect(hashes[0]).toBe(hashes[1]);

  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const other = (await plain?.newPage()) as typeof page;
  await other.goto(`${site.url}/served`);
  await expect(other.getByText('So that other people learn.')).toBeVisible();
  await expect(other.getByText('You can film me.')).toBeVisible();
  await expect(other.getByRole('link', { name: 'a@b.example' })).toBeVisible();
  // Nothing can be answered without a proof.
  await expect(other.locator('input, button')).toHaveCount(0);
  await plain?.close();
});

test('a card in another language: rendered, and its post without JavaScript understood', async () => {
  await import(new URL('../dist/language/cy.js', import.meta.url).href);
  expect(await render('<div lang="cy"><co-i-statement name="home">Fi sy’n dewis.</co-i-statement></div>')).toContain('Anfon fy ateb');
  const asked = { name: 'home', question: { text: 'Fi sy’n dewis.' }, lang: 'cy' };
  expect(answers.envelopeFromForm(new URLSearchParams({ home: 'sometimes' }), asked)?.answer).toEqual({ value: 'sometimes', words: 'Weithiau' });
});

test.describe('what needs JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ site }) => void (site.policy = ''));

  test('is not shown without it: switches, buttons that read out, and every other button that sends nothing', async ({ page, site }) => {
    test.setTimeout(600_000);
    for (const component of components)
      for (const { name, example } of openedOf(component)) {
        site.pages.set('/served', (await render(example.html)).replace('<html ', '<html data-co-reading="listen" '));
        await page.goto(`${site.url}/served`);
        for (const part of await page.getByRole('switch').or(page.getByRole('button')).all())
          if (!(await isTitle(part))) await expect(part, `${component}, ${name}`).not.toHaveAttribute('type', 'button');
      }
  });

  test('a consent form has a heading for each question, says what it is for, promises no code, and says what can be done', async ({ page, site }) => {
    const items = '<co-consent-item name="film" purpose="so that people can see you" shared-with="our visitors">You can film me.</co-consent-item>';
    const attributes =
      'name="story" organisation="Anytown Council" contact-email="a@anytown.example" privacy-href="/privacy" text-version="3" keep-until="2031-12-31"';
    site.pages.set('/served', await render(`<co-consent-form ${attributes}>${items}</co-consent-form>`));
    await page.goto(`${site.url}/served`);
    await expect(page.getByText('You need JavaScript to answer here.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'You can film me.' })).toBeVisible();
    await expect(page.getByText('so that people can see you')).toBeVisible();
    await expect(page.getByText('We share it with our visitors.')).toBeVisible();
    await expect(page.getByText(/you get a code/)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'a@anytown.example' })).toBeVisible();
  });
});
