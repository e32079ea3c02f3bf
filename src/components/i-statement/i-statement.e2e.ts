import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { AnswerEnvelope } from '../../answers/envelope';
import { addPage, strictPolicy, type Site } from '../../../tests/site';
import { expect, test, violationsOf } from '../../../tests/test';

const statement = 'I choose who comes into my home to support me.';
const thanks = 'Thank you. We have your answer.';

const card = (attributes: string, content = statement): string => `<co-i-statement ${attributes}>${content}</co-i-statement>`;
const element = (page: Page): Locator => page.locator('co-i-statement').first();
const status = (page: Page): Locator => page.getByRole('status').last();
const row = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send my answer' }).click();

async function open(page: Page, site: Site, content: string): Promise<void> {
  addPage(site, '/done', 'Done.');
  await page.goto(addPage(site, '/card', content));
  await page.waitForFunction(() => [...document.querySelectorAll('co-i-statement')].every(({ shadowRoot }) => shadowRoot?.childElementCount));
}

/** The envelope that arrived as the first, or as the `index`th. */
function received(site: Site, index = 0): AnswerEnvelope {
  const answer = site.answers[index];
  if (!answer) throw new Error(`${site.answers.length} answers arrived, and not one at ${index}.`);
  return JSON.parse(answer.body) as AnswerEnvelope;
}

/** What a form would send now. */
const formEntries = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') as HTMLFormElement)) as Record<string, string>);

test.describe('asking', () => {
  test('is a group of native radios under the statement, words first, nothing chosen', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await expect(page.locator('main')).toMatchAriaSnapshot(`
      - heading "A page"
      - group "${statement}":
        - text: ${statement}
        - paragraph: How true is this for you?
        - radio "Yes, always"
        - text: Yes, always
        - radio "Sometimes"
        - text: Sometimes
        - radio "No, never"
        - text: No, never
        - radio "I am not sure"
        - text: I am not sure
        - radio "This is not about me"
        - text: This is not about me
      - text: Tell us more
      - paragraph: You do not have to. You can use your own words. Up to 2,000 characters.
      - textbox "Tell us more"
      - status
      - button "Send my answer"
      - button "Skip this one"
      - status
    `);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/You do not have to/);
  });

  test('setFocus goes to what is chosen, so that it cannot change an answer', async ({ page, site }) => {
    await open(page, site, card('name="home" value="never"'));
    await element(page).evaluate((card) => (card as HTMLCoIStatementElement).setFocus());
    await expect(row(page, 'No, never')).toBeFocused();
  });

  test('a row can be pressed anywhere', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    const box = await page.locator('label', { hasText: 'Sometimes' }).boundingBox();
    if (!box) throw new Error('The row has no box.');
    await page.mouse.click(box.x + box.width - 8, box.y + box.height - 6);
    await expect(row(page, 'Sometimes')).toBeChecked();
  });

  test('can be done with the keyboard alone', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(row(page, 'Yes, always')).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(row(page, 'Sometimes')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('At weekends.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(thanks)).toBeFocused();
    expect(received(site).answer).toEqual({ value: 'sometimes', words: 'Sometimes', more: 'At weekends.' });
  });

  test('the scales differ, and "not sure" and "not about me" stand in each', async ({ page, site }) => {
    await open(page, site, card('name="a" scale="a-lot-a-bit-not-at-all"') + card('name="b" scale="yes-no"'));
    const names = (index: number): Promise<string[]> => page.locator('co-i-statement').nth(index).locator('label:has(input)').allInnerTexts();
    expect(await names(0)).toEqual(['A lot', 'A bit', 'Not at all', 'I am not sure', 'This is not about me']);
    expect(await names(1)).toEqual(['Yes', 'No', 'I am not sure', 'This is not about me']);
  });

  test('the count speaks only near the limit, a moment after the typing pauses, and typing is never blocked', async ({ page, site }) => {
    await open(page, site, card('name="home" more-limit="20"'));
    const count = page.getByRole('status').first();
    const text = page.getByRole('textbox');
    await text.fill('Half of it');
    await text.press('End');
    await text.pressSequentially(' and more');
    await expect(count).toHaveText('');
    await expect(count).toHaveText('You have 1 character left.');
    await text.pressSequentially(' and too much');
    await expect(count).toHaveText('Your words are 12 characters too long.');
    await expect(text).toHaveValue('Half of it and more and too much');
  });

  test('shows easy words while it is told to, keeps a half-written answer, and records the words seen', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`, `${statement}<span slot="easy">I choose who helps me.</span>`));
    await page.getByRole('textbox').fill('Half');
    await element(page).evaluate((card) => card.setAttribute('words', 'easy'));
    await expect(page.getByRole('group', { name: 'I choose who helps me.' })).toBeVisible();
    await expect(page.getByRole('group', { name: statement })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveValue('Half');
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).question).toEqual({ text: 'I choose who helps me.', register: 'easy' });
  });

  test('asks who answers, and shows the third-person words to somebody who answers for another', async ({ page, site }) => {
    const other = 'Chooses who comes into their home.';
    await open(page, site, card(`name="home" ask-who action="${site.url}/answers"`, `${statement}<span slot="for-someone">${other}</span>`));
    await row(page, 'I answer for someone').check();
    await expect(page.getByRole('group', { name: other })).toBeVisible();
    await expect(row(page, 'This is not about them')).toBeVisible();
    await expect(page.getByText('How true is this for the person you answer for?')).toBeVisible();
    await row(page, 'No, never').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site)).toMatchObject({ answeredBy: 'someone-else', question: { text: other } });
  });

  test('somebody who answers for another keeps the easy words where there are no third-person ones', async ({ page, site }) => {
    await open(page, site, card('name="home" ask-who words="easy"', `${statement}<span slot="easy">I choose who helps me.</span>`));
    await row(page, 'I answer for someone').check();
    await expect(page.getByRole('group', { name: 'I choose who helps me.' })).toBeVisible();
  });

  test('words in several blocks stand apart in the envelope, and words that come late count', async ({ page, site }) => {
    await open(page, site, card(`name="home" words="easy" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await element(page).evaluate((card) => {
      for (const text of ['I choose.', 'I can say no.']) {
        const line = document.createElement('p');
        line.slot = 'easy';
        line.textContent = text;
        card.append(line);
      }
    });
    await expect(page.getByText('I can say no.')).toBeVisible();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).question).toEqual({ text: 'I choose. I can say no.', register: 'easy' });
  });

  test('waits calmly for a statement that comes late', async ({ page, site, console }) => {
    await page.goto(addPage(site, '/card', card('name="home"', '')));
    await expect(page.getByText('There is no question here yet.')).toBeVisible();
    expect(console.join()).toContain('<co-i-statement> default slot: has no statement.');
    await element(page).evaluate((card) => card.append('I have a say.'));
    await expect(page.getByRole('group', { name: 'I have a say.' })).toBeVisible();
  });
});

test.describe('checking', () => {
  test('one problem: its words stand at the control, the focus goes there once, and the first choice takes it away', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await send(page);
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(row(page, 'Yes, always')).toHaveAccessibleDescription('Error: Choose an answer, or skip this one.');
    await expect(status(page)).toHaveText('Not sent yet. Something needs your attention.');
    await expect(page.getByText('Some things need your attention')).toHaveCount(0);
    await row(page, 'Sometimes').check();
    await expect(page.getByText('Choose an answer')).toHaveCount(0);
    expect(site.answers).toHaveLength(0);
  });

  test('a problem that is still there stays, in words that fit', async ({ page, site }) => {
    await open(page, site, card('name="home" value="always" more-limit="5"'));
    await page.getByRole('textbox').fill('12345678');
    await send(page);
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/3 characters too long/);
    await page.getByRole('textbox').press('End');
    await page.getByRole('textbox').press('Backspace');
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/2 characters too long/);
    await expect(status(page)).toHaveText('');
    await page.getByRole('textbox').fill('1234');
    await expect(page.getByText('too long')).toHaveCount(0);
  });

  test('a choice that is not on the card is no answer', async ({ page, site }) => {
    await open(page, site, card(`name="home" value="gone" action="${site.url}/answers"`));
    await send(page);
    await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
    expect(site.answers).toHaveLength(0);
  });

  test('two problems: a summary takes the focus, and its links lead to the controls', async ({ page, site }) => {
    await open(page, site, card('name="home" required more="required" no-skip'));
    await send(page);
    await expect(page.getByRole('group', { name: 'Some things need your attention' })).toBeFocused();
    await page.getByRole('link', { name: 'Write something in your own words.' }).click();
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/Error: Write something in your own words/);
    await page.getByRole('link', { name: 'Choose an answer.' }).click();
    await expect(row(page, 'Yes, always')).toBeFocused();
    expect(page.url()).not.toContain('#');
  });

  test('words alone are an answer where no choice is required', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.getByRole('textbox').fill('It depends.');
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).answer).toEqual({ more: 'It depends.' });
  });
});

test.describe('sending to an address', () => {
  test('the envelope holds what was asked and answered, and nothing about the person’s device', async ({ page, site }) => {
    await open(page, site, `<div lang="en-GB">${card(`name="home" statement-id="home-1" statement-version="2" action="${site.url}/answers"`)}</div>`);
    await row(page, 'Yes, always').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeFocused();
    await expect(page.getByText('HOME-7K4-QX')).toBeVisible();
    await expect(status(page)).toHaveText('Sent.');
    const { id, at, kit, ...envelope } = received(site);
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
    const headers = site.answers[0]?.headers;
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': id });
    expect(Object.keys(headers ?? {})).not.toContain('referer');
    expect(Object.keys(headers ?? {})).not.toContain('cookie');
  });

  test('while it is on its way the button keeps the focus, says so, and sends once', async ({ page, site }) => {
    let finish = (): void => undefined;
    site.respond = (_, response) => void (finish = () => response.writeHead(201).end());
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    const button = page.getByRole('button', { name: 'We are sending your answer.' });
    await expect(button).toBeFocused();
    await expect(button).toBeDisabled();
    await expect(status(page)).toHaveText('We are sending your answer.');
    await page.keyboard.press('Enter');
    await expect.poll(() => site.answers.length).toBe(1);
    finish();
    await expect(page.getByText(thanks)).toBeVisible();
    expect(site.answers).toHaveLength(1);
  });

  test('a server that refuses: everything stays, its words are shown, and the same answer goes again under the same key', async ({ page, site }) => {
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
  });

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

  test('offline: the person is told at once, and nothing is lost', async ({ page, site, context }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await context.setOffline(true);
    await send(page);
    await expect(page.getByText('We could not send your answer.')).toBeVisible();
    await expect(row(page, 'Sometimes')).toBeChecked();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(thanks)).toBeVisible();
  });

  test('a redirect is no thanks: the answer would not arrive', async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(301, { location: '/card' }).end();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText('We could not send your answer.')).toBeVisible({ timeout: 15_000 });
  });

  test('without an address nothing is posted, also when it was taken away', async ({ page, site }) => {
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
    await expect(status(page)).toHaveText('Your copy is saved.');
    await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
    await page.getByRole('button', { name: 'Answer again' }).click();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });

  test('held for review is said so', async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(202).end();
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText('A person will look at your answer before it is used.')).toBeVisible();
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

  test('a confirmation of nothing is a mistake of the developer, and changes nothing', async ({ page, site, console }) => {
    await open(page, site, card('name="home"'));
    await element(page).evaluate((card) => (card as HTMLCoIStatementElement).confirmSent());
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeVisible();
    expect(console.join()).toContain('was called while no answer was on its way');
  });
});

test.describe('in a form', () => {
  const form = (attributes = '', more = ''): string => `<form action="/done">${card(`name="home" ${attributes}`)}${more}<button>Send the form</button></form>`;
  const submitForm = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send the form' }).click();

  test('gives its entries, and has no button of its own', async ({ page, site }) => {
    await open(page, site, form('ask-who'));
    await expect(page.getByRole('button', { name: 'Send my answer' })).toHaveCount(0);
    expect(await formEntries(page)).toEqual({});
    await row(page, 'Sometimes').check();
    await row(page, 'Me, with help').check();
    await page.getByRole('textbox').fill('It depends.');
    expect(await formEntries(page)).toEqual({ 'home': 'sometimes', 'home-more': 'It depends.', 'home-who': 'me-with-help' });
  });

  test('required: the form stays, the card says what is missing and takes the focus, and no bubble is shown', async ({ page, site }) => {
    await open(page, site, form('required'));
    // A bubble is what the browser does by default when it finds an invalid control.
    const bubble = element(page).evaluate(
      (card) => new Promise((resolve) => card.addEventListener('invalid', (event) => queueMicrotask(() => resolve(!event.defaultPrevented)), { once: true })),
    );
    await submitForm(page);
    expect(await bubble).toBe(false);
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
    expect(page.url()).toContain('/card');
    await row(page, 'Sometimes').check();
    await submitForm(page);
    await page.waitForURL('**/done?home=sometimes');
  });

  test('two cards with a problem: only the first takes the focus', async ({ page, site }) => {
    await open(page, site, form('required', card('name="second" required')));
    await submitForm(page);
    await expect(row(page, 'Yes, always').first()).toBeFocused();
    await expect(page.getByText('Choose an answer, or skip this one.')).toHaveCount(2);
  });

  test('skipping satisfies a required card, and is sent as such', async ({ page, site }) => {
    await open(page, site, form('required'));
    await page.getByRole('button', { name: 'Skip this one' }).click();
    await expect(page.getByText('You skipped this one.')).toBeFocused();
    await submitForm(page);
    await page.waitForURL('**/done?home=skipped');
  });

  test('reset brings back what the markup says', async ({ page, site }) => {
    await open(page, site, form('value="never"'));
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('Words');
    await page.locator('form').evaluate((found: HTMLFormElement) => found.reset());
    await expect(row(page, 'No, never')).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('');
    expect(await formEntries(page)).toEqual({ home: 'never' });
  });

  test('Enter in a choice submits; Enter in the text makes a line', async ({ page, site }) => {
    await open(page, site, form());
    await page.getByRole('textbox').fill('One');
    await page.getByRole('textbox').press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('One\n');
    await row(page, 'Sometimes').check();
    await row(page, 'Sometimes').press('Enter');
    await page.waitForURL('**/done?home=sometimes**');
  });

  test('a disabled fieldset disables it and takes its entries away', async ({ page, site }) => {
    await open(page, site, `<form><fieldset disabled>${card('name="home" value="always"')}</fieldset></form>`);
    await expect(row(page, 'Sometimes')).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Skip this one' })).toBeDisabled();
    expect(await formEntries(page)).toEqual({});
    await page
      .locator('fieldset')
      .first()
      .evaluate((fieldset: HTMLFieldSetElement) => (fieldset.disabled = false));
    await expect(row(page, 'Sometimes')).toBeEnabled();
    expect(await formEntries(page)).toEqual({ home: 'always' });
  });

  test('`disabled` set from script takes the card out of its form, and back in', async ({ page, site }) => {
    await open(page, site, form('required value="always"'));
    await element(page).evaluate((card) => ((card as HTMLCoIStatementElement).disabled = true));
    expect(await formEntries(page)).toEqual({});
    await element(page).evaluate((card) => ((card as HTMLCoIStatementElement).value = undefined));
    expect(await page.locator('form').evaluate((found: HTMLFormElement) => found.checkValidity())).toBe(true);
    await element(page).evaluate((card) => Object.assign(card, { disabled: false, value: 'never' }));
    expect(await formEntries(page)).toEqual({ home: 'never' });
  });

  test('nothing set from a framework breaks it', async ({ page, site, console }) => {
    await open(page, site, form('required'));
    await element(page).evaluate((card) => Object.assign(card, { moreText: undefined, moreLimit: undefined, choices: undefined, action: null }));
    await row(page, 'Sometimes').check();
    expect(await formEntries(page)).toEqual({ home: 'sometimes' });
    await expect(page.getByText('Up to 2,000 characters.')).toBeVisible();
    expect(console.filter((message) => /error/.test(message))).toEqual([]);
  });

  test('Back does not bring back what was skipped', async ({ page, site }) => {
    await open(page, site, form());
    await page.getByRole('textbox').fill('Private words');
    await page.getByRole('button', { name: 'Skip this one' }).click();
    await submitForm(page);
    await page.waitForURL('**/done**');
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Skip this one' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });

  test('Back brings a half-written answer back', async ({ page, site }) => {
    await open(page, site, form());
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('It depends.');
    await submitForm(page);
    await page.waitForURL('**/done**');
    await page.goBack();
    await expect(row(page, 'Sometimes')).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('It depends.');
  });

  test('moved into another form, it belongs to that form', async ({ page, site }) => {
    await open(page, site, `${form()}<form id="other"></form>`);
    await row(page, 'Sometimes').check();
    await page.evaluate(() => document.querySelector('#other')?.append(document.querySelector('co-i-statement') as Element));
    expect(await formEntries(page)).toEqual({});
    expect(await page.evaluate(() => new FormData(document.querySelector('#other') as HTMLFormElement).get('home'))).toBe('sometimes');
  });
});

test.describe('afterwards', () => {
  async function answerAndSend(page: Page, site: Site): Promise<void> {
    await open(page, site, card(`name="home" action="${site.url}/answers"`, `${statement}<p slot="next">We write back by 12 January.</p>`));
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('<b>Only</b> & "mine"');
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
  }

  test('says what happens next and what was said', async ({ page, site }) => {
    await answerAndSend(page, site);
    await expect(page.getByText('We write back by 12 January.')).toBeVisible();
    await expect(page.getByText('Sometimes')).toBeVisible();
    await expect(page.getByText('<b>Only</b> & "mine"')).toBeVisible();
  });

  test('a copy is a page that any browser opens, with the words as text', async ({ page, site }, testInfo) => {
    await answerAndSend(page, site);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('my-answer.html');
    const path = testInfo.outputPath(file.suggestedFilename());
    await file.saveAs(path);
    await page.goto(`file://${path}`);
    await expect(page.getByRole('heading', { name: 'My answer' })).toBeVisible();
    await expect(page.getByText(statement)).toBeVisible();
    await expect(page.getByText('<b>Only</b> & "mine"')).toBeVisible();
    await expect(page.getByText(/^Sent on \d+ \w+ \d{4}/)).toBeVisible();
    await expect(page.getByText(/HOME-7K4-QX/)).toBeVisible();
  });

  test('a copy holds what was sent, also when the words change afterwards', async ({ page, site }) => {
    await answerAndSend(page, site);
    await element(page).evaluate((card) => Object.assign(card, { words: 'easy', value: 'never' }));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    const copy = (await readFile(await (await download).path())).toString();
    expect(copy).toContain('<p>Sometimes</p>');
    expect(copy).not.toContain('No, never');
  });

  test('print prints the page', async ({ page, site }) => {
    await answerAndSend(page, site);
    const printed = page.evaluate(() => new Promise((resolve) => (window.print = () => resolve('printed'))));
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await printed).toBe('printed');
  });

  test('"Finish and clear" leaves nothing of the answer on the page', async ({ page, site }) => {
    await answerAndSend(page, site);
    await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
    await expect(page.getByText('Your answer is no longer on this screen.')).toBeFocused();
    const left = await element(page).evaluate((card) => {
      const { value, moreText } = card as HTMLCoIStatementElement;
      // Whatever the element itself holds, as far as it can be written down.
      const held = Object.values(card).map((part) => {
        try {
          return JSON.stringify(part);
        } catch {
          return '';
        }
      });
      return { value, moreText, text: `${card.shadowRoot?.textContent ?? ''} ${held.join(' ')}`, stored: localStorage.length + sessionStorage.length };
    });
    expect(left).toMatchObject({ value: undefined, moreText: '', stored: 0 });
    expect(left.text).not.toMatch(/Sometimes|mine|HOME-7K4-QX/);
    await page.getByRole('button', { name: 'Answer again' }).click();
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveValue('');
  });

  test('skipping sends nothing and can be undone', async ({ page, site }) => {
    await open(page, site, card(`name="home" statement-id="h1" action="${site.url}/answers"`));
    const skipped = element(page).evaluate(
      (card) => new Promise((resolve) => card.addEventListener('coSkip', (event) => resolve((event as CustomEvent).detail))),
    );
    await page.getByRole('button', { name: 'Skip this one' }).click();
    expect(await skipped).toEqual({ name: 'home', questionId: 'h1' });
    await expect(page.getByText('You skipped this one.')).toBeFocused();
    await page.getByRole('button', { name: 'Answer this one' }).click();
    await expect(row(page, 'Yes, always')).toBeFocused();
    expect(site.answers).toHaveLength(0);
  });
});

test.describe('misuse', () => {
  const mistakes: readonly (readonly [what: string, markup: string, message: string])[] = [
    ['no name', card(''), '<co-i-statement> name: is missing. Each card needs a name of its own'],
    ['an unknown scale', card('name="home" scale="stars"'), '<co-i-statement> scale: "stars" is not a scale. Use one of: always-sometimes-never'],
    ['no statement', card('name="home"', ' '), '<co-i-statement> default slot: has no statement.'],
  ];
  for (const [what, markup, message] of mistakes) {
    test(`${what}: the console names element, attribute and fix, and the page goes on`, async ({ page, site, console }) => {
      await open(page, site, `${markup}${card('name="other"')}`);
      expect(console.join('\n')).toContain(`error: ${message}`);
      await expect(page.getByRole('group', { name: statement }).last()).toBeVisible();
    });
  }

  test('unusable choices: the scale is shown instead', async ({ page, site, console }) => {
    await open(page, site, card('name="home"'));
    await element(page).evaluate((card) => ((card as HTMLCoIStatementElement).choices = [{ value: 'one', words: 'Only one' }]));
    await expect(row(page, 'Yes, always')).toBeVisible();
    expect(console.join()).toContain('<co-i-statement> choices: must be two or more');
  });

  test('the same tool from two scripts: the first wins, and nothing breaks', async ({ page, site, console }) => {
    await page.goto(addPage(site, '/twice', card('name="home"'), ['/cdn/i-statement.js', '/cdn/kit.js']));
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    expect(console.filter((message) => /error/.test(message))).toEqual([]);
  });
});

test.describe('under a strict policy', () => {
  test('is styled, works, saves a copy, and the browser reports no violation', async ({ page, site }) => {
    site.policy = strictPolicy;
    // A page with nothing of its own that the policy could stop.
    const html = `<!doctype html><html lang="en"><title>Strict</title><script type="module" src="/cdn/i-statement.js"></script>`;
    site.pages.set('/strict', `${html}<main>${card(`name="home" action="${site.url}/answers"`)}</main></html>`);
    await page.goto(`${site.url}/strict`);
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
    expect(
      await page
        .locator('label')
        .first()
        .evaluate((label) => getComputedStyle(label).minHeight),
    ).toBe('60px');
    await send(page);
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await download;
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.describe('hostile content', () => {
  const hostile: Readonly<Record<string, string>> = {
    'markup': '<img src=x onerror="window.ran=1"><script>window.ran=1</script>',
    'quotes': `"'\`\${window.ran=1}{{constructor}}`,
    'ten thousand characters': 'Wordwithoutend'.repeat(715),
    'right to left and its marks': '\u202eevil\u202c عربي \u2067 \u0000\u0007',
    'emoji': '👩🏽‍🦽👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'a prototype key': '__proto__',
  };
  for (const [what, text] of Object.entries(hostile)) {
    test(`${what}: shown as text, nothing runs, and the envelope holds what was shown`, async ({ page, site }) => {
      // No policy stands in the way: what could run would.
      site.policy = '';
      await page.goto(addPage(site, '/hostile', card(`name="home" action="${site.url}/answers"`, '…')));
      await element(page).evaluate((card, given) => {
        card.textContent = given;
        const choices = [
          { value: given, words: given },
          { value: 'other', words: 'Other' },
        ];
        Object.assign(card, { choices, statementId: given, statementVersion: given });
      }, text);
      await row(page, 'Other').check();
      await page.getByRole('radio').first().check();
      await page.getByRole('textbox').fill(text.slice(0, 1900));
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width).toBeLessThanOrEqual(0);
      await send(page);
      await expect(page.getByText(thanks)).toBeVisible();
      const { question, answer } = received(site);
      const shown = text.replace(/\s+/g, ' ').trim();
      expect(question).toMatchObject({ id: text, version: text, text: shown });
      expect(answer).toMatchObject({ value: text, words: text });
      expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    });
  }

  test('a server’s words are shown as text', async ({ page, site }) => {
    const evil = '<img src=x onerror="window.ran=1">';
    site.policy = '';
    site.respond = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ reference: evil, message: evil }));
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(evil)).toHaveCount(2);
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  });
});

test.describe('for every eye', () => {
  test('forced colours: chosen, focused, disabled and wrong are told apart from plain', async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, site, card('name="home"') + card('name="off" disabled'));
    const picture = async (label: Locator): Promise<string> => (await label.screenshot({ animations: 'disabled' })).toString('base64');
    const label = page.locator('label', { hasText: 'Sometimes' }).first();
    const plain = await picture(label);
    const disabled = await picture(page.locator('label', { hasText: 'Sometimes' }).last());
    await row(page, 'Sometimes').first().focus();
    const focused = await picture(label);
    await row(page, 'Sometimes').first().check();
    await page.getByRole('textbox').first().focus();
    const chosen = await picture(label);
    expect(new Set([plain, disabled, focused, chosen]).size).toBe(4);
    const group = page.getByRole('group').first();
    const line = (): Promise<string> => group.evaluate((found) => getComputedStyle(found).borderInlineStartWidth);
    expect(await line()).toBe('0px');
    await element(page).evaluate((card) => Object.assign(card, { value: undefined }));
    await page.getByRole('button', { name: 'Send my answer' }).first().click();
    expect(await line()).toBe('6px');
  });

  test('forced colours on dark: the pictures of the answers are told apart', async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    // As most pages are: they say nothing of colour schemes.
    const cards = card('name="home"') + card('name="lot" scale="a-lot-a-bit-not-at-all"');
    site.pages.set('/bare', `<!doctype html><html lang="en"><title>Bare</title><script type="module" src="/cdn/i-statement.js"></script>${cards}</html>`);
    await page.goto(`${site.url}/bare`);
    await expect(row(page, 'A lot')).toBeVisible();
    const paints = await page
      .locator('label svg path')
      .evaluateAll((paths) => paths.map((path) => [getComputedStyle(path).fill, getComputedStyle(path).stroke]));
    expect(paints.length).toBeGreaterThan(15);
    expect(paints.filter(([fill, stroke]) => fill === stroke)).toEqual([]);
    const pictures = await page.locator('label svg').all();
    const seen = await Promise.all(pictures.map(async (picture) => (await picture.screenshot()).toString('base64')));
    // Ten rows; the last two of each scale have the same pictures.
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(8);
  });

  test('reduced motion: nothing moves', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, site, card('name="home"'));
    const moving = await element(page).evaluate((card) =>
      [...(card.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((part) => {
          const { transitionDuration, animationName } = getComputedStyle(part);
          return !['0s', ''].includes(transitionDuration) || !['none', ''].includes(animationName);
        })
        .map((part) => part.outerHTML),
    );
    expect(moving).toEqual([]);
  });

  test('takes the page’s font and one brand colour', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    const looks = (): Promise<string[]> =>
      page.getByRole('button', { name: 'Send my answer' }).evaluate((button) => {
        const { fontFamily, backgroundColor } = getComputedStyle(button);
        return [fontFamily, backgroundColor];
      });
    const [font, before] = await looks();
    expect(font).toContain('Atkinson Hyperlegible Next');
    await element(page).evaluate((card) => (card as HTMLElement).style.setProperty('--co-brand', '#7a1fa2'));
    expect((await looks())[1]).not.toBe(before);
  });

  test('printed, the buttons are left out and the answer stays', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await row(page, 'Sometimes').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeHidden();
    await expect(row(page, 'Sometimes')).toBeVisible();
  });
});
