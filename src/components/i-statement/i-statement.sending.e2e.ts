import { readFile } from 'node:fs/promises';
import { card, element, open, received, row, send, statement, status, thanks } from '../../../tests/card';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('sending to an address', () => {
  test('the envelope holds what was asked and answered, and nothing about the person’s device', inEveryEngine, async ({ page, site }) => {
    await open(page, site, `<div lang="en-GB">${card(`name="home" statement-id="home-1" statement-version="2" action="${site.url}/answers"`)}</div>`);
    await row(page, 'Yes, always').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeFocused();
    await expect(page.getByText('HOME-7K4-QX')).toBeVisible();
    await expect(status(page)).toHaveText('Sent.');
    const { id, at, kit, verdict, ...envelope } = received(site);
    expect(envelope).toEqual({
      schema: 'coproduction-kit/answer/1',
      tool: 'co-i-statement',
      name: 'home',
      question: { id: 'home-1', version: '2', text: statement, register: 'standard' },
      answer: { value: 'always', words: 'Yes, always' },
      lang: 'en-GB',
    });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
    expect(kit).toMatch(/^\d+\.\d+\.\d+/);
    expect(verdict).toMatch(/^(likely-person|unsure)$/);
    const headers = site.answers[0]?.headers;
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': id });
    expect(Object.keys(headers ?? {})).not.toContain('referer');
    expect(Object.keys(headers ?? {})).not.toContain('cookie');
  });

  test('while it is on its way the button keeps the focus, says so, and sends once', inEveryEngine, async ({ page, site }) => {
    let finish = (): void => undefined;
    site.respond = (_, response) => void (finish = () => response.writeHead(201).end());
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    const button = page.getByRole('button', { name: 'We are sending your answer.' });
    await expect(button).toBeFocused();
    // Its words say so: as a disabled one it would be read out twice.
    await expect(button).not.toHaveAttribute('aria-disabled');
    await expect(status(page)).toHaveText('We are sending your answer.');
    await page.keyboard.press('Enter');
    await expect.poll(() => site.answers.length).toBe(1);
    finish();
    await expect(page.getByText(thanks)).toBeVisible();
    expect(site.answers).toHaveLength(1);
  });

  test('when it takes long the person is told once, and what came of it does not take them from where they write', async ({ page, site }) => {
    let finish = (): void => undefined;
    site.respond = (_, response) => void (finish = () => response.writeHead(201).end());
    await page.clock.install();
    await open(page, site, card(`name="home" action="${site.url}/answers"`) + card('name="other"', 'I have a say.'));
    await row(page, 'Sometimes').first().check();
    await page.getByRole('button', { name: 'Send my answer' }).first().click();
    await expect.poll(() => site.answers.length).toBe(1);
    await page.clock.runFor(8000);
    const slow = 'This is taking a while. Please keep this page open.';
    await expect(page.getByText(slow)).toHaveCount(2);
    await expect(page.getByText(slow).first()).toBeVisible();
    const other = page.getByRole('textbox').last();
    await other.focus();
    await page.keyboard.type('It takes me ');
    finish();
    await expect(page.getByText(thanks)).toBeVisible();
    await page.keyboard.type('a while.');
    await expect(other).toHaveValue('It takes me a while.');
    await expect(page.locator('[aria-live]').filter({ hasText: 'We have your answer.' })).toHaveCount(1);
  });

  test('an invalid address is "not sent" at once, even if a browser would answer it itself', inEveryEngine, async ({ page, site, console }) => {
    for (const action of ['data:text/plain,ok', 'https://', 'mailto:a@b.example']) {
      await open(page, site, card(`name="home" action="${action}"`));
      await row(page, 'Sometimes').check();
      await send(page);
      await expect(page.getByText('We could not send your answer.')).toBeFocused({ timeout: 10_000 });
    }
    await expect.poll(() => console.join('\n')).toContain('<co-i-statement> action: is not a path or an https: address.');
    expect(console.join('\n')).toContain('<co-i-statement> action: "https://" is not an address.');
    expect(console.filter((message) => message.startsWith('pageerror'))).toEqual([]);
  });

  test(
    'a server that refuses: everything stays, its words are shown, and the same answer goes again under the same key',
    inEveryEngine,
    async ({ page, site }) => {
      site.respond = (_, response) =>
        response.writeHead(403, { 'content-type': 'application/problem+json' }).end('{"detail":"This survey is closed until Monday."}');
      await open(page, site, card(`name="home" action="${site.url}/answers"`, `${statement}<a slot="contact" href="/contact">Ask Sam</a>`));
      await row(page, 'Sometimes').check();
      await page.getByRole('textbox').fill('It depends.');
      await send(page);
      await expect(page.getByText('We could not send your answer.')).toBeFocused();
      await expect(page.getByText('This survey is closed until Monday.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Ask Sam' })).toBeVisible();
      await expect(row(page, 'Sometimes')).toBeChecked();
      await expect(page.getByRole('textbox')).toHaveValue('It depends.');
      site.respond = undefined;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByText(thanks)).toBeVisible();
      const keys = site.answers.map(({ headers }) => headers['idempotency-key']);
      expect(keys[1]).toBe(keys[0]);
    },
  );

  test('an answer that was changed after a failure is a new answer', async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(403).end();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText('We could not send your answer.')).toBeVisible();
    site.respond = undefined;
    await row(page, 'No, never').check();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(thanks)).toBeVisible();
    const [first, second] = [received(site), received(site, 1)];
    expect(second.id).not.toBe(first.id);
    expect(second.answer.value).toBe('never');
  });

  test('a server that stumbles is asked again, and the person does not notice', async ({ page, site }) => {
    site.respond = (_, response) => {
      site.respond = undefined;
      response.writeHead(503, { 'retry-after': '0' }).end();
    };
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(site.answers).toHaveLength(2);
  });

  test('without an address nothing is posted, even if it was removed', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await element(page).evaluate((card) => card.removeAttribute('action'));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByRole('button', { name: 'We are sending your answer.' })).toBeFocused();
    await element(page).evaluate((card) => (card as HTMLCoIStatementElement).failSent());
    await expect(page.getByText('We could not send your answer.')).toBeVisible();
    expect(site.answers).toHaveLength(0);
  });

  test('on a shared computer, an answer that could not be sent can be cleared, or kept', async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(403).end();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.getByRole('textbox').fill('Private words');
    await send(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    expect((await readFile(await (await download).path())).toString()).toMatch(/Private words.*Not sent yet/);
    await expect(status(page)).toHaveText('Look for “my-answer” in your downloads. Is it not there? You can print it, or take a photo of it.');
    await page.getByRole('button', { name: 'Clear my answer without sending' }).click();
    await expect(page.getByText('Your answer is gone. We did not get it.')).toBeFocused();
    await page.getByRole('button', { name: 'Answer again' }).click();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });
});

test.describe('through the page', () => {
  test('the page takes the envelope and confirms, at once or later', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    const heard = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const events: string[] = [];
          for (const type of ['coAnswer', 'coSubmit', 'coSent']) {
            document.addEventListener(type, (event) => {
              events.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`);
              if (type === 'coSubmit') void (event.target as HTMLCoIStatementElement).confirmSent({ reference: 'A1' });
              if (type === 'coSent') resolve(events);
            });
          }
        }),
    );
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('Private words');
    await send(page);
    const [chosen, written, submitted, sent] = await heard;
    expect(chosen).toBe('coAnswer {"name":"home","value":"sometimes","written":false}');
    expect(written).toBe('coAnswer {"name":"home","value":"sometimes","written":true}');
    expect(submitted).toContain('Private words');
    expect(sent).toMatch(/^coSent \{"id":"[^"]+","reference":"A1","review":false\}$/);
    await expect(page.getByText('A1', { exact: true })).toBeVisible();
  });

  test('what the page hands over is shown as text, whatever it is', async ({ page, site }) => {
    site.policy = '';
    await open(page, site, card('name="home"'));
    await element(page).evaluate((card) => {
      const evil = {
        tag: 'p',
        attributes: { innerHTML: '<img src=x onerror="window.ran=1">' },
        children: [],
        $tag$: 'p',
        $attrs$: { innerHTML: '<img src=x onerror="window.ran=1">' },
      };
      const info = { reference: 'A1', message: evil } as unknown as { message: string };
      card.addEventListener('coSubmit', () => void (card as HTMLCoIStatementElement).confirmSent(info));
    });
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText('A1', { exact: true })).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('the page can take over from an address, and say that it failed', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await element(page).evaluate((card) =>
      card.addEventListener('coSubmit', (event) => {
        event.preventDefault();
        void (card as HTMLCoIStatementElement).failSent('Our line is down.');
      }),
    );
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText('Our line is down.')).toBeVisible();
    expect(site.answers).toHaveLength(0);
  });

  test('a late word about one answer is not taken for another, nor does nothing at all break it', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await element(page).evaluate((card) =>
      card.addEventListener('coSubmit', () => {
        const { confirmSent, failSent } = card as HTMLCoIStatementElement;
        void confirmSent.call(card, { id: 'another' });
        void failSent.call(card, null as unknown as string);
      }),
    );
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText('We could not send your answer.')).toBeVisible();
  });

  test('the page has the last word where it speaks while the card posts: it posts no more', async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(503, { 'retry-after': '1' }).end();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect.poll(() => site.answers.length).toBe(1);
    await element(page).evaluate((card) => (card as HTMLCoIStatementElement).confirmSent());
    await expect(page.getByText(thanks)).toBeVisible();
    await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
    // Twice the time that the server asked for.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    expect(site.answers).toHaveLength(1);
  });

  test('a confirmation of nothing is a mistake of the developer, and changes nothing', async ({ page, site, console }) => {
    await open(page, site, card('name="home"'));
    await element(page).evaluate((card) => (card as HTMLCoIStatementElement).confirmSent());
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeVisible();
    expect(console.join()).toContain('was called when no answer was being sent');
  });
});
