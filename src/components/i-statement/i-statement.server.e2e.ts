import { card, element, open, received, row, send, statement, status, thanks } from '../../../tests/card';
import type { Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

/** Lets the server answer once with `code` and `body`, then as it always does. */
function answerOnce(site: Site, code: number, body = '', headers: Record<string, string> = {}): void {
  site.respond = (_, response) => {
    site.respond = undefined;
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);
  };
}
const failed = 'We could not send your answer.';
const problem = (...errors: object[]): string => JSON.stringify({ type: 'about:blank', title: 'Look again', errors });

test.describe('what a server says', () => {
  test.beforeEach(async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('It depends.');
  });

  test(
    'a problem with one part: its words are next to that field, the focus goes there, and the next answer is sent',
    inEveryEngine,
    async ({ page, site }) => {
      answerOnce(site, 422, problem({ pointer: '#/answer/more', detail: 'Please leave out names of other people.' }), {
        'content-type': 'application/problem+json',
      });
      await send(page);
      const text = page.getByRole('textbox', { name: 'Tell us more' });
      await expect(text).toBeFocused();
      await expect(text).toHaveAccessibleDescription(/Error: Please leave out names of other people\./);
      await expect(status(page)).toHaveText('We do not have your answer.');
      await expect(page.getByText(failed)).toBeVisible();
      await text.fill('It depends on the day.');
      await expect(page.getByText('leave out names')).toHaveCount(0);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByText(thanks)).toBeVisible();
      expect(received(site, 1)).toMatchObject({ answer: { more: 'It depends on the day.' } });
      expect(received(site, 1).id).not.toBe(received(site).id);
    },
  );

  test('several problems: one summary leads to each; what belongs to no field is in the notice', async ({ page, site }) => {
    answerOnce(
      site,
      400,
      problem(
        { pointer: '#/answer/value', detail: 'Choose again.' },
        { pointer: '#/answer/more', detail: 'Too long.' },
        { pointer: '#/lang', detail: 'Only in Welsh.' },
      ),
    );
    await send(page);
    const summary = page.getByRole('group', { name: 'Please look at this again' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText(['How true is this for you? Choose again.', 'Tell us more: Too long.', 'Only in Welsh.']);
    await expect(row(page, 'Yes, always')).toHaveAccessibleDescription('Error: Choose again.');
    await summary.getByRole('link', { name: 'Only in Welsh.' }).click();
    await expect(page.getByText(failed)).toBeFocused();
    await expect(page.getByText('Only in Welsh.')).toHaveCount(2);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(thanks)).toBeVisible();
  });

  test('a problem with the choice: the focus is on what the person chose, not on another answer', async ({ page, site }) => {
    answerOnce(site, 422, problem({ pointer: '#/answer/value', detail: 'Choose again.' }));
    await send(page);
    await expect(row(page, 'Sometimes')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(row(page, 'Sometimes')).toBeChecked();
  });

  test('a problem with a part that is not asked for is in the notice, and two problems with one field are together', async ({ page, site }) => {
    answerOnce(site, 422, problem({ pointer: '#/answer/more', detail: 'Too long.' }, { pointer: '#/answer/more', detail: 'No names.' }));
    await send(page);
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/Error: Too long\. No names\./);
    await open(page, site, card(`name="home" more="off" ask-who action="${site.url}/answers"`));
    answerOnce(site, 422, problem({ pointer: '#/answer/more', detail: 'Say more.' }, { pointer: '#/answeredBy', detail: 'Who are you?' }));
    await row(page, 'Me').check();
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByRole('group', { name: 'Please look at this again' })).toBeFocused();
    await expect(page.getByText('Say more.')).toHaveCount(2);
    await expect(row(page, 'Me')).toHaveAccessibleDescription('Error: Who are you?');
  });

  test('the words of a server are in the language of the page (WCAG 2.2, 3.1.2)', async ({ page, site }) => {
    answerOnce(
      site,
      422,
      JSON.stringify({
        detail: 'Edrychwch eto.',
        errors: [
          { pointer: '#/answer/value', detail: 'Dewiswch eto.' },
          { pointer: '', detail: 'Cymraeg.' },
        ],
      }),
    );
    await page.evaluate(() => (document.documentElement.lang = 'cy'));
    await send(page);
    for (const words of ['Edrychwch eto.', 'Dewiswch eto.', 'Cymraeg.']) {
      await expect(page.getByText(words).first()).toBeVisible();
      const langs = await page.getByText(words).evaluateAll((parts) => parts.map((part) => part.closest('[lang]')?.getAttribute('lang')));
      expect(langs.length).toBeGreaterThan(0);
      expect(new Set(langs)).toEqual(new Set(['cy']));
    }
  });

  test('tells the person when their answer is held for review', async ({ page, site }) => {
    answerOnce(site, 202);
    await send(page);
    await expect(page.getByText('A person will read your answer before we use it.')).toBeVisible();
  });

  test('a duplicate is sent', async ({ page, site }) => {
    answerOnce(site, 409);
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
  });

  test('too many at once: it waits as long as the server asks, then sends', async ({ page, site }) => {
    answerOnce(site, 429, '', { 'retry-after': '1' });
    const began = Date.now();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(Date.now() - began).toBeGreaterThan(1000);
    expect(site.answers).toHaveLength(2);
  });

  const noThanks: readonly (readonly [what: string, code: number, body: string, headers: Record<string, string>, fix: string])[] = [
    ['a web page', 200, '<!doctype html><title>Request rejected</title>', { 'content-type': 'text/html' }, 'answers with markup, not with JSON.'],
    ['a redirect', 302, '', { location: '/card' }, 'answers with a redirect, not with JSON.'],
  ];
  for (const [what, code, body, headers, fix] of noThanks) {
    test(`${what} does not count as thanks: the person keeps the answer, and the developer is told what to do`, async ({ page, site, console }) => {
      answerOnce(site, code, body, headers);
      await send(page);
      await expect(page.getByText(failed)).toBeFocused();
      await expect(page.getByRole('textbox')).toHaveValue('It depends.');
      expect(site.answers).toHaveLength(1);
      await expect.poll(() => console.join('\n')).toContain(`<co-i-statement> action: ${fix}`);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByText(thanks)).toBeVisible();
      expect(received(site, 1).id).toBe(received(site).id);
    });
  }

  test('a reply that never ends is not read to its end', async ({ page, site }) => {
    let stop = (): void => undefined;
    site.respond = (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
      stop = () => clearInterval(timer);
      request.socket.on('close', stop);
    };
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    stop();
  });

  test('words and codes far too long are cut, and nothing breaks', async ({ page, site }) => {
    answerOnce(site, 200, JSON.stringify({ reference: 'R'.repeat(5000), message: 'M'.repeat(5000) }));
    await send(page);
    await expect(page.getByText('M'.repeat(500), { exact: true })).toBeVisible();
    await expect(page.getByText('R'.repeat(500), { exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe('how it is written', () => {
  test('as a form: the names of the fields, an id to know a repeat by, and no header that has to be allowed', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card(`name="home" ask-who encoding="form" action="${site.url}/answers"`));
    await row(page, 'Me').check();
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('A & B = 100 %');
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    const { headers, body } = site.answers[0] ?? { headers: {}, body: '', bytes: Buffer.alloc(0) };
    expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(headers['idempotency-key']).toBeUndefined();
    const { 'home-id': id, 'home-verdict': verdict, ...fields } = Object.fromEntries(new URLSearchParams(body));
    expect(fields).toEqual({ 'home': 'sometimes', 'home-who': 'me', 'home-more': 'A & B = 100 %', 'home-page': '', 'home-proof': '' });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(verdict).toMatch(/^(likely-person|unsure)$/);
  });

  test('cookies go only where the site asks for it', async ({ page, site, context }) => {
    await context.addCookies([{ name: 'session', value: 'secret', url: site.url }]);
    await open(page, site, card(`name="home" action="${site.url}/answers"`) + card(`name="other" credentials="same-origin" action="${site.url}/answers"`));
    for (const index of [0, 1]) {
      await row(page, 'Sometimes').first().check();
      await page.getByRole('button', { name: 'Send my answer' }).first().click();
      await expect(page.getByText(thanks)).toHaveCount(index + 1);
    }
    expect(site.answers.map(({ headers }) => headers.cookie)).toEqual([undefined, 'session=secret']);
  });

  test('the address of the page goes only where the site asks for it, without what may be private in it, and the person is told', async ({ page, site }) => {
    const told = 'We will know which web page you used.';
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await expect(page.getByText(told)).toHaveCount(0);
    await open(page, site, card(`name="home" include-page action="${site.url}/answers"`));
    await page.goto(`${site.url}/card?token=secret#part`);
    await expect(page.getByText(told)).toBeVisible();
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).page).toBe(`${site.url}/card`);
    expect(site.answers[0]?.headers.referer).toBeUndefined();
    expect(site.answers[0]?.body).not.toContain('secret');
  });

  test('a statement that a hostile page changes while it is sent does not change what is sent', async ({ page, site }) => {
    answerOnce(site, 503, '', { 'retry-after': '1' });
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect.poll(() => site.answers.length).toBe(1);
    await element(page).evaluate((card) => {
      card.textContent = 'Other words.';
      Object.assign(card, { value: 'never', moreText: 'Not mine.' });
    });
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site, 1)).toEqual(received(site));
    expect(received(site, 1)).toMatchObject({ question: { text: statement }, answer: { value: 'sometimes' } });
  });
});
